"""A question asked while somebody is in danger is the help itself: its answer tells the story on, and brings nothing back."""

from __future__ import annotations

from dataclasses import replace

from empathyqa.scorecard import Outcome
from empathyqa.signal import Signals
from tests.judging.made import asked, heard

CUES = {"cues": ["anger", "frustration", "anxiety"]}
TALK = (
    "customer: he's on his last pen and the insulin never came | crisis anxiety:2",
    "agent: how much is left in that pen | discovery_question",
    "customer: one go maybe, and he's a bit muddled | anxiety:2",
    "agent: i'm ringing them now, i'm with you | reassurance next_step",
    "customer: thank you | ",
)


def _of_kind(signals: Signals, kind: str) -> Signals:
    return replace(signals, signals=tuple([replace(one, kind=kind) if one.id == "crisis" else one for one in signals]))


def test_the_right_question_in_danger_is_not_held_against_the_agent() -> None:
    assert asked("feeling_settles", _of_kind(heard(*TALK), "danger"), **CUES).outcome is Outcome.MET


def test_a_question_for_a_fact_elsewhere_still_takes_no_feeling_up() -> None:
    plain = heard(*(line.replace("crisis ", "") for line in TALK))
    assert asked("feeling_settles", plain, **CUES).outcome is not Outcome.MET


def test_another_detail_for_the_record_is_no_such_question() -> None:
    record = [line.replace("discovery_question", "verification_question") for line in TALK]
    assert asked("feeling_settles", _of_kind(heard(*record), "danger"), **CUES).outcome is not Outcome.MET
