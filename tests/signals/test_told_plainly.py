"""A quiet house and a little relief, told as facts: heard where the talk bears it out, and nowhere else."""

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


EASED = [
    ("call you either way", "okay okay i feel a little better thank you denise"),
    ("You're covered.", "that makes me feel a bit better"),
    ("It's booked", "I feel a bit better about it now you've said that"),
    ("So who's it with", "I feel a bit easier knowing it's booked"),
]  # fmt: skip
QUIET = [
    ("And how are you?", "She passed. In March. The flat is fierce quiet."),
    ("What was it", "My wife died in June. It's very quiet, that's all."),
    ("How is it", "since the funeral the house is awful quiet"),
]  # fmt: skip
NONE = [
    ("How are you feeling?", "I feel a little better thank you"),
    ("How is it?", "I feel a bit better now on the tablets"),
    ("OK", "I'd feel a bit better if you rang"),
    ("OK", "I feel a bit better but it still hurts"),
    ("ok", "It's very quiet, that's all."),
    ("ok", "The neighbours are gone, it's so quiet"),
]  # fmt: skip
QUIET_NOW = "tells of the quiet after a death"


@pytest.mark.parametrize(("agent", "said"), EASED)
def test_a_little_relief_is_gladness(agent: str, said: str) -> None:
    assert "gladness" in {signal.id for signal in heard(agent, said)}


@pytest.mark.parametrize(("agent", "said"), QUIET)
def test_the_quiet_after_a_death_is_sadness(agent: str, said: str) -> None:
    assert "sadness" in {signal.id for signal in heard(agent, said)}


@pytest.mark.parametrize(("agent", "said"), NONE)
def test_the_same_words_of_other_things_are_none(agent: str, said: str) -> None:
    found = heard(agent, said)
    assert "gladness" not in {signal.id for signal in found}
    assert QUIET_NOW not in {signal.reason for signal in found}
