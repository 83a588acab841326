"""Practices: found where they are, not found where they are not, never from one person's habit."""

from __future__ import annotations

from dataclasses import replace

from empathyqa.insight.contact import Heard, Reply
from empathyqa.insight.practice import practices

from .made_contacts import contact


def call(id: int, agent: str, text: str, well: bool, *acts: str):
    made = contact(str(id), agent=agent)
    return replace(made, heard=Heard(0, "content", (), (Reply(text, 1, frozenset(acts), well),)))


def team(habit_of: tuple[str, ...] = ("Ana", "Bo")) -> list:
    good = [call(n, habit_of[n % len(habit_of)], "Before anything else, tell me what happened.", True, "hold") for n in range(12)]
    poor = [call(20 + n, ("Ana", "Bo", "Cy")[n % 3], "What is your postcode please.", False) for n in range(12)]
    return good + poor


def test_what_good_answers_share_is_found_with_an_example():
    found = practices(team())
    assert found.good == found.poor == 12
    first = {one.what: one for one in found.to_share}
    assert any("tell me what happened" in what or "happened" in what for what in first)
    assert first["hold"].kind == "act"
    one = next(one for one in found.to_share if one.kind == "words")
    assert one.example.text[slice(*one.example.at)].lower() == one.what
    assert one.z > 1.96


def test_one_persons_habit_is_no_practice():
    assert practices(team(("Ana",))).to_share == ()


def test_what_both_say_alike_is_nothing():
    same = [call(n, ("Ana", "Bo")[n % 2], "Tell me what happened.", n < 12) for n in range(24)]
    assert practices(same).to_share == practices(same).to_drop == ()


def test_names_are_no_practice():
    calls = [call(n, ("Ana", "Bo")[n % 2], "There you go, Mr Okafor in Leeds.", n < 12) for n in range(12)]
    calls += [call(20 + n, ("Ana", "Bo")[n % 2], "Hold the line.", False) for n in range(12)]
    assert not any("okafor" in one.what or "leeds" in one.what for one in practices(calls).to_share)


def test_only_scorecards_give_nothing():
    assert practices([replace(one, heard=None) for one in team()]).good == 0
