"""Readings of the whole conversation, each by a small table."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa import whole
from empathyqa.checks.apologies import for_the_matter
from empathyqa.ending import how_it_ended
from empathyqa.moments import trace
from empathyqa.scorecard import Scorecard
from empathyqa.stretches import merge, places
from tests.judging.made import heard, scorer, view

DONE = "agent: I've refunded it. | resolution"
NEXT = "agent: I'll ring you. | next_step"
NO = "agent: No, we can't. | hard_truth"
YES = "customer: Great. | confirmation"
STILL = "customer: It still doesn't work. | unresolved"
BILL = "customer: I can't pay. | vulnerability:resilience"
SCARED = "customer: I'm scared! | anxiety:2"
ANGRY = "customer: Ridiculous! | frustration:2"


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        ((DONE,), "resolved"),
        ((DONE, YES), "resolved"),
        ((DONE, STILL), "unresolved"),
        ((DONE, STILL, DONE), "resolved"),
        ((DONE, STILL, NEXT), "unresolved"),
        ((DONE, STILL, "agent: I'll ring you at noon. | next_step timeframe"), "promised"),
        ((DONE, "customer: a | ", "agent: That's not our department. | deflection"), "unresolved"),
        ((DONE, STILL, DONE, "customer: Lovely! | gladness"), "resolved"),
        ((DONE, YES, STILL), "partial"),
        ((NEXT,), "promised"),
        ((DONE, "customer: a | ", "agent: You'll get it by Friday. | next_step timeframe"), "promised"),
        (("agent: Tomorrow at eight. | timeframe",), "promised"),  # a time is told of something to come
        ((NO,), "unresolved"),
        ((NEXT, YES), "resolved"),
        (("agent: No. You could. | hard_truth alternative", YES), "partial"),
        ((YES,), "resolved"),
        (("agent: Hello. | greeting",), "unclear"),
    ],
)
def test_resolution_status(lines: tuple[str, ...], status: str) -> None:
    ended = how_it_ended(heard(*lines))
    assert ended.status == status
    assert ended.reason.endswith(".")


@pytest.mark.parametrize(
    ("lines", "name", "status"),
    [
        (("agent: Hello. | ",), None, "unknown"),
        (("agent: Hello. | ",), "Ruth Adeyemi", "missed"),
        (("agent: Hello, Ruth. | name_use",), "Ruth Adeyemi", "used"),
        (("agent: Hello, Ruth. | name_use",), None, "used"),
        (("agent: Ruth! | name_use", "customer: a | ") * 6, "Ruth Adeyemi", "overused"),
    ],
)
def test_name_status(lines: tuple[str, ...], name: str | None, status: str) -> None:
    assert whole.name_status(heard(*lines, customer_name=name))[0] == status


@pytest.mark.parametrize(
    ("lines", "over"),
    [
        (("agent: Sorry, sorry. | apology apology",), False),
        (("agent: So sorry, sorry, sorry. | apology apology apology",), True),  # in place of a step
        (
            tuple(f"{cue} ; agent: Sorry. | apology next_step" for cue in (ANGRY, SCARED, BILL)),
            False,
        ),  # each for a new cause, each with a step
    ],
)
def test_over_apology(lines: tuple[str, ...], over: bool) -> None:
    signals = heard(*(part.strip() for line in lines for part in line.split(";")))
    assert whole.over_apology(for_the_matter(view(signals)), signals, trace(signals))[0] is over


@pytest.mark.parametrize(
    ("lines", "scripted"),
    [
        (("agent: Postcode? | verification_question",), False),
        (("agent: Your call is important. | scripted",), True),
        (("agent: I understand your frustration. | scripted acknowledgement",), True),
        (("agent: Three calls! | acknowledgement", "agent: For your patience. | scripted"), False),
    ],
)
def test_scripted_empathy(lines: tuple[str, ...], scripted: bool) -> None:
    assert whole.scripted_empathy(heard(*lines))[0] is scripted


def test_a_line_that_may_be_stock_makes_no_contact_scripted() -> None:
    signals = heard("agent: Please share your number so that we can help. | scripted")
    for sure, scripted in ((0.69, False), (0.7, True)):
        faint = replace(signals, signals=tuple(replace(line, confidence=sure) for line in signals.signals))
        assert whole.scripted_empathy(faint)[0] is scripted


@pytest.mark.parametrize(
    ("lines", "kind"),
    [
        (("customer: Do you open? | ", DONE), "transactional"),
        ((ANGRY, "agent: No wonder, I've refunded it. | acknowledgement resolution"), "seen_and_sorted"),
        ((ANGRY, "agent: Postcode? | ", "customer: LS6. | ", "agent: I'll ring. | next_step"), "quick_not_heard"),
        ((ANGRY, DONE), "quick_not_heard"),  # a fix alone hears nobody
        ((ANGRY, "agent: What broke? | discovery_question", "customer: This. | ", DONE), "seen_and_sorted"),
        (
            (ANGRY, "agent: Postcode? | ", "customer: LS6. | ", "agent: I've got this, it's done. | ownership resolution"),
            "seen_and_sorted",
        ),
        ((ANGRY, "agent: No wonder. | acknowledgement"), "warm_unresolved"),
        ((ANGRY, "agent: Postcode? | "), "cold_unresolved"),
        ((BILL, "agent: The policy is the policy. | deflection"), "unsafe_to_disclose"),
        ((BILL, "agent: Calm down. I've refunded it. | dismissal resolution"), "unsafe_to_disclose"),  # it wins
        ((BILL, *("agent: Name? | ", "customer: Jo. | ") * 3, DONE), "unsafe_to_disclose"),  # passed over for too long
        ((BILL, "agent: Take your time, I've moved it. | reassurance resolution"), "seen_and_sorted"),
    ],
)
def test_archetype(lines: tuple[str, ...], kind: str) -> None:
    signals = heard(*lines)
    status = how_it_ended(signals).status
    assert whole.archetype(trace(signals), status, places(merge(signals.transcript)))[0] == kind


@pytest.mark.parametrize(
    ("replies", "told_again", "kind"),
    [
        ("agent: What colour? | discovery_question", (3, 6), "quick_not_heard"),
        ("agent: What colour? | discovery_question", (2, 4), "seen_and_sorted"),  # twice may be chance
        ("agent: What colour? | discovery_question", (3, 7), "seen_and_sorted"),  # most of it was taken up
        ("agent: No wonder. | acknowledgement", (3, 6), "seen_and_sorted"),  # it was named
    ],
)
def test_nobody_was_heard_who_had_to_tell_it_again_and_again(replies: str, told_again: tuple[int, int], kind: str) -> None:
    signals = heard(ANGRY, replies, "customer: Red. | ", DONE)
    place = places(merge(signals.transcript))
    assert whole.archetype(trace(signals), how_it_ended(signals).status, place, told_again)[0] == kind


def _card(*lines: str) -> Scorecard:
    return scorer().judge(heard(*lines))


def test_the_card_counts_how_often_it_was_told_again() -> None:
    again = "customer: As I said, this is a joke. | frustration:2"
    asks = ("agent: What colour? | discovery_question", again) * 3
    told = _card(ANGRY, *asks, DONE, "customer: Okay. | ")
    assert told.archetype == "quick_not_heard"
    assert _card(ANGRY, *asks[:2], DONE, "customer: Okay. | ").archetype == "seen_and_sorted"


@pytest.mark.parametrize(
    ("lines", "status"),
    [
        ((NEXT, "customer: Oh. All right then. | "), "promised"),
        (("agent: We'll see. | alternative", "customer: Oh well. | "), "unclear"),
        ((NO, "customer: Oh well. | "), "unresolved"),
        ((DONE, "customer: Oh well. | "), "resolved"),  # what was delivered stays delivered
        ((NEXT, "customer: So I wait. | ", "agent: By one, then. | "), "promised"),
        ((NEXT, "customer: So I wait. | ", "agent: Hm. | ", YES), "resolved"),  # a yes after all
    ],
)
def test_giving_in_settles_nothing(lines: tuple[str, ...], status: str) -> None:
    assert how_it_ended(heard(*lines, facts=(("gives_in", 1),))).status == status
