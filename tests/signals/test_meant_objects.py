"""What somebody cannot see, hear or use, and what somebody passed, decides whether it is a hard circumstance."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

THINGS = (
    "I can't see the button",
    "I can't see the invoice",
    "can't see the order in my account",
    "I can't see that option anywhere",
    "I can't hear you, the line is bad",
    "I can't get out of full screen",
    "can't use my voucher",
    "my chest freezer is loud",
    "My mum passed her driving test!",
    "My daughter passed her exams so she gets the student discount?",
    "my husband passed me the phone",
    "my mum passed on your number",
    "my wife passed by",
    "my dad passed his medical",
)
PEOPLE = (
    ("I can't see very well, the letters are too small", "vulnerability"),
    ("can't see the screen since my stroke", "vulnerability"),
    ("I can't see the small print", "vulnerability"),
    ("I can't get out of the house", "vulnerability"),
    ("I can't use my hands", "vulnerability"),
    ("my mum passed on Sunday", "vulnerability"),
    ("my husband passed last week", "sadness"),
    ("mum passed and the house is empty now", "sadness"),
)


@pytest.mark.parametrize("words", THINGS)
def test_a_thing_is_no_hard_circumstance(words: str) -> None:
    told = transcript("agent: Hi Tom, what can I do?", f"customer: {words}", "agent: That's done for you now.")
    assert not listen(told).of("vulnerability", "sadness")


@pytest.mark.parametrize(("words", "felt"), PEOPLE)
def test_a_body_or_a_death_is_one(words: str, felt: str) -> None:
    told = transcript("agent: Hi Tom, what can I do?", f"customer: {words}", "agent: That's done for you now.")
    assert listen(told).of(felt)
