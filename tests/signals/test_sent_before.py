"""What was given before and is asked for again is a repeat; what is sent now is none."""

from __future__ import annotations

import pytest

from empathyqa.signal import Signal
from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn


def heard(agent: str, said: str) -> list[Signal]:
    """What is heard in the customer's answer to these words."""
    lines = ("Hello, how can I help?", "I'd like some help with my account please.", agent, said, "Right, let me look at that.")
    turns = tuple(Turn(n, "customer" if n % 2 else "agent", line) for n, line in enumerate(lines))
    return [signal for signal in listen(Transcript("t", turns)) if signal.turn == 3]


GIVEN = [
    ("Can you email the form?", "that's the third time I've sent them"),
    ("If you email those in we can look", "I've sent them in already. Twice."),
    ("Please send us the photos", "That's three times now I've uploaded those"),
    ("Could you post the certificate?", "i have posted it to you people already, two times"),
    ("Could you upload the payslips?", "I already uploaded those"),
    ("Can you fill in the form and send it over?", "I've filled the form in twice"),
    ("Please provide the meter reading", "i gave you the reading already"),
]  # fmt: skip
NOT_GIVEN = [
    ("Can you send the form?", "I already sent them to my solicitor"),
    ("Can you send it?", "I've sent it now, just now"),
    ("Please send it.", "I sent it twice I think, the first was upside down"),
    ("Can you send it?", "I'll send them in a third time if it helps"),
    ("Can you send it?", "it's sent"),
]  # fmt: skip


@pytest.mark.parametrize(("agent", "said"), GIVEN)
def test_what_was_given_and_is_asked_for_again_is_a_repeat(agent: str, said: str) -> None:
    assert "repeat" in {signal.id for signal in heard(agent, said)}


@pytest.mark.parametrize(("agent", "said"), NOT_GIVEN)
def test_what_is_sent_now_or_by_mistake_is_none(agent: str, said: str) -> None:
    assert "was asked again for what was given" not in {signal.reason for signal in heard(agent, said)}


