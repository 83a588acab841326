"""The words a verdict quotes are those that its reason speaks of."""

from __future__ import annotations

from dataclasses import replace

from empathyqa.checks import View
from empathyqa.checks.base import Verdict
from empathyqa.moments import trace
from empathyqa.scorecard import Outcome
from empathyqa.signal import Fact, Signal
from tests.judging.made import CHECKS, asked, heard


def quoted(verdict: Verdict) -> list[tuple[int | None, str]]:
    return [(one.turn, one.signal) for one in verdict.evidence if not one.expected]


def test_without_a_time_no_time_is_claimed() -> None:
    ring = heard("agent: I'll ring you. | next_step")
    assert asked("commitment", ring, needs_time=False).reason == "Says what happens next."
    dated = heard("agent: I'll ring you by noon. | next_step timeframe")
    assert asked("commitment", dated, needs_time=False).reason == "Says who does what, and by when."


def test_the_step_quoted_is_the_one_with_the_time() -> None:
    talk = heard(
        "agent: Let me look. | next_step", "customer: OK. | ", "agent: One in May. | timeframe",
        "customer: Right. | ", "agent: The van comes at noon. | next_step timeframe",
    )  # fmt: skip
    assert quoted(asked("commitment", talk)) == [(4, "next_step"), (4, "timeframe")]


def test_a_step_in_the_words_of_a_push_is_quoted_last() -> None:
    talk = heard(
        "agent: No. | hard_truth", "customer: Oh. | ", "agent: You'll need to ring. | next_step",
        "customer: OK, thanks. | confirmation", "agent: I'll post it today. | next_step timeframe",
    )  # fmt: skip
    faint = replace(talk.signals[1], id="deflection", confidence=0.5, reason="learned from examples")
    talk = replace(talk, signals=(*talk.signals[:2], faint, *talk.signals[2:]))
    verdict = asked("options", talk, ways=["next_step"])
    assert verdict.outcome is Outcome.MET
    assert quoted(verdict) == [(4, "next_step"), (2, "next_step")]


def test_own_words_are_quoted_where_they_earn_it_and_stock_lines_where_they_cost() -> None:
    kind = [f"agent: Oh dear {n}. | sympathy" for n in range(3)]
    met = asked("scripted_phrases", heard(*kind, "agent: Your call is important. | scripted"))
    assert met.outcome is Outcome.MET
    assert {signal for _, signal in quoted(met)} == {"sympathy"}
    missed = asked("scripted_phrases", heard("agent: Your call. | scripted", "agent: Your patience. | scripted"))
    assert {signal for _, signal in quoted(missed)} == {"scripted"}


def test_thanks_are_no_kind_words() -> None:
    verdict = asked("scripted_phrases", heard("agent: Your call. | scripted", "agent: Thanks. | gratitude"))
    assert verdict.reason == "1 stock line, no warm word in the agent's own words."


def test_a_question_that_was_pushed_away_was_not_taken_up() -> None:
    talk = heard("customer: Will it go back to May? | ", "agent: Can't say, other team. | deflection")
    talk = replace(talk, facts=(Fact("question_open", 0, 0, 4, "Will", 1),))
    verdict = asked("unanswered_questions", talk)
    assert (verdict.outcome, verdict.met, verdict.opportunities) == (Outcome.PARTLY, 0, 1)
    assert verdict.reason == "The one question heard was pushed away."


def test_said_again_on_being_asked_again_says_where_it_is_counted() -> None:
    talk = heard(
        "customer: It's 4471. | ", "agent: Let me see. | next_step", "customer: OK. | ", "agent: Number? | ",
        "customer: 4471. | repeat", facts=(("asked_twice", 3),),
    )  # fmt: skip
    assert "counted on its own" in asked("customer_repeats", talk, asked_again=False).reason
    pushed = asked("customer_repeats", talk, asked_again=False, signals=["repeat", "unresolved"])
    assert "counted on its own" in pushed.reason
    assert asked("asked_twice", talk).outcome is Outcome.PARTLY


def test_what_a_moment_was_noticed_by_is_a_kind_word_for_the_work_that_follows() -> None:
    talk = heard("customer: I'm so worried. | anxiety:2", "agent: They will come. I'll ring. | next_step")
    faint = Signal("reassurance", 1, 0, 15, "They will come.", confidence=0.6, reason="learned from examples")
    moments = trace(talk)
    assert asked("name_then_act", talk).outcome is Outcome.MISSED
    noticed = tuple(replace(one, notice=True, evidence={**one.evidence, "notice": (faint,)}) for one in moments)
    verdict = CHECKS["name_then_act"].ready({})(View(talk, noticed))
    assert verdict.outcome is Outcome.MET
    assert quoted(verdict) == [(1, "reassurance"), (1, "next_step")]
