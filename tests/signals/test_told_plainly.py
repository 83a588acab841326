"""A burden, a quiet house and a little relief, told as facts: heard where the talk bears it out, and nowhere else."""

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
BURDENED = [
    ("You ring the shop", "so i have to go and fight with them now"),
    ("It's the shop's job", "so now I've got to chase the shop for it"),
    ("We pay them", "and we have to argue with the insurers then"),
    ("What was it", "a coat. it was stolen. ive not even finished paying for it"),
    ("It's out of warranty", "It's broken and I'm still paying for it"),
    ("You'd claim from them.", "so then I have to beg them for my own money"),
    ("Anything else?", "my phone was smashed and I haven't even paid it off"),
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
    ("ok", "do I have to argue with them?"),
    ("ok", "my son has to fight cancer"),
    ("ok", "I'm still paying for it monthly, that's right"),
    ("ok", "I haven't finished paying for the sofa yet, can I change the date"),
    ("ok", "It's very quiet, that's all."),
    ("ok", "The neighbours are gone, it's so quiet"),
    ("ok", "will we have to fight for it?"),
    ("ok", "I have to chase my kids round"),
]  # fmt: skip
LEFT_WITH, QUIET_NOW = "is left with the work or the bill", "tells of the quiet after a death"


@pytest.mark.parametrize(("agent", "said"), EASED)
def test_a_little_relief_is_gladness(agent: str, said: str) -> None:
    assert "gladness" in {signal.id for signal in heard(agent, said)}


@pytest.mark.parametrize(("agent", "said"), BURDENED)
def test_what_it_leaves_them_with_is_annoyance(agent: str, said: str) -> None:
    assert LEFT_WITH in {signal.reason for signal in heard(agent, said)}


@pytest.mark.parametrize(("agent", "said"), QUIET)
def test_the_quiet_after_a_death_is_sadness(agent: str, said: str) -> None:
    assert "sadness" in {signal.id for signal in heard(agent, said)}


@pytest.mark.parametrize(("agent", "said"), NONE)
def test_the_same_words_of_other_things_are_none(agent: str, said: str) -> None:
    found = heard(agent, said)
    assert "gladness" not in {signal.id for signal in found}
    assert {LEFT_WITH, QUIET_NOW}.isdisjoint({signal.reason for signal in found})
