"""Warm replies in homely words: a loss named, a fright borne out, a person at risk asked outright, the matter taken in hand."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signals import listen

NAMED = [
    "You must miss him terribly.",
    "I know, they do look frightening, don't they.",
    "Are you and the weans safe tonight, Lorraine?",
    # not looked at while the rule was written
    "you must really miss your mum",
    "Those do sound very alarming.",
    "Are you safe at home?",
]
NOT_NAMED = [
    "You must miss the deadline to be charged.",
    "Are you safe to drive it?",
    "Are you sure it's safe now?",
    # not looked at while the rule was written
    "You must not miss the appointment.",
    "Does it look like the red one?",
    "Is the code safe there?",
]
TAKEN = [
    "right let's get you back there then",
    "Let's get that sorted.",
    # not looked at while the rule was written
    "Okay, let's get your heating fixed.",
    "let's get you seen to",
]
NOT_TAKEN = [
    "Let's get you back to the menu.",
    "Let's get it back in the box.",
    # not looked at while the rule was written
    "Let's get started.",
    "They said let's get that sorted and never rang.",
]
TOLD = "My husband died in July and I'm frightened of these letters."


def heard(said: str, id: str) -> list[str]:
    signals = listen(read_text(f"Customer: {TOLD}\nAgent: {said}\nCustomer: Yes."))
    return [one.text for one in signals.at(1) if one.id == id and one.confidence == 1.0]


@pytest.mark.parametrize("said", NAMED)
def test_the_feeling_is_named(said: str) -> None:
    assert heard(said, "acknowledgement")


@pytest.mark.parametrize("said", NOT_NAMED)
def test_nothing_is_named(said: str) -> None:
    assert not heard(said, "acknowledgement")


@pytest.mark.parametrize("said", TAKEN)
def test_it_is_taken_in_hand(said: str) -> None:
    assert heard(said, "ownership")


@pytest.mark.parametrize("said", NOT_TAKEN)
def test_it_is_not(said: str) -> None:
    assert not heard(said, "ownership")
