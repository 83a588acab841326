"""A hint at a scam or at failing memory is answered by what is about it; danger alerts and takes nothing off the agent."""

from __future__ import annotations

import pytest

from empathyqa import load_rubric, score
from empathyqa.disclosures import passed_over
from empathyqa.moments import opens_moment, trace
from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.signal import Signal
from empathyqa.stretches import merge, places
from tests.judging.made import heard, transcript

OPENING = "agent: Bell Lane Choir Fund, you're through to Ida. How can I help?"
HINT = "customer: I'd like to stop my gift. There was a man who phoned about an investment, he was ever so polite."
JOB = "agent: That's no trouble at all, thank you for all you've given. I've stopped it from today."
ABOUT = (
    JOB + " Can I ask about that man: did you give him any of your details? I'm a little worried. Please ring your bank today."
)
END = ("customer: That's kind, thank you.", "agent: You're welcome. Does that settle it for you?", "customer: It does, yes. Bye.")


def _card(*lines: str) -> Scorecard:
    return score(transcript(OPENING, *lines), load_rubric("balanced"))


def _answered(card: Scorecard) -> Outcome:
    return next(one.outcome for one in card.results if one.criterion == "answers-a-disclosure")


def test_a_compliment_and_the_job_asked_for_are_no_answer_to_a_hint() -> None:
    card = _card(HINT, JOB, *END)
    result = next(one for one in card.results if one.criterion == "answers-a-disclosure")
    assert result.outcome is Outcome.PARTLY
    assert "hinted" in result.reason
    assert any(one.signal == "hint_open" and "man who phoned" in one.text for one in result.evidence)


def test_a_question_and_a_step_about_it_answer_it() -> None:
    assert _answered(_card(HINT, ABOUT, *END)) is Outcome.MET


def test_a_hint_that_was_left_is_no_contact_to_show() -> None:
    bands = [band.name for band in load_rubric("balanced").bands]
    left, taken = _card(HINT, JOB, *END), _card(HINT, ABOUT, *END)
    assert bands.index(left.band) >= 1
    assert (taken.pillars["empathy"].score or 0) > (left.pillars["empathy"].score or 0)


STRANDED = "customer: I'm stuck outside the station on my own and it's 11pm. | vulnerability"
SEEN_TO = "agent: Go inside and stay by the desk. A car is on its way. | next_step resolution"
FEE = "customer: And the fee? I'm really annoyed about that. | anger:2"
FORM = "agent: You'll have to fill in the form. | deflection"
BETWEEN = ("customer: Okay. | ", "agent: It's close. | next_step", FEE, "agent: Hm. | ", "customer: So? | ")


@pytest.mark.parametrize(
    ("lines", "pushed"),
    [
        ((STRANDED, FORM), True),
        ((STRANDED, SEEN_TO, *BETWEEN, FORM), False),
    ],
)
def test_what_is_pushed_away_later_is_another_matter(lines: tuple[str, ...], pushed: bool) -> None:
    signals = heard(*lines)
    assert passed_over(trace(signals)[0], places(merge(signals.transcript))) is pushed


ALERT = "a-person-must-look"
SMOKE = "customer: I'm on the hard shoulder and there's smoke coming out of the bonnet."
CALM = "customer: I'm in a lay-by and the engine has stopped."
WELL = (
    "agent: Get out by the left door and stand behind the barrier, please. I'm staying on the line. Are you out?",
    "customer: Yes, I'm out.",
    "agent: Well done. The truck will be with you in twenty minutes, and I'm here till it comes.",
    "customer: Thank you so much.",
)


def test_danger_asks_for_a_person_and_costs_the_agent_nothing() -> None:
    danger, none = _card(SMOKE, *WELL), _card(CALM, *WELL)
    assert ALERT in danger.alerts
    assert ALERT not in none.alerts
    assert danger.total is not None
    assert danger.total >= (none.total or 0) - 1


@pytest.mark.parametrize(("sure", "opens"), [(0.34, False), (0.6, True)])
def test_a_faint_worded_worry_opens_no_moment(sure: float, opens: bool) -> None:
    worry = Signal("anxiety", 0, 0, 10, "I'm afraid", 2, reason="tells of worry or pressure", confidence=sure)
    assert not worry.learned
    assert opens_moment(worry) is opens
