"""A fix that is only hoped for, or a rule of whom something is kept for: no resolution, and what looks like one stays."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen


def settles(reply: str) -> bool:
    said = f"Customer: I've waited weeks and I'm worried I'll lose it. Is it sorted?\nAgent: {reply}\nCustomer: Right.\n"
    return bool(listen(read_text(said)).at(1, "resolution"))


@pytest.mark.parametrize(
    "reply",
    [
        "Priority 1 is reserved for outages affecting everyone.",
        "He's in on Tuesday, so hopefully it's sorted then.",
        "Hopefully that's fixed it.",
        "With any luck it's with you on Monday.",
        "The hardship pot is reserved for tenants in arrears.",
        "Hopefully they've put it right by now.",
        "So it's off your bill then, fingers crossed.",
        "Same-day slots are restricted to emergencies.",
        "The refund's gone through, hopefully.",
        "We'll have a look, and with a bit of luck it's back on tonight.",
        "It's down as urgent so hopefully that's done it.",
        "Cots are strictly reserved for families.",
    ],
)
def test_a_hope_or_a_rule_settles_nothing(reply: str) -> None:
    assert not settles(reply)


@pytest.mark.parametrize(
    "reply",
    [
        "Your room is reserved for the 14th.",
        "The table is reserved for four at seven.",
        "I've reserved it for you.",
        "It's fixed. Hopefully you'll have a quieter week.",
        "It's all sorted. Hopefully that helps!",
        "I've cancelled it, so the fee is off.",
        "I've booked him for Monday, hopefully that's the end of it.",
        "We've refunded you, fingers crossed it won't happen again.",
        "Your parking space is reserved for the week.",
        "Yes it's been delivered, and hopefully she likes it.",
        "That copy is reserved for collection on Friday.",
        "Yes, it's refunded, you'll see it on Friday.",
    ],
)
def test_what_is_done_stays_done(reply: str) -> None:
    assert settles(reply)
