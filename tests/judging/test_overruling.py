"""What overrules the weighing of an ending, rule by rule, and which of two rules has the last word."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.ending import how_it_ended
from empathyqa.moments import trace
from empathyqa.signal import SCAM_NOW, Fact, Signals
from tests.judging.made import heard

DONE, NEXT = "agent: I've refunded it. | resolution", "agent: I'll ring you. | next_step"
STILL, WELL = "customer: It still doesn't work. | unresolved", "customer: Right. | "


def told(*lines: str, **facts: tuple[float | None, str]) -> Signals:
    """The lines, with facts at their first turn: id → value and reason."""
    made = heard(*lines)
    return replace(made, facts=tuple(Fact(id, 0, 0, 1, "", 0, value, why) for id, (value, why) in facts.items()))


@pytest.mark.parametrize(
    ("lines", "fact", "before", "after"),
    [
        ((NEXT, WELL), {"has_come": (None, "")}, "promised", "resolved"),
        ((STILL,), {"left_in_hand": (None, "")}, "unresolved", "promised"),
        ((DONE, WELL), {"question_open": (1.0, "asked when, and no agent turn takes it up")}, "resolved", "partial"),
        ((WELL, WELL), {"question_answered": (1.0, "taken up in kind")}, "unclear", "resolved"),
        ((DONE, WELL), {"second_wish": (0.0, "")}, "resolved", "partial"),
        ((DONE, WELL), {"second_wish": (1.0, "")}, "resolved", "resolved"),  # left open: it undoes nothing
        ((STILL,), {"second_wish": (1.0, "")}, "unresolved", "partial"),
        ((DONE, WELL), {"hint_open": (None, SCAM_NOW)}, "resolved", "unresolved"),
    ],
)
def test_one_fact_overrules_what_was_weighed(
    lines: tuple[str, ...], fact: dict[str, tuple[float | None, str]], before: str, after: str
) -> None:
    assert (how_it_ended(told(*lines)).status, how_it_ended(told(*lines, **fact)).status) == (before, after)


def test_the_reason_tells_the_question_that_was_left() -> None:
    ended = how_it_ended(told(DONE, WELL, question_open=(1.0, "asked when, and no agent turn takes it up")))
    assert ended.reason == "The last question has no answer of its kind: asked when."


def test_only_what_is_promised_by_the_last_words_alone_is_marked_so() -> None:
    assert how_it_ended(told(STILL, left_in_hand=(None, ""))).only_in_hand
    assert not how_it_ended(told(NEXT, left_in_hand=(None, ""))).only_in_hand


def test_a_scam_has_the_last_word_over_every_rule_above_it() -> None:
    ended = how_it_ended(told(STILL, left_in_hand=(None, ""), second_wish=(0.0, ""), hint_open=(None, SCAM_NOW)))
    assert ended.status == "unresolved"
    assert not ended.only_in_hand


@pytest.mark.parametrize(("lines", "status"), [((DONE,), "partial"), ((NEXT,), "partial"), ((STILL,), "unresolved")])
def test_beside_a_danger_nothing_is_settled(lines: tuple[str, ...], status: str) -> None:
    danger = trace(heard("customer: I can't go on. | crisis:ideation"))
    assert danger
    assert how_it_ended(heard(*lines), danger_left=danger).status == status
