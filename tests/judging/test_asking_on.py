"""Asking turn after turn is a push where an answer was dodged on the way, and what nobody answered is said to be open."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest

from empathyqa.checks.apologies import NO_SORRY_CALLED_FOR
from empathyqa.checks.conditions import CONDITIONS
from empathyqa.scorecard import Outcome
from tests.judging.made import asked, heard, view

MET, PARTLY, MISSED, NA = Outcome.MET, Outcome.PARTLY, Outcome.MISSED, Outcome.NOT_APPLICABLE
PUSHES: dict[str, Any] = {"signals": ["unresolved", "repeat"]}
NO = "agent: Not us, but I'll note it. | deflection next_step"
PLAIN_NO = "agent: We can't, I'll note it. | hard_truth next_step"
YES = "agent: I'll see to it. | next_step"
ASKS = "customer: Can you ring? | "


def _three(reply: str, last: str = ASKS) -> tuple[str, ...]:
    return (ASKS, reply, ASKS, YES, last, YES)


ANSWERED = (("question_answered", 0), ("question_answered", 2), ("question_answered", 4))
LATER = (("question_answered", 2), ("question_answered", 4), ("question_answered", 6))
LEFT = (("question_answered", 0), ("question_open", 2), ("question_answered", 4))


@pytest.mark.parametrize(
    ("settings", "lines", "facts", "outcome"),
    [
        (PUSHES, _three(NO), ANSWERED, PARTLY),  # a no on the way
        (PUSHES, _three(PLAIN_NO), ANSWERED, MET),  # a plain no to somebody calm is an answer
        (PUSHES, ("customer: Oh no. | sadness:2", YES, *_three(PLAIN_NO)), LATER, PARTLY),
        (PUSHES, _three(YES), LEFT, PARTLY),  # one left open on the way
        (PUSHES, _three(YES), ANSWERED, MET),  # who has three things to ask is no trouble
        (PUSHES, _three(NO), ANSWERED[:2], MET),  # two are no run
        (PUSHES, _three(NO), (ANSWERED[0], ANSWERED[2]), MET),  # nor are two with a turn between
        (PUSHES | {"asking_turns": 0}, _three(NO), ANSWERED, MET),
        ({"signals": ["repeat"]}, _three(NO), ANSWERED, MET),  # where pushes do not count
        (PUSHES, _three(NO, "customer: That's no use. | unresolved"), ANSWERED, PARTLY),  # the run is that push
    ],
)
def test_a_run_of_asking_turns(
    settings: dict[str, Any], lines: tuple[str, ...], facts: tuple[tuple[str, int], ...], outcome: Outcome
) -> None:
    verdict = asked("customer_repeats", heard(*lines, facts=facts), **settings)
    assert verdict.outcome is outcome, verdict.reason


def test_the_push_is_shown_at_its_last_question() -> None:
    verdict = asked("customer_repeats", heard(*_three(NO), facts=ANSWERED), **PUSHES)
    assert [(one.turn, one.note) for one in verdict.evidence] == [(4, "asks in 3 turns on end")]


def test_a_question_pushed_away_is_called_so() -> None:
    signals = heard(ASKS, "agent: That's another team. | deflection", facts=(("question_open", 0),))
    pushed = replace(signals, facts=tuple([replace(fact, refers_to=1) for fact in signals.facts]))
    assert asked("unanswered_questions", signals).reason == "The one question heard was not taken up."
    assert asked("unanswered_questions", pushed).reason == "The one question heard was pushed away."


def test_a_sorry_is_not_owed_for_what_nobody_told_of() -> None:
    nothing = asked("apology_due", heard("customer: Hello. | ", "agent: Our mistake, sorry. | apology"))
    little = asked("apology_due", heard("customer: Third call. | effort", "agent: Right. | "), cues=2)
    assert nothing.outcome is little.outcome is NA
    assert nothing.reason == NO_SORRY_CALLED_FOR
    assert little.reason.startswith("Too little that went wrong")


def test_nothing_wrong_is_said_only_where_none_was_heard() -> None:
    """Not beside a fainter hearing, nor beside harm; and what a moment of the card shows is trouble."""
    vexed = heard("customer: Hm. | frustration:1", "agent: Postcode? | ")
    faint = replace(vexed, signals=tuple([replace(s, confidence=0.3, reason="learned from x") for s in vexed.signals]))
    assert asked("apology_due", faint).reason == NO_SORRY_CALLED_FOR
    hurt = heard("customer: She broke her wrist. | crisis:danger", "agent: Oh no. | ")
    assert asked("apology_due", hurt).reason.startswith("Harm was heard: ")
    clear = heard("customer: Look at my coat! | frustration:2", "agent: Postcode? | ")
    shown = replace(clear, signals=tuple([replace(s, confidence=0.6, reason="learned from x") for s in clear.signals]))
    assert asked("apology_due", shown).outcome is MISSED
    assert CONDITIONS["something_went_wrong"].test(view(shown))
    assert CONDITIONS["something_went_wrong"].why_not(view(faint)) == NO_SORRY_CALLED_FOR


def test_thanks_for_nothing_named_are_half_met() -> None:
    lines = ("agent: Hi. | ", "customer: 8 8 2. | ", "agent: Thank you. | gratitude", "customer: Yes. | ")
    verdict = asked("gratitude", heard(*lines))
    assert (verdict.outcome, verdict.reason) == (PARTLY, "Thanks the customer, and does not say what for.")
    assert asked("gratitude", heard(*lines, facts=(("thanked_for", 2),))).outcome is MET


def test_one_push_is_bearable_where_the_matter_was_settled_in_words_that_no_act_is_heard_in() -> None:
    told = ("customer: It's off. | ", "agent: It is held. | ", "customer: So when? | ", "agent: On the 16th. | ")
    pushed = (("told_again", 2),)
    settled = heard(*told, "customer: Fine, thanks, that's all. | confirmation", facts=pushed)
    left = heard(*told, "customer: Useless. | unresolved", facts=pushed)
    settings: dict[str, Any] = {"signals": ["repeat"]}
    assert asked("customer_repeats", settled, **settings).outcome is PARTLY
    assert asked("customer_repeats", left, **settings).outcome is MISSED
