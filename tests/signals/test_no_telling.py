"""A "when?" that is dodged kindly gets no day: it is left open, and named as no date."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen

_ASKED = (
    "Agent: Council, hello.\nCustomer: I sent the form for the ramp in.\nAgent: There'll be an engineer out to look.\n"
    "Customer: When would that be, roughly?\nAgent: "
)
_ENDS = "\nCustomer: Right.\nAgent: Well don't start before it's approved. Mind yourself now. Bye."


def no_day(reply: str) -> bool:
    return any(fact.turn == 4 for fact in listen(read_text(_ASKED + reply + _ENDS)).facts_of("no_date"))


@pytest.mark.parametrize(
    "reply",
    [
        "Oh now, I wouldn't like to say. I'd be telling you lies.",
        "I really couldn't tell you, love.",
        "I couldn't put a date on it for you.",
        "How long is a piece of string?",
        "It's hard to say at the moment.",
        "It varies, to be honest with you.",
        "It wouldn't be fair of me to put a date on it.",
        "It's not something I can commit to.",
        "They've an awful lot on, it being the time of year.",
    ],
)
def test_a_dodge_names_no_day(reply: str) -> None:
    assert no_day(reply)


@pytest.mark.parametrize(
    "reply",
    [
        "I can't give you the hour, but it's this Thursday.",
        "It varies, but never more than ten working days.",
        "I couldn't swear to it, but the list says the ninth.",
        "Hard to say exactly, between two and three weeks.",
        "I'd only be guessing, but I'd say a fortnight.",
        "They don't give us timescales, only the order of the list.",
        "Before the end of the month.",
    ],
)
def test_a_time_after_all_or_an_honest_reason_is_an_answer(reply: str) -> None:
    assert not no_day(reply)


def test_a_day_told_later_answers_after_all() -> None:
    later = "\nCustomer: Right.\nAgent: Ah, I have the list here: it's Thursday week. Bye."
    assert not listen(read_text(_ASKED + "I wouldn't like to say." + later)).facts_of("no_date")
