"""Data, the product, a message or a rule answer the matter: after a disclosure or a worry they neither notice nor hold it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.moments import trace
from empathyqa.reading import read_text
from empathyqa.scorecard import Outcome
from empathyqa.signal import CHOICE, Fact, Moment, Signals
from empathyqa.signals import listen
from tests.judging.made import asked, heard, transcript

ILL = "customer: I had a stroke and my words go. | vulnerability:health"
AFRAID = "customer: I'm scared of the bill. | anxiety:2"
CROSS = "customer: It is broken again. | frustration:2"


def _with(signals: Signals, turn: int, reason: str = "tells of a message that will come", share: float = 1.0) -> Signals:
    text = signals.transcript.turns[turn].text
    return replace(signals, facts=(Fact("logistics", turn, 0, len(text), text, value=share, reason=reason),))


def _steps(moment: Moment) -> str:
    return " ".join(step for step in ("notice", "name", "contain", "act") if getattr(moment, step))


@pytest.mark.parametrize(
    ("cue", "reason", "steps"),
    [
        (ILL, "tells of a message that will come", ""),
        (AFRAID, "tells of a message that will come", ""),
        (ILL, CHOICE, ""),
        (AFRAID, CHOICE, "notice contain act"),  # a worry is often about the very thing
        (CROSS, CHOICE, "notice contain act"),  # and a question about a fault takes the vexation up
        (CROSS, "tells of a message that will come", "notice contain act"),
    ],
)
def test_what_logistics_leave_out(cue: str, reason: str, steps: str) -> None:
    reply = "agent: You'll get a text. | discovery_question reassurance next_step"
    (moment,) = trace(_with(heard(cue, reply), 1, reason))
    assert _steps(moment) == steps
    assert moment.broken_step == next((s for s in ("notice", "name") if s not in steps), None)


def test_other_words_of_the_reply_still_count() -> None:
    said = (ILL, "agent: Take your time. | reassurance", "customer: Yes. | ", "agent: You'll get a text. | next_step")
    (moment,) = trace(_with(heard(*said), 3))
    assert _steps(moment) == "notice contain"


LEANS = {"reassurance": 5.0, "validation": 5.0, "resolution": 5.0, "next_step": 5.0, "ownership": 5.0}


@pytest.mark.parametrize(("share", "noticed"), [(1.0, False), (0.5, True)])
def test_a_leaning_counts_unless_the_reply_is_nothing_else(share: float, noticed: bool) -> None:
    made = replace(_with(heard(ILL, "agent: You'll get a text. | "), 1, share=share), leanings={1: LEANS})
    (moment,) = trace(made)
    assert moment.notice is noticed


def test_a_rule_told_again_is_no_care_for_a_disclosure() -> None:
    said = heard(ILL, "agent: If you pay by Friday you'll be fine. | reassurance", "customer: Right. | ")
    assert asked("vulnerability_answered", said).outcome is Outcome.PARTLY
    assert asked("vulnerability_answered", _with(said, 1)).outcome is Outcome.MISSED


@pytest.mark.parametrize(
    ("question", "noticed"),
    [
        ("Is it the blue plan or the red you're on?", False),
        ("Do you pay by direct debit or key?", False),
        ("How are you managing since then?", True),
        ("Is it the talking or the hearing that's hard for you?", True),
    ],
)
def test_as_it_is_heard(question: str, noticed: bool) -> None:
    lines = ("I had a stroke in May and talking is hard. I want to change my plan.", "The red.", "Right. Thank you.")
    said = [line for each, reply in zip(lines, (question, "That starts on Monday.", "Bye."), strict=True)
            for line in (f"customer: {each}", f"agent: {reply}")]  # fmt: skip
    (moment, *_) = trace(listen(transcript(*said)))
    assert moment.cue == "vulnerability"
    assert moment.notice is noticed


@pytest.mark.parametrize(("more", "noticed"), [("", True), (" anxiety:2", False)])
def test_what_was_only_learned_and_came_in_passing_is_taken_up_by_a_question(more: str, noticed: bool) -> None:
    made = _with(heard(f"customer: It's Dad's, he's moved. | vulnerability{more}", "agent: In his name? | discovery_question"), 1)
    learned = (replace(made.signals[0], reason="learned from: “moved”"), *made.signals[1:])
    (moment,) = trace(replace(made, signals=learned))
    assert moment.cue == "vulnerability"
    assert moment.notice is noticed


def _moment_after(cue: str, reply: str) -> Moment:
    said = f"Agent: hello how can i help\nCustomer: {cue}\nAgent: {reply}\nCustomer: right\n"
    (moment,) = trace(listen(read_text(said)))
    return moment


LAST_OF_IT = "the top up never went on. i was so scared, thats the last of our money till thursday and the baby needs her milk"


@pytest.mark.parametrize(
    "reply",
    [
        "someone will look at it but you dont need to be in for that",
        "No need to send the old one back.",
        "You won't need to register again.",
        "You don't have to print it.",
        "You needn't wait in for the engineer, you don't need to be home for it.",
    ],
)
def test_what_need_not_be_done_notices_nobody(reply: str) -> None:
    moment = _moment_after(LAST_OF_IT, reply)
    assert not moment.notice
    assert not moment.contain


@pytest.mark.parametrize(
    ("cue", "reply"),
    [
        (LAST_OF_IT, "You don't need to face that till May."),
        (LAST_OF_IT, "you won't have to say it again"),
        (LAST_OF_IT, "You don't need to manage that alone."),
        (LAST_OF_IT, "You don't have to go through the night without it."),
        ("im scared ill miss it, im up at the ward with him all day", "You don't need to be in for that."),
        ("my hip is that bad i cant get to the bank", "You don't have to come in with that hip, I'll post it."),
    ],
)
def test_what_need_not_be_borne_does(cue: str, reply: str) -> None:
    assert _moment_after(cue, reply).notice
