"""What a disclosed illness or difficulty asks for first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.note.needs import needs_named
from empathyqa.signal import Signal


def _cue(text: str, kind: str = "health") -> Signal:
    return Signal("vulnerability", 0, 0, len(text), text, kind=kind, reason="an illness is told")


@pytest.mark.parametrize(
    ("text", "needs"),
    [
        ("my insulin runs out tomorrow", ("supply", "health")),
        ("I'm registered blind", ("access", "health")),
        ("I'm deaf, and my inhaler is in that parcel", ("supply", "health")),
        ("I've got a bad back", ("health",)),
        ("I'm back on the inhaler with this dust", ("health",)),
        ("there are four tablets left", ("supply", "health")),
        # of somebody else: a supply that runs out, and no line that asks how "you" are
        ("mum's on the inhaler again", ()),
        ("my husband is partially sighted", ()),
        ("it's her oxygen, and the cylinder lasts until six", ("supply",)),
        ("our lad's feeding pump is on its last battery", ("supply",)),
    ],
)
def test_words_name_a_supply_or_another_way(text: str, needs: tuple[str, ...]) -> None:
    assert needs_named(_cue(text)) == needs


def test_money_and_life_events_ask_for_no_supply() -> None:
    assert needs_named(_cue("he died and left his tablets", kind="life_event")) == ("life_event",)


def test_a_driver_that_was_learned_or_heard_faintly_names_none() -> None:
    sure = _cue("my insulin runs out")
    assert needs_named(replace(sure, reason="learned from: “insulin”")) == ()
    assert needs_named(replace(sure, confidence=0.6)) == ()
