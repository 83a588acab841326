"""What a criterion may rest on: words, or what was learned and is sure. Moments may open on less; harm always counts."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.arc import follow
from empathyqa.checks.view import View
from empathyqa.moments import trace
from empathyqa.scorecard import Outcome
from empathyqa.signal import Signal, Signals
from empathyqa.signals.measure import MAY_SCORE
from empathyqa.sureness import COUNTS_FROM, NEVER, WORDED_FROM, bars, counts, measured_bars, which_count
from tests.judging.made import asked, heard, scorer

PUSHED = "agent: That is for the courier. | deflection"
ANGRY = "customer: Nobody came, again. | frustration:2"


def faint(signals: Signals, name: str, sure: float, reason: str = "learned from: “came”") -> Signals:
    """The same, with every signal of this name only learned."""
    made = tuple(replace(s, confidence=sure, reason=reason) if s.id == name else s for s in signals)
    return replace(signals, signals=made)


@pytest.mark.parametrize(("beside", "outcome"), [(-0.01, Outcome.MET), (0, Outcome.PARTLY)])
def test_learned_signals_cost_points_only_where_sure(beside: float, outcome: Outcome) -> None:
    sure = bars().get(("deflection", True), COUNTS_FROM) + beside
    verdict = asked("must_not_hear", faint(heard(ANGRY, PUSHED), "deflection", sure), signals=["deflection"])
    assert verdict.outcome is outcome


def test_a_guard_says_that_something_fainter_was_heard() -> None:
    settings = {"signals": ["deflection"]}
    assert asked("must_not_hear", heard(ANGRY, "agent: Yes. | "), **settings).reason == "Nothing of the kind was heard."
    assert "fainter" in asked("must_not_hear", faint(heard(ANGRY, PUSHED), "deflection", 0.5), **settings).reason
    card = scorer().judge(faint(heard(ANGRY, PUSHED), "deflection", 0.5))
    assert "fainter" in card.result("no-deflecting").reason
    theirs = faint(heard("customer: That is for the courier. | deflection", "agent: Yes. | "), "deflection", 0.5)
    assert asked("must_not_hear", theirs, **settings).reason == "Nothing of the kind was heard."


@pytest.mark.parametrize(("sure", "there"), [(0.44, False), (0.45, True)])
def test_words_count_unless_their_surroundings_speak_against_them(sure: float, there: bool) -> None:
    signals = faint(heard(ANGRY, PUSHED), "deflection", sure, reason="hands it to somebody else")
    assert bool(View(signals, trace(signals)).agent("deflection")) is there


def test_a_signal_that_is_often_wrong_counts_from_its_own_bar_on() -> None:
    bar = bars()["resolution", False]
    assert bar > WORDED_FROM
    said = heard(ANGRY, "agent: It is on its way. | resolution")
    for sure, there in ((bar - 0.01, False), (bar, True)):
        signals = faint(said, "resolution", sure, reason="says that it is done")
        assert bool(View(signals, trace(signals)).agent("resolution")) is there


def test_what_counts_was_right_seven_times_in_ten() -> None:
    for id, part in measured_bars().items():
        for told in part.values():
            assert told["from"] == NEVER or told["right"] / told["of"] >= MAY_SCORE, id


def test_a_hint_of_harm_always_counts() -> None:
    signals = faint(heard("customer: I might as well not be here. | crisis", "agent: Postcode? | "), "crisis", 0.3)
    assert all(map(counts, signals))
    assert scorer().judge(signals).alerts


def test_everyday_words_that_stand_alone_call_nobody() -> None:
    signals = faint(heard("customer: I won't be needing it. | crisis", "agent: Postcode? | "), "crisis", 0.1)
    card = scorer().judge(signals)
    assert not card.alerts
    assert not card.moments


@pytest.mark.parametrize(
    ("feeling", "sure", "opened"),
    [("frustration", 0.49, 0), ("frustration", 0.5, 1), ("anxiety", 0.44, 0), ("anxiety", 0.45, 1)],
)
def test_a_moment_may_open_on_less(feeling: str, sure: float, opened: int) -> None:
    told = f"customer: Nobody came, again. | {feeling}:2"
    assert len(trace(faint(heard(told, PUSHED), feeling, sure))) == opened


def test_a_need_that_no_words_name_is_never_missed_outright() -> None:
    lines = ("customer: It is all a bit much. | vulnerability", "agent: Postcode? | verification_question")
    outcomes = [
        scorer().judge(signals).result("answers-a-disclosure").outcome
        for signals in (heard(*lines), faint(heard(*lines), "vulnerability", 0.9))
    ]
    assert outcomes == [Outcome.MISSED, Outcome.PARTLY]


def test_a_feeling_is_news_once_and_a_push_when_told_again() -> None:
    reply = "agent: I've booked it for you. | resolution"
    once, twice = ((ANGRY, reply, "customer: Fine. | "), (ANGRY, reply, ANGRY))
    settings = {"signals": ["repeat"], "again": ["frustration"]}
    assert asked("customer_repeats", heard(*once), **settings).outcome is Outcome.MET
    assert asked("customer_repeats", heard(*twice), **settings).outcome is Outcome.PARTLY


def test_a_bare_sorry_is_no_voice_of_ones_own() -> None:
    sorry = "agent: Sorry about that. | apology"
    assert asked("scripted_phrases", heard(ANGRY, sorry)).outcome is Outcome.PARTLY
    assert asked("scripted_phrases", heard("customer: Do you open today? | ", sorry)).outcome is Outcome.NOT_APPLICABLE
    assert asked("scripted_phrases", heard("agent: Three calls is too many. | acknowledgement")).outcome is Outcome.MET


def test_another_way_comes_with_the_no_or_after_it() -> None:
    no, way = "agent: We can't refund it. | hard_truth", "agent: You could swap it. | alternative"
    assert asked("options", heard(no, "customer: Oh. | ", way)).outcome is Outcome.MET
    assert asked("options", heard(way, "customer: Oh. | ", no)).outcome is Outcome.MISSED


def test_what_was_settled_after_all_needs_no_other_way() -> None:
    lines = ("agent: We can't refund it. | hard_truth", "customer: Why? | ", "agent: You're right, refunded now. | resolution")
    assert asked("options", heard(*lines)).outcome is Outcome.NOT_APPLICABLE


def test_a_faint_hint_around_a_crisis_opens_nothing_and_is_not_what_the_alert_quotes() -> None:
    told = heard("customer: It's a one-bed. | crisis", "agent: OK. | ", "customer: I can't go on. | crisis", "agent: Oh. | ")
    faint_first = replace(told, signals=tuple(replace(s, confidence=0.1) if s.turn == 0 else s for s in told.signals))
    assert [moment.turn for moment in trace(faint_first)] == [2]
    alert = next(r for r in scorer().judge(faint_first).results if r.outcome is Outcome.NEEDS_A_PERSON)
    assert {evidence.turn for evidence in alert.evidence} == {2}


def test_a_faint_hint_is_mild_in_the_arc() -> None:
    told = heard("customer: It's a one-bed. | crisis", "agent: OK. | ")
    faint_one = replace(told, signals=tuple(replace(s, confidence=0.1) for s in told.signals))
    assert (follow(told).outcome, follow(faint_one).outcome) == ("stayed", "never_troubled")


def test_a_no_is_told_kindly_by_the_words_its_moment_is_noticed_by() -> None:
    no = "agent: No. You could try Hale. | hard_truth alternative"
    lines = (ANGRY, "agent: A rotten way to spend a morning. | acknowledgement", "customer: And? | ", no)
    assert asked("hard_truth", faint(heard(*lines), "acknowledgement", 0.6)).outcome is Outcome.MET
    alone = ("customer: Any room? | ", lines[1], "customer: And? | ", no)
    assert asked("hard_truth", faint(heard(*alone), "acknowledgement", 0.6)).outcome is Outcome.PARTLY


@pytest.mark.parametrize("reason", ["a phrase", "learned from: “came”"])
def test_those_that_count_are_told_at_once(reason: str) -> None:
    ids = ("greeting", "crisis", *measured_bars())
    made = [Signal(id, 0, 0, 1, "x", reason=reason, confidence=sure / 20) for id in ids for sure in range(21)]
    assert which_count(made) == [counts(signal) for signal in made]
