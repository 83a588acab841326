"""The agent asks for a piece of the record: what is heard, and that a very long turn costs no more than a long one."""

from __future__ import annotations

import sys
from types import FrameType

import pytest

from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.verification_question import verification_question
from empathyqa.transcript import Transcript, Turn


def view_of(text: str) -> TurnView:
    return Talk(Transcript("one", (Turn(0, "agent", text),))).views[0]


def calls(view: TurnView) -> int:
    """Python calls made to hear a turn that is ready."""
    made = 0

    def count(frame: FrameType, event: str, arg: object) -> None:
        nonlocal made
        made += event in ("call", "c_call")

    assert len(view.hits["verification.slot"]) >= 200
    list(verification_question.hear(view))  # what is worked out once
    sys.setprofile(count)
    try:
        list(verification_question.hear(view))
    finally:
        sys.setprofile(None)
    return made


@pytest.mark.parametrize("unit", ["My name is ", "Your postcode is here. ", "your account number "])
def test_a_detail_named_thousands_of_times_costs_no_more(unit: str) -> None:
    assert calls(view_of(unit * 1_600)) <= calls(view_of(unit * 200)) * 1.1


def test_a_question_among_many_details_is_heard() -> None:
    view = view_of("Your reference is on the e-mail. " * 20 + "What is your postcode?")
    reasons = [heard.reason for heard in verification_question.hear(view)]
    assert "asks for a detail of the record" in reasons
