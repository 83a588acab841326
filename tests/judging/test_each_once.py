"""A card counts the places a reader would count: words heard twice, or as two kinds at once, are one."""

from __future__ import annotations

from empathyqa.scorecard import Outcome
from tests.judging.made import asked, heard

KIND = ["acknowledgement", "validation", "sympathy"]


def test_words_heard_as_two_kinds_are_one_kind_word() -> None:
    both = heard("customer: It tore. | frustration", "agent: That is a lot to carry. | acknowledgement sympathy")
    verdict = asked("signal_count", both, signals=KIND, met={"min": 2}, partly={"min": 1})
    assert (verdict.outcome, verdict.reason) == (Outcome.PARTLY, "Heard once.")


def test_two_turns_are_two() -> None:
    two = heard("customer: It tore. | ", "agent: What a nuisance. | sympathy", "customer: Yes.", "agent: Sure. | validation")
    assert asked("signal_count", two, signals=KIND, met={"min": 2}, partly={"min": 1}).outcome is Outcome.MET


def test_a_feeling_named_is_no_saying_back() -> None:
    named = heard("customer: It tore. | ", "agent: That is a lot to carry. | acknowledgement")
    verdict = asked("paraphrase", named)
    assert verdict.outcome is Outcome.PARTLY
    assert "Plays it back" not in verdict.reason


def test_the_same_words_play_it_back_once() -> None:
    back = heard("customer: It tore. | ", "agent: So it tore in the wash. | paraphrase paraphrase acknowledgement")
    assert asked("paraphrase", back).reason == "Plays it back once."
