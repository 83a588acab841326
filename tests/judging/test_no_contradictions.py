"""No line of a card says that nothing was heard beside another that shows it, surely or faintly."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

import pytest

from empathyqa.reading import read_text
from empathyqa.rubric import load_rubric
from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.scorer import Scorer
from empathyqa.signal import EMOTIONS, Signals
from empathyqa.signals import listen
from tests.judging.made import asked, heard

GAVE_UP = "But the matter was pushed away and left unsettled, which earns half at most."
SCORER = Scorer(load_rubric("balanced"))
KIND = ("acknowledgement", "validation", "sympathy", "reassurance", "signposting", "boundary")

TALKS = (
    # a worry, mildly told, and a plain "sorry" beside the no
    "C: can i change my boots for 6.5\nA: Sure. Order number?\nC: TR-88134\nA: We have them.\n"
    "C: will it arrive before the 21? i was little worried for that\nA: It'd be tight.\nC: can you send them first?\n"
    "A: We don't do that, sorry. You could order the 6.5 now and return the 6.\nC: ok i do like this. thank you\nA: Bye.",
    # a want said three times
    "A: Hi.\nC: I'd like to cancel my membership please.\nA: Have you thought about a pause?\nC: No, I'd just like to cancel.\n"
    "A: It's only a fiver.\nC: Look, I just want to cancel.\nA: Okay, that's cancelled from today.\nC: Finally.",
    # pleading, pushed away
    "A: It's three hundred pounds. How are you paying?\nC: I can't do it all at once, I've not been sleeping.\n"
    "A: That's not something we can do anything about. Can you borrow it?\nC: I haven't got anybody.\n"
    "A: There's a form on the website.\nC: I've not got internet.\nA: Library then. Is there anything else?\nC: No.",
    # nothing moved anybody
    "C: When do you open on Sundays?\nA: At ten.\nC: Lovely, thanks.\nA: Bye.",
    # vexed, without a strong word
    "C: Third time since Easter that you've come for this fan.\nA: Right. Is it the one with the cord?\n"
    "C: I'm that sick of it, every time they come.\nA: You'll get a text.\nC: No, that's it I suppose.\nA: Bye.",
)  # fmt: skip


def _heard(talk: str) -> Signals:
    labelled = talk.replace("C: ", "Customer: ").replace("A: ", "Agent: ")
    return listen(read_text(labelled))


def _ids(signals: Signals, side: str) -> set[str]:
    return {signal.id for turn in signals.transcript.spoken_by(side) for signal in signals.at(turn.index)}


def _reasons(card: Scorecard) -> dict[str, str]:
    return {result.criterion: result.reason for result in card.results}


def contradictions(signals: Signals, card: Scorecard) -> Iterable[str]:
    """Each sentence of the card that another line of it speaks against."""
    customer, agent = _ids(signals, "customer"), _ids(signals, "agent")
    cues = {cue.id for moment in card.moments for cue in moment.evidence.get("cue", ())}
    pushed = any(fact.id == "told_again" for fact in signals.facts) or "repeat" in customer
    for criterion, reason in _reasons(card).items():
        if reason in ("No feeling was heard.", "No negative feeling was heard.") and (cues or customer & {*EMOTIONS}):
            yield f"{criterion}: {reason}"
        if reason == "No vulnerability was heard." and "vulnerability" in cues | customer:
            yield f"{criterion}: {reason}"
        if reason.startswith("We heard no pushing") and pushed:
            yield f"{criterion}: {reason}"
        if "something that went wrong" in reason:  # a fault told calmly is told, and most are
            yield f"{criterion}: {reason}"
        if reason.startswith("No acknowledgement, ") and reason.endswith("was heard.") and agent & {*KIND}:
            yield f"{criterion}: {reason}"
        if "was answered with warmth" in reason and not agent & {*KIND}:
            yield f"{criterion}: {reason}"


@pytest.mark.parametrize("talk", TALKS)
def test_no_line_contradicts_another(talk: str) -> None:
    signals = _heard(talk)
    card = SCORER.judge(signals)
    assert [*contradictions(signals, card)] == []
    for reason in _reasons(card).values():
        for claim in ("No pushing or repeating was heard.", "Nothing that went wrong was heard", "No feeling was heard."):
            assert claim not in reason  # what was not heard is not said not to be


def test_a_want_said_again_is_pushing() -> None:
    reasons = _reasons(SCORER.judge(_heard(TALKS[1])))
    assert reasons["says-it-once"] == reasons["right-first-time"] == "The customer has to push or repeat in 2 turns."


def test_a_sorry_alone_is_not_called_warmth() -> None:
    told = "customer: I'm worried about my flight. | anxiety:2"
    sorry = heard(told, "agent: We don't do that, sorry. I'll order them now. | apology next_step", "customer: Ok. | ")
    kind = heard(told, "agent: That is a tight day. I'll order them now. | acknowledgement next_step", "customer: Ok. | ")
    assert asked("name_then_act", sorry).reason == "The one moment was answered with a sorry and a step soon after."
    assert asked("name_then_act", kind).reason == "The one moment was answered with warmth and a step soon after."


def test_pushed_away_and_left_unsettled_earns_half_at_most() -> None:
    """Who falls silent then may have given up; where the agent took the matter on after it, nobody did."""
    lines = (
        "customer: I can't pay it all. | anxiety:2",
        "agent: Nothing we can do. | deflection",
        "customer: Right. | unresolved:1",
    )
    away = heard(*lines[:1], "agent: How are you paying? | discovery_question", *lines[1:], "agent: Library then. | dismissal")
    verdict = asked("customer_repeats", away)
    assert (verdict.outcome, verdict.reason) == (Outcome.PARTLY, f"We heard no repeating. {GAVE_UP}")
    taken_on = heard(*lines, "agent: I'll ring them for you today. | ownership next_step", "customer: Thanks. | gladness")
    assert asked("customer_repeats", taken_on).outcome is Outcome.MET


def test_a_faint_repeat_is_not_denied() -> None:
    faint = heard("customer: Hm. | ", "agent: I'll send it. | next_step", "customer: The meter. | repeat")
    faint = replace(faint, signals=tuple([replace(s, confidence=0.1, reason="learned from x") for s in faint.signals]))
    signals = replace(faint, signals=tuple([s if s.id == "repeat" else replace(s, confidence=1.0) for s in faint.signals]))
    assert asked("customer_repeats", signals).reason == "No repeating was heard surely enough to count."
