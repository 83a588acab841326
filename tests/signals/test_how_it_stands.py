"""How a matter stands, or usually goes, is no fix; what reached the customer keeps its words."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen
from empathyqa.signals.outcomes.not_yet import not_yet
from empathyqa.signals.workings.spoken import spoken

_ASKED = "Agent: Claims, hello.\nCustomer: I sent the form three weeks ago, what is happening with it?\nAgent: "


@pytest.mark.parametrize(
    "reply",
    [
        "It means it's gone to the panel.",
        "That means it's sitting with the underwriters at the minute.",
        "It's with the assessors now, they go in date order.",
        "It's gone over to finance, that's the stage it's at.",
        "so the status is approved pending signature",
        "The second one is showing status as deemed success.",
        "It was cancelled by the system without anything being paid.",
        "That one was closed off with nothing done on it.",
        "In such cases auto reversal happens within T plus one.",
        "normally those clear on their own after a few days",
        "It stays like that until the report comes in.",
    ],
)
def test_a_status_is_no_fix(reply: str) -> None:
    assert not_yet(spoken(reply, "en"))
    assert not listen(read_text(_ASKED + reply)).of("resolution")


@pytest.mark.parametrize(
    "reply",
    [
        "It means you're covered from today, yes.",
        "It's closed because we paid you on Monday, I can see it's landed.",
        "It's gone through, the money's on its way to your account.",
        "It's gone to your account, and it's with you now.",
        "I've closed that old one and paid you the ninety.",
        "It's all cancelled for you, without charge.",
        "The status is approved and I've sent the contract over.",
        "Yes, it's refunded automatically.",
    ],
)
def test_what_was_delivered_keeps_its_words(reply: str) -> None:
    assert not not_yet(spoken(reply, "en"))


def test_a_fix_beside_a_status_is_heard() -> None:
    said = "It's with the engineers, so I've refunded the £40 to your card."
    assert listen(read_text(_ASKED + said)).of("resolution")


def test_a_status_takes_its_whole_sentence_and_no_fix_beside_it() -> None:
    said = "In such cases auto reversal happens within T plus one, that is by today end of day."
    assert not_yet(spoken(said, "en")) == ((0, len(said)),)
    said = "It's gone over to finance, and the charge has been refunded."
    assert not_yet(spoken(said, "en")) == ((0, len("It's gone over to finance")),)
