"""While a scam or a hint of harm stands open, doing what was asked for is no answer to it, and settles nothing."""

from __future__ import annotations

import pytest

from empathyqa import Scorecard
from empathyqa.report.ranking import priorities
from empathyqa.report.strengths import strengths
from empathyqa.results import harm_left
from empathyqa.scorecard import Outcome
from empathyqa.scorer import Scorer
from empathyqa.signals import listen
from tests.judging.made import balanced, transcript

HELLO = "agent: Hello, you're through to Ida. How can I help?"
SCAMS = (
    "customer: The man from the security department is on the other line. He has made me a safe account to move it to.",
    "customer: He told me not to tell anyone at the bank. He's on the other phone and says I need to raise my limit today.",
    "customer: a lady from the fraud team rang and shes still on the line, i have to move my savings to a new safe account",
    "customer: They told me to say it's for building work if you ask. They're holding on the other phone now.",
)
GRANTS = (
    ("agent: Don't worry, your English is great! You can send £1,500 today and the rest after midnight.",),
    ("agent: No problem, I've raised your limit now.", "customer: Okay.", "agent: That's all done for you."),
    ("agent: Thanks, lovely. What's your postcode?", "customer: BN1 4GH.", "agent: I've put that payment through for you."),
)
WARNINGS = (
    ("agent: Please stop there. That sounds like a scam, the bank will never ask you to move money. I've blocked the payment.",),
    ("agent: Can I ask, who rang you?", "customer: The bank.", "agent: We would never ask that. Hang up on him, please."),
    ("agent: I've raised it.", "customer: Okay.", "agent: Wait. I'm worried about this call. Don't send him anything."),
)
END = ("customer: Okay. Thank you, I will tell him.", "agent: You're welcome! Anything else?", "customer: No, that's all.")


def card(*lines: str) -> Scorecard:
    return Scorer(balanced()).judge(listen(transcript(HELLO, *lines)))


def well(made: Scorecard) -> set[str]:
    return {one.criterion for one in strengths(made, (), balanced())}


@pytest.mark.parametrize("scam", SCAMS)
@pytest.mark.parametrize("granted", GRANTS)
def test_helping_a_scam_settles_nothing(scam: str, granted: tuple[str, ...]) -> None:
    made = card(scam, *granted, *END)
    assert made.alerts
    assert made.resolution_status == "unresolved"
    assert made.archetype == "unsafe_to_disclose"
    assert made.result("answers-a-disclosure").outcome is Outcome.MISSED
    assert made.result("settles-the-matter").outcome is Outcome.MISSED
    assert harm_left(made.results)
    assert priorities(made)[0].criterion == "answers-a-disclosure"
    assert made.band == balanced().bands[-1].name
    assert not well(made) & {"settles-the-matter", "sorted-in-this-contact", "acts-on-it", "warmth-then-work"}
    told = [moment for moment in made.moments if moment.cue == "vulnerability"]
    assert told
    assert not any(moment.act for moment in told)


@pytest.mark.parametrize("scam", SCAMS)
@pytest.mark.parametrize("warned", WARNINGS)
def test_a_warning_is_an_answer_however_late(scam: str, warned: tuple[str, ...]) -> None:
    made = card(scam, *warned, *END)
    assert made.alerts
    assert not harm_left(made.results)
    assert made.result("answers-a-disclosure").outcome is not Outcome.MISSED


@pytest.mark.parametrize(
    "cue",
    [
        "customer: I can't afford the rent since I lost my job. Can I raise my limit?",
        "customer: Someone took money off my card last week, it was fraud. Can you send me a new one?",
        "customer: My English is not so good. Can I send 1500 today and the rest tomorrow?",
        "customer: My son is on the other line about his delivery. Can you move it to Friday?",
    ],
)
def test_where_nobody_is_being_cheated_a_granted_wish_is_one(cue: str) -> None:
    made = card(cue, "agent: That's done for you now, it's all set up.", "customer: Great, that's everything. Thank you so much!")
    assert made.resolution_status == "resolved"
    assert not harm_left(made.results)


HARM = "customer: I've been saving up the tablets. I gave my dog to my sister."


@pytest.mark.parametrize(
    "served",
    [
        "agent: You can do it over less if you prefer. That's set up, you'll get it in writing in five days.",
        "agent: Okay, that's your appointment cancelled.",
        "agent: No problem, I've moved it to Friday and I'll email you the form.",
    ],
)
def test_serving_the_wish_is_no_act_on_a_hint_of_harm(served: str) -> None:
    made = card(HARM, served, "customer: Okay.", "agent: Anything else?", "customer: No. That's all sorted then.", "agent: Bye.")
    hint = [moment for moment in made.moments if moment.cue == "crisis"]
    assert hint
    assert not any(moment.act for moment in hint)
    assert made.result("settles-the-matter").outcome is not Outcome.MET


@pytest.mark.parametrize(
    "step",
    [
        "agent: I'm worried about you. Are you thinking of ending your life? I'll get the nurse to ring you within the hour.",
        "agent: Samaritans are on 116 123, any hour of the day. I'm putting you through to the nurse now.",
    ],
)
def test_a_step_about_the_danger_is_one(step: str) -> None:
    hint = [moment for moment in card(HARM, step, "customer: Okay.").moments if moment.cue == "crisis"]
    assert hint
    assert hint[0].act


def test_a_danger_is_met_by_what_is_done() -> None:
    made = card("customer: I can smell gas in the kitchen.", "agent: An engineer will be with you within the hour.")
    assert made.moments[0].act


@pytest.mark.parametrize(
    "routine", ["agent: No rush, take your time. What's the order number?", "agent: Don't worry, that's all cancelled for you."]
)
def test_a_no_rush_is_no_answer_to_a_hint_of_harm(routine: str) -> None:
    hint = [moment for moment in card(HARM, routine, "customer: Okay.").moments if moment.cue == "crisis"]
    assert hint
    assert not any(moment.notice or moment.contain or moment.act for moment in hint)
