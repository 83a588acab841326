"""A page says no more than it bears: a promise is no fix, a missed moment is not met, and what is open is no example."""

from __future__ import annotations

import pytest

from empathyqa import Scorer, load_rubric
from empathyqa.report.prepare import report_view
from empathyqa.report.view import ReportView
from empathyqa.report.words import WORDS
from tests.judging.made import heard

BALANCED = load_rubric("balanced")
SCORER = Scorer(BALANCED)
LATE = "customer: It's two weeks late, this is ridiculous. | frustration:2 effort"
NAMED = "agent: Two weeks, no wonder you're cross. I have this now. | acknowledgement ownership"
COLD = "agent: Postcode? | verification_question"
ASKED = "agent: Which of the two is late? | discovery_question"
DONE = "agent: I've paid it back to your card. | resolution"
SOON = "agent: They'll write to you. | next_step"
DATED = "agent: I'll send it on Friday. | next_step timeframe"
YES = "customer: That's all I needed. | confirmation"
OK = "customer: Okay. | "
PUT_DOWN = "They can put it down and get on with their day."


def page(*lines: str, facts: tuple[tuple[str, int], ...] = ()) -> ReportView:
    signals = heard(*lines, facts=facts)
    return report_view(SCORER.judge(signals), signals.transcript, rubric=BALANCED, signals=signals)


def praise(view: ReportView) -> set[str]:
    return {one.praise for one in view.strengths}


def test_what_was_done_is_put_down() -> None:
    view = page(LATE, NAMED, "customer: The blue one.", DONE, YES)
    assert PUT_DOWN in praise(view)
    assert "dealt with" in view.archetype


@pytest.mark.parametrize(
    "lines",
    [
        (LATE, NAMED, OK, DATED, OK),
        (LATE, COLD, "customer: LS6.", DONE, YES),
        (LATE, NAMED, OK, SOON, OK),
        (LATE, NAMED, OK, "agent: I can't do that. | hard_truth", "customer: That's no help. | unresolved"),
        ("customer: My lamp came broken. | ", DATED, OK),
        (LATE, COLD, "customer: LS6.", DATED, YES),
    ],
)
def test_what_is_open_is_not(lines: tuple[str, ...]) -> None:
    view = page(*lines)
    assert PUT_DOWN not in praise(view)
    assert "They need not ring again." not in praise(view)


def test_a_promise_is_called_one() -> None:
    view = page(LATE, NAMED, OK, DATED, OK)
    assert WORDS["strength_promised"] in {one.title for one in view.strengths}
    assert "dealt with" not in view.archetype
    assert "told what is to come" in view.archetype


HINT = "customer: He goes through my phone. He'd hit me if he saw. | crisis"


@pytest.mark.parametrize("end", [(DONE, YES), (DATED, OK)])
def test_a_missed_moment_is_not_said_to_be_met(end: tuple[str, ...]) -> None:
    gap = (OK, "agent: Hm. | ", OK, "agent: Hm. | ", OK)
    grief = "customer: And I'm frightened for my mother. | anxiety:2"
    view = page(LATE, NAMED, *gap, grief, COLD, "customer: LS6.", "agent: Right. | ", OK, *end)
    assert "was met, though" not in view.archetype
    assert not view.archetype.startswith("The customer was heard")
    assert "Show this one" not in view.advice


def test_an_example_leaves_nothing_open() -> None:
    shown = page(LATE, NAMED, "customer: The blue one.", ASKED, "customer: The first.", DONE, YES)
    assert shown.advice == "Show this one to the team."
    asked = page(LATE, NAMED, "customer: The blue one?", ASKED, "customer: The first.", DONE, YES, facts=(("question_open", 2),))
    assert "Show this one" not in asked.advice


def test_beside_a_danger_nothing_says_that_none_was_heard() -> None:
    view = page(HINT, "agent: That sounds frightening. I'm staying with you. | acknowledgement reassurance", OK, SOON, OK)
    assert view.alerts
    for one in view.not_judged:
        assert "crisis was heard" not in one.reason
        assert not one.reason.startswith("No vulnerability")


def test_care_beside_a_danger_comes_first_among_the_strengths() -> None:
    view = page(HINT, "agent: That sounds frightening. I'm staying with you. | acknowledgement reassurance", OK, SOON, OK)
    assert view.strengths[0].title == WORDS["strength_beside_harm"]
    left = page(HINT, COLD, "customer: LS6.", SOON, OK)
    assert WORDS["strength_beside_harm"] not in {one.title for one in left.strengths}


def test_work_alone_is_no_kind_word() -> None:
    faint = "agent: I'm passing you on now. | hand_off"
    assert "A kind word, and then the work: both." not in praise(page(LATE, faint, OK, DONE, YES))


@pytest.mark.parametrize(
    ("lines", "praised"),
    [
        ((LATE, "agent: I'm sorry about the two weeks. | apology", OK, DONE, YES), True),
        (("customer: Can you pay it? | ", DONE, OK, "agent: I'm sorry it took us so long. | apology", YES), False),
    ],
)
def test_a_remedy_comes_after_the_sorry(lines: tuple[str, ...], praised: bool) -> None:
    said = "One sorry that meant something, and then the remedy."
    if praised:
        assert SCORER.judge(heard(*lines)).result("one-sorry-then-remedy").outcome == "met"
    else:
        assert said not in praise(page(*lines))


def test_no_promise_noted_is_not_none_heard() -> None:
    view = page(LATE, NAMED, OK, SOON, OK)
    assert view.summary is not None
    assert not view.summary.promises
    assert view.summary.no_promise == WORDS["none_noted"]


NO = "agent: I can't send it today. | hard_truth"
TOLD = "customer: I'm caring for my mum, I can't lift it. | vulnerability:life_event"


@pytest.mark.parametrize(
    ("reply", "said"),
    [
        ("agent: You'll get a text when it's mended. | next_step", False),
        ("agent: You could collect one from the shop in town. | alternative", True),
    ],
)
def test_the_same_step_is_no_other_way(reply: str, said: bool) -> None:
    praised = praise(page("customer: Can I have it today? | frustration:2", NO, OK, reply, YES))
    assert ("After the no there was still a way on." in praised) <= said


def test_the_job_done_is_no_safety_to_tell() -> None:
    job = page(TOLD, "agent: Any day will do. | resolution", OK, DONE, YES)
    assert "It was safe to tell you." not in praise(job)


def test_the_last_step_is_shown_and_no_goodbye() -> None:
    view = page(LATE, "agent: I'll look. | next_step", OK, "agent: They'll write to you. | next_step", OK,
                "agent: Give my best to Sam. Bye. | next_step closing")  # fmt: skip
    shown = [quote.text for pillar in view.pillars for one in pillar.criteria if one.id == "says-what-happens-next"
             for quote in one.quotes]  # fmt: skip
    assert any("write to you" in text for text in shown)


def test_an_alert_is_what_the_advice_speaks_of() -> None:
    view = page(HINT, "agent: That sounds frightening. I'm staying with you. | acknowledgement reassurance", OK, SOON, OK)
    assert view.advice in (WORDS["advice_alert"], BALANCED.bands[-1].advice)
