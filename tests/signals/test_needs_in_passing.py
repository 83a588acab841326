"""Needs told in passing (a temporary place, a dinner given away, sheets changed) are heard under their driver."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

NEEDS = (
    # where they live
    ("We're in the temporary place for now, so the post goes astray.", "life_event"),
    ("the councils put us in a hotel room in Luton, me and the three kids", "life_event"),
    ("I'm in emergency accommodation since the fire.", "life_event"),
    ("i'm sofa surfing so there isnt an address as such", "life_event"),
    ("We've been on my sister's floor since July.", "life_event"),
    # who goes without, for whom
    ("I give him my dinner most nights so he's had something.", "resilience"),
    ("She has hers at school and I have what she leaves.", "resilience"),
    ("I've been eating whatever's left over at close where my cousin works.", "resilience"),
    ("theres no school meal tomorrow so i'll give them mine", "resilience"),
    ("my friend in the canteen brings out what's left over for me", "resilience"),
    # illness at home, told by what it makes to do
    ("I'm changing my brother's sheets twice a night as it is.", "life_event"),
    ("My aunt is not well, she go through four set of sheet in a night.", "life_event"),
    ("I'm up washing his bedding every night.", "life_event"),
    # written before the phrases were looked at again
    ("They've moved us into temporary housing out by the ring road.", "life_event"),
    ("I've gone without my own tea so the kids could eat.", "resilience"),
    ("I just finish what the boys don't eat.", "resilience"),
    ("Mum's bed has to be stripped three times a night.", "life_event"),
)
NONE = (
    "She doesn't do Sundays, your Leeds branch manager.",
    "He doesn't do refunds, he said.",
    "I don't have it, my colleague took the form with him.",
    "I do not have it here, the reference.",
    "She can't have the blue one, it's sold out.",
    "I give him my number and he'll ring you.",
    "I gave her mine, the voucher, as hers had run out.",
    "I'm on a temporary contract of broadband.",
    "The hotel put us in a room with no view.",
    "We'd booked a hostel in Prague for three nights.",
    "We changed the sheets in the printer twice.",
    "I eat what's on the set menu, is it included?",
    "Can you tell me the position about the money I paid?",
    # written before the phrases were looked at again
    "He doesn't do email, he prefers the phone.",
    "I don't have it with me, the card's at home.",
    "The page is a temporary place for the files.",
    "Mum doesn't have an account with you.",
)


def drivers(line: str) -> set[str | None]:
    heard = listen(transcript("agent: How can I help?", f"customer: {line}", "agent: Okay, let me look.")).of("vulnerability")
    return {cue.kind for cue in heard}


@pytest.mark.parametrize(("line", "driver"), NEEDS)
def test_a_need_told_in_passing(line: str, driver: str) -> None:
    assert driver in drivers(line)


@pytest.mark.parametrize("line", NONE)
def test_no_need(line: str) -> None:
    assert not drivers(line)
