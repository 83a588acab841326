"""What is taken for want of a choice is settled by half at most."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.scorecard import Outcome
from empathyqa.signals import listen

from .made import asked

_ASKS = "Customer: The wall is black with damp.\nAgent: I can raise an inspection for the ninth.\n"
_BOOKED = "Agent: That's booked for you, between eight and one.\n"


@pytest.mark.parametrize(
    ("said", "last", "outcome"),
    [
        ("I'll take it, I haven't got a choice.", "Fine. Thanks.", Outcome.PARTLY),
        ("Well what choice do I have.", "ok", Outcome.PARTLY),
        ("Yes please, that's grand.", "Fine. Thanks.", Outcome.MET),
        ("I haven't got a choice.", "Oh that's brilliant, what a relief, thank you so much.", Outcome.MET),
    ],
)
def test_a_yes_for_want_of_a_choice(said: str, last: str, outcome: Outcome) -> None:
    signals = listen(read_text(f"{_ASKS}Customer: {said}\n{_BOOKED}Customer: {last}\nAgent: Bye.\n"))
    assert asked("resolution", signals, timed_promise_is_met=True).outcome is outcome


def test_what_was_done_before_they_gave_in_stays_done() -> None:
    talk = (
        "Customer: I was charged twice.\nAgent: I've refunded the second payment now, it's back on your card.\n"
        "Customer: And the fee?\nAgent: The fee can't be refunded.\n"
        "Customer: I suppose I'll have to live with it. Thanks.\nAgent: Bye.\n"
    )
    assert asked("resolution", listen(read_text(talk)), timed_promise_is_met=True).outcome is Outcome.MET
