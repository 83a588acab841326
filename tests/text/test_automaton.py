"""Phrases are found wherever they stand, however many are under way at once, and after forgetting as before."""

from __future__ import annotations

import pytest

from empathyqa.text import automaton
from empathyqa.text.automaton import Automaton
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.words import Words

PHRASES = {
    "sorry": ["i am [so|very] sorry", "apologi*", "my ... fault"],
    "wait": ["two .. later", "* moment", "so sorry for the wait"],
    "edge": ["^ hello", "that worked $", "(hello|goodbye) you"],
}


def index() -> Automaton:
    made = Automaton()
    for group, phrases in PHRASES.items():
        for phrase in phrases:
            made.add(group, phrase, {})
    return made


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("I am so sorry for the wait", {"sorry": [(0, 4)], "wait": [(2, 7)]}),  # one begins inside the other
        ("I am I am sorry", {"sorry": [(2, 5)]}),  # begun twice, led on once
        ("apologies, we apologise", {"sorry": [(0, 1), (2, 3)]}),
        ("my own very stupid little fault", {"sorry": [(0, 6)]}),
        ("my own. It was no fault", {}),  # a gap ends with the sentence
        ("two long days later", {"wait": [(0, 4)]}),
        ("two moment later", {"wait": [(0, 3)]}),  # the longest of two that begin together
        ("hello there. Hello you", {"edge": [(0, 1), (3, 5)]}),
        ("well hello", {}),  # not at the start
        ("that worked", {"edge": [(0, 2)]}),
        ("that worked! Yes", {"edge": [(0, 2)]}),
        ("that worked yesterday", {}),  # not at the end
        ("qwx. I am sorry, zzv", {"sorry": [(2, 5)]}),  # words that no phrase has heard of
        ("", {}),
    ],
)
def test_found(text: str, expected: dict[str, list[tuple[int, int]]]) -> None:
    found = index().find(Words(text))
    assert {group: [(hit.first, hit.last) for hit in hits] for group, hits in found.items()} == expected


def test_a_phrase_added_later_is_found_too() -> None:
    made = index()
    assert "late" not in made.find(Words("so sorry"))
    made.add("late", "so sorry", {})
    assert "late" in made.find(Words("so sorry"))


def test_what_is_forgotten_is_worked_out_again(monkeypatch: pytest.MonkeyPatch) -> None:
    texts = [Words(text) for text in ("I am so sorry about the wait", "Two days later. Hello?", "my own stupid fault")]
    shipped = phrase_index("en").states

    def told() -> list[list[tuple[str, list[tuple[int, int]]]]]:
        made = Automaton(shipped)
        return [
            [(group, [(hit.first, hit.last) for hit in hits]) for group, hits in made.find(words).items()]
            for words in texts
            for _ in range(2)
        ]

    expected = told()
    monkeypatch.setattr(automaton, "MOST_REMEMBERED", 3)
    assert told() == expected
