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
    ("I can't see well enough to read it", "vulnerability"),
    ("can't see the screen since my stroke", "vulnerability"),
    ("I can't see the small print", "vulnerability"),
    ("I can't get out of the house", "vulnerability"),
    ("I can't use my hands", "vulnerability"),
    ("my mum passed on Sunday", "vulnerability"),
    ("my husband passed last week", "vulnerability"),
    ("mum passed and the house is empty now", "sadness"),
)


@pytest.mark.parametrize("words", THINGS)
def test_a_thing_is_no_hard_circumstance(words: str) -> None:
    told = transcript("agent: Hi Tom, what can I do?", f"customer: {words}", "agent: That's done for you now.")
    assert not listen(told).of("vulnerability", "sadness")


PRAISE = (
    "Could I speak to your manager, to say how great you've been?",
    "Who is your manager? I want to praise you",
    "can I talk to the supervisor, she rang me",
    "Posting this on Twitter, looks so good!",
    "I'll ask my manager and let you know",
    "I'm leaving on Monday, so late checkout",
    "shut up!! really? that's amazing",
    "Are you deaf friendly?",
)


@pytest.mark.parametrize("words", PRAISE)
def test_praise_and_plans_are_no_threat(words: str) -> None:
    told = transcript("agent: Hi Tom, what can I do?", f"customer: {words}", "agent: Of course.")
    assert not listen(told).of("escalation", "abuse")


@pytest.mark.parametrize(("words", "felt"), PEOPLE)
def test_a_body_or_a_death_is_one(words: str, felt: str) -> None:
    told = transcript("agent: Hi Tom, what can I do?", f"customer: {words}", "agent: That's done for you now.")
    assert listen(told).of(felt)
