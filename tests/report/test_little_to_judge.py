"""How a pillar with little to judge is told, and a contact in which no feeling was heard."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from math import fsum

import pytest

from empathyqa import load_rubric, read_text, score
from empathyqa.cli.score_explained import explained
from empathyqa.report.headline import headline
from empathyqa.report.prepare import report_view
from empathyqa.report.verdict_told import advice
from empathyqa.scorecard import Scorecard
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript

CALM = """
Agent: Good morning, Tern Library, Ines speaking. How can I help?
Customer: Hello, I'd like to keep my two books for another week if I may.
Agent: Of course. What's the number on your card?
Customer: It's 4471.
Agent: Lovely. Both are due on Friday; which of them do you need longer?
Customer: Both of them, please.
Agent: I've renewed both for you, so they're due on Friday the 14th now. Is that everything for the books?
Customer: That's perfect, thank you.
Agent: You're welcome. Enjoy the last chapters. Bye now.
"""


@cache
def calm() -> tuple[Scorecard, Transcript]:
    talk = read_text(CALM)
    return score(talk), talk


def test_it_is_said_beside_the_pillar_and_at_its_criteria() -> None:
    card, talk = calm()
    empathy = card.pillars["empathy"]
    assert (empathy.verdict, empathy.score) == ("little_to_judge", 75)
    view = report_view(card, talk)
    told = {pillar.id: pillar for pillar in view.pillars}
    assert told["empathy"].verdict_word == "little to judge: 75 at most"
    points = [one.points for one in told["empathy"].criteria if one.outcome == "met" and one.points]
    assert points
    assert all(each.endswith("points (little to judge)") for each in points)
    others = [one.points for name in ("efficiency", "effectiveness") for one in told[name].criteria]
    assert not any("little" in each for each in others)


def test_below_what_it_gives_at_most_nothing_is_said_of_it() -> None:
    card, talk = calm()
    low = replace(card.pillars["empathy"], score=50.0, earned=card.pillars["empathy"].possible)
    view = report_view(replace(card, pillars={**card.pillars, "empathy": low}), talk)
    assert next(one.verdict_word for one in view.pillars if one.id == "empathy") == "little to judge"


def test_where_what_little_there_was_is_missed_it_is_said_too() -> None:
    talk = read_text(CALM.replace("Good morning, Tern Library, Ines speaking. How can I help?", "Yes."))
    card = score(talk)
    empathy = card.pillars["empathy"]
    assert (empathy.verdict, empathy.score) == ("little_to_judge", 25)
    told = {pillar.id: pillar.verdict_word for pillar in report_view(card, talk).pillars}
    assert told["empathy"] == "little to judge: 25 at least"
    assert "so its criteria give 25 of 100 at least" in explained(card)
    assert card.total == pytest.approx(fsum(line.points for line in card.receipt.lines))


def test_explain_says_it_and_its_lines_add_up() -> None:
    card, _ = calm()
    assert card.total == pytest.approx(fsum(line.points for line in card.receipt.lines))
    told = explained(card)
    assert "empathy: little to judge (" in told
    assert "so its criteria give 75 of 100 at most" in told
    assert "efficiency: little" not in told


def test_it_is_no_example_for_the_team() -> None:
    card, _ = calm()
    rubric = load_rubric("balanced")
    assert card.band == rubric.bands[0].name
    assert advice(card, rubric) == rubric.bands[0].advice_little_to_judge
    judged = {name: replace(pillar, verdict="judged") for name, pillar in card.pillars.items()}
    assert advice(replace(card, pillars=judged), rubric) == rubric.bands[0].advice
    silent_pillar = {**judged, "empathy": replace(judged["empathy"], score=None, coverage=0.0, verdict="no_evidence")}
    assert advice(replace(card, pillars=silent_pillar), rubric) == rubric.bands[0].advice_little_to_judge
    silent = rubric.model_copy(update={"bands": [b.model_copy(update={"advice_little_to_judge": ""}) for b in rubric.bands]})
    assert advice(card, silent) == rubric.bands[0].advice


def test_no_feeling_heard_is_a_hearing_not_a_finding() -> None:
    card, talk = calm()
    assert card.archetype == "transactional"
    assert report_view(card, talk).archetype == "No strong feeling was surely heard."


def _named(turn: int, sure: float = 0.9, id: str = "acknowledgement") -> Signal:
    return Signal(id, turn, 0, 4, "word", confidence=sure)


@pytest.mark.parametrize(
    ("heard", "turn"),
    [
        ((_named(4), _named(2)), 3),
        ((_named(2, sure=0.3),), 0),  # too faint to count
        ((_named(2, id="sympathy"),), 0),  # "sorry to hear that" names nothing
        ((), 0),
    ],
)
def test_where_the_agent_names_a_feeling_a_person_is_asked_to_read_it(heard: tuple[Signal, ...], turn: int) -> None:
    card, _ = calm()
    told = headline(card, heard)
    assert ("a person should read it" in told) is bool(turn)
    assert not turn or f"in turn {turn}:" in told
    other = replace(card, archetype="seen_and_sorted")
    assert "a person should read it" not in headline(other, heard)
