"""No praise for the matter beside a person left alone, for words said to everybody, or for a sorry about a loss."""

from __future__ import annotations

import pytest

from empathyqa import Scorer, load_rubric
from empathyqa.report.headline import headline
from empathyqa.report.strengths import strengths
from empathyqa.report.verdict_told import advice
from empathyqa.scorecard import Scorecard
from empathyqa.signal import Signals
from tests.judging.made import heard

BALANCED = load_rubric("balanced")
HINT = "customer: I don't know how many more of these I've got in me. | crisis"
DONE = "agent: I've sent it to the chemist. | resolution next_step"
YES = "customer: That's all I needed. | confirmation"
LATE = "customer: It's two weeks late, this is ridiculous. | frustration:2 effort"
DEATH = "customer: My mother died in May, I'm lost. | sadness:2 vulnerability:life_event"


def _card(*lines: str) -> tuple[Scorecard, Signals]:
    signals = heard(*lines)
    return Scorer(BALANCED).judge(signals), signals


def _praised(*lines: str) -> set[str]:
    card, signals = _card(*lines)
    return {one.criterion for one in strengths(card, signals.signals, BALANCED)}


@pytest.mark.parametrize("reply", ["agent: Postcode? | verification_question", "agent: One moment. | hold", "agent: Right. | "])
def test_nobody_puts_an_unanswered_danger_down(reply: str) -> None:
    lines = (HINT, reply, "customer: Okay.", DONE, YES)
    praised = _praised(*lines)
    assert not {"settles-the-matter", "sorted-in-this-contact", "takes-the-work-on", "feelings-settle"} & praised
    assert len(praised) <= 1


@pytest.mark.parametrize("passed_over", ["", "dismissal"])
def test_a_date_weeks_away_is_no_other_way_beside_a_danger_passed_over(passed_over: str) -> None:
    cold = "customer: He's seven months old and coughing, there's mould by the cot. | vulnerability:health anxiety:2"
    reply = f"agent: Have you tried the window? | {passed_over or 'reassurance acknowledgement'}"
    danger = "customer: That's seven weeks. He can't breathe. | crisis:danger"
    no = "agent: That's the earliest there is. | hard_truth"
    booked = "agent: I can book you the fourteenth. That's booked. | alternative resolution next_step"
    praised = _praised(cold, reply, no, danger, booked, "customer: I suppose so. | ")
    assert ("offers-another-way" in praised) is not passed_over


@pytest.mark.parametrize(
    "lines",
    [
        (HINT, "agent: I'm staying with you. Are you safe? | reassurance acknowledgement", "customer: Yes.", DONE, YES),
        ("customer: My order is late.", DONE, YES),
        (LATE, "agent: Two weeks, no wonder you're cross. | acknowledgement", DONE, YES),
    ],
)
def test_a_matter_that_was_settled_is_praised(lines: tuple[str, ...]) -> None:
    assert "settles-the-matter" in _praised(*lines)


@pytest.mark.parametrize(
    ("kind", "praised"),
    [
        ("agent: So sorry to hear that. Oh no, that's awful. | sympathy sympathy", False),
        ("agent: Oh dear. | sympathy", False),
        ("agent: We understand your frustration. Sorry to hear that. | sympathy scripted", False),
        ("agent: Two weeks, and nobody rang you: no wonder. | acknowledgement validation", True),
        ("agent: Your card stays open. Take your time with the rest. | reassurance acknowledgement", True),
    ],
)
def test_bare_sympathy_is_said_to_everybody(kind: str, praised: bool) -> None:
    lines = (LATE, kind, "customer: Well.", kind, "customer: Well.", DONE)
    assert praised or "kind-words" not in _praised(*lines)
    if praised:
        card, _ = _card(*lines)
        assert card.result("kind-words").outcome == "met"


def test_a_sorry_for_a_loss_is_none_for_the_matter() -> None:
    loss = (LATE, "agent: Right. | ", DEATH, "agent: I am sorry. | apology", "customer: Yes.", DONE, YES)
    assert "sorry-where-due" not in _praised(*loss)


@pytest.mark.parametrize(
    "lines",
    [
        (DEATH, "agent: Right. | ", LATE, "agent: I'm sorry it is so late. | apology", "customer: Yes.", DONE, YES),
        (LATE, "agent: I'm sorry about the two weeks. | apology", "customer: Yes.", DONE, YES),
    ],
)
def test_a_sorry_for_the_matter_may_be_praised(lines: tuple[str, ...]) -> None:
    card, _ = _card(*lines)
    from empathyqa.report.hollow_praise import sorry_for_their_loss
    from empathyqa.report.praised import Praised

    assert not sorry_for_their_loss(card.result("sorry-where-due"), Praised.by(card, BALANCED))


NAMED = (LATE, "agent: Two weeks, no wonder you're cross. | acknowledgement reassurance", DONE, YES)
HELD = (LATE, "agent: You're in the right place, I've got this. | reassurance ownership", DONE, YES)


def test_heard_is_said_only_where_something_was_named() -> None:
    named, held = _card(*NAMED), _card(*HELD)
    assert named[0].archetype == held[0].archetype == "seen_and_sorted"
    assert "was heard" in headline(*named, BALANCED)
    assert "heard" not in headline(*held, BALANCED)
    assert "answered in part" in headline(*_card(DEATH, "agent: I'll see to it. | ownership", DONE, YES), BALANCED)


def test_beside_a_hint_of_harm_a_person_says_how_it_was_met() -> None:
    held = "agent: I'm staying with you, I can hear how hard it is. | reassurance acknowledgement"
    card, signals = _card(HINT, held, "customer: Thanks.", DONE, YES)
    told = headline(card, signals.signals, BALANCED)
    assert "the customer was heard" not in told.lower()
    assert "trained person" in told
    assert "Show this one" not in advice(card, BALANCED)
    assert "a person to judge" in card.result("notices").reason


def test_what_a_stock_line_noticed_is_half_in_the_table_too() -> None:
    from empathyqa.report.timeline import step_outcome

    stock = "agent: We apologise for any inconvenience. | apology scripted"
    (moment,) = _card(LATE, stock, "customer: Well.", "agent: Bye. | closing")[0].moments
    assert step_outcome(moment, "notice") == "partly"
    (own,) = _card(*NAMED)[0].moments
    assert step_outcome(own, "notice") == "met"


def test_one_judged_moment_is_not_called_the_only_one() -> None:
    between = ("agent: Right. | ", "customer: Well.", "agent: Right. | ", "customer: Ok.", DONE)
    card, _ = _card(LATE, *between, HINT, "agent: I see. | ")
    assert len(card.moments) == 2
    assert card.result("names").reason.startswith("The one judged moment was")
