"""Conversations that are hardly conversations: each gets a card that says what it could not judge."""

from __future__ import annotations

import pytest

from empathyqa.scorecard import Outcome
from empathyqa.signal import Signals
from empathyqa.transcript import Transcript, Turn
from tests.judging.made import balanced, heard, scorer

ODD = {
    "empty": Signals(Transcript("none", ()), ()),
    "customer alone": heard("customer: Hello? | frustration:2 vulnerability:health crisis"),
    "agent alone": heard("agent: Hello? | greeting"),
    "system only": heard("system: The chat has started. | "),
    "unknown speakers": heard("unknown: Hello. | greeting", "other: Hello. | apology"),
    "agent speaks last": heard("customer: Help. | ", "agent: Yes. | "),
    "only notes": Signals(Transcript("notes", (Turn(0, "agent", "Seems cross.", internal=True),)), ()),
}


@pytest.mark.parametrize("name", ODD)
def test_a_card_comes_out(name: str) -> None:
    card = scorer().judge(ODD[name])
    assert len(card.results) == len(balanced().criteria)
    assert all(result.reason for result in card.results)
    assert card.total is None or 0 <= card.total <= 100
    assert card.band in {band.name for band in balanced().bands}


@pytest.mark.parametrize("name", ["empty", "customer alone", "system only", "unknown speakers", "only notes"])
def test_without_an_agent_there_is_no_number(name: str) -> None:
    card = scorer().judge(ODD[name])
    assert card.total is None
    assert not card.complete
    assert {pillar.verdict for pillar in card.pillars.values()} == {"no_evidence"}


def test_a_hint_of_harm_calls_for_a_person_even_where_nobody_answered() -> None:
    result = scorer().judge(ODD["customer alone"]).result("a-person-must-look")
    assert result.outcome is Outcome.NEEDS_A_PERSON


def test_internal_notes_are_never_judged() -> None:
    note = Turn(1, "agent", "I'm sorry.", internal=True)
    spoken = heard("customer: Hm. | ", "agent: I'm sorry. | apology").transcript
    hidden = Transcript("note", (spoken.turns[0], note))
    signals = heard("customer: Hm. | ", "agent: I'm sorry. | apology").signals
    assert scorer().judge(Signals(hidden, signals)).total is None
