"""A disclosure that was passed over: archetype, critical criterion and band tell one story."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa import Scorer, load_rubric
from empathyqa.bands import best_open
from empathyqa.disclosures import passed_over
from empathyqa.moments import trace
from empathyqa.scorecard import CriterionResult, Outcome
from empathyqa.signal import Signal
from empathyqa.stretches import merge, places
from tests.judging.made import heard

TOLD = "customer: I lost my job and my son is ill. | vulnerability"
FACT = "agent: Did you try switching it off? | discovery_question"
DONE = "agent: It is refunded now. | resolution"
KIND = "agent: That is a lot at once. I'll stop the letters today. | acknowledgement ownership"
STOCK = "agent: I understand your frustration. I'll stop the letters. | scripted acknowledgement ownership"


@pytest.mark.parametrize(
    ("lines", "passed"),
    [
        ((TOLD, KIND), False),
        ((TOLD, DONE), False),  # help at once is an answer, if a dry one
        ((TOLD, FACT), True),  # a question for facts alone goes past it
        ((TOLD, "agent: Policy is policy. | deflection"), True),
        ((TOLD, *("agent: Name? | ", "customer: Jo. | ") * 3, DONE), True),  # too late
    ],
)
def test_passed_over(lines: tuple[str, ...], passed: bool) -> None:
    signals = heard(*lines)
    (moment,) = trace(signals)
    assert passed_over(moment, places(merge(signals.transcript))) is passed


DEATH = "customer: It's my husband's. He died in August. | vulnerability sadness:2"
CLOSED = "agent: No problem. I've closed it for you. | resolution"


@pytest.mark.parametrize(("reply", "passed", "outcome"), [(CLOSED, True, Outcome.MISSED), (KIND, False, Outcome.MET)])
def test_work_alone_is_no_answer_to_a_death(reply: str, passed: bool, outcome: Outcome) -> None:
    signals = heard(DEATH, reply)
    (moment,) = trace(signals)
    assert passed_over(moment, places(merge(signals.transcript))) is passed
    assert Scorer(load_rubric("balanced")).judge(signals).result("answers-a-disclosure").outcome is outcome


@pytest.mark.parametrize(
    ("checks", "archetype", "outcome"),
    [
        (2, "seen_and_sorted", Outcome.MET),
        (4, "unsafe_to_disclose", Outcome.PARTLY),  # three in a row at most: then the answer must come
    ],
)
def test_security_uses_up_no_chance_to_answer(checks: int, archetype: str, outcome: Outcome) -> None:
    security = ("agent: Reference? | verification_question", "customer: 4471. | ") * checks
    card = Scorer(load_rubric("balanced")).judge(heard(TOLD, *security, *(FACT, "customer: Yes. | ") * 2, KIND))
    assert card.result("answers-a-disclosure").outcome is outcome
    assert card.archetype == archetype


@pytest.mark.parametrize(
    ("reply", "outcome"), [(KIND, Outcome.MET), (STOCK, Outcome.PARTLY), (DONE, Outcome.PARTLY), (FACT, Outcome.MISSED)]
)
def test_care_in_own_words_answers_a_disclosure(reply: str, outcome: Outcome) -> None:
    card = Scorer(load_rubric("balanced")).judge(heard(TOLD, reply))
    assert card.result("answers-a-disclosure").outcome is outcome


KIND_ALONE = "agent: Oh no, that is a lot at once. | acknowledgement sympathy"
STEPS = "agent: I'll stop the letters. | next_step"
ASKS = "agent: What's the booking? | verification_question"
LONG_AFTER = (KIND_ALONE, "customer: Yes. | ", FACT, "customer: No. | ", FACT, "customer: So? | ", FACT, "customer: Well? | ")
LATER = (KIND_ALONE, "customer: Yes. | ", ASKS, "customer: 12. | ", ASKS, "customer: So? | ", ASKS, "customer: Well? | ")


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        ((KIND_ALONE,), Outcome.PARTLY),  # kind, and nothing done
        ((*LATER, "agent: Refunded. | resolution"), Outcome.MET),  # done, if late
        ((*LONG_AFTER, "agent: Try the website. | next_step", "customer: No good. | unresolved"), Outcome.PARTLY),  # left open
        ((KIND_ALONE, "customer: Yes. | ", "agent: I'll stop the letters. | next_step"), Outcome.MET),
        ((KIND_ALONE, "customer: Yes. | ", STEPS, "customer: No good. | unresolved"), Outcome.MET),  # the help came soon
    ],
)
def test_kindness_with_nothing_done_answers_half_a_disclosure(lines: tuple[str, ...], outcome: Outcome) -> None:
    result = Scorer(load_rubric("balanced")).judge(heard(TOLD, *lines)).result("answers-a-disclosure")
    assert result.outcome is outcome
    assert any("Something done" in each.note for each in result.evidence) is (outcome is Outcome.PARTLY)


@pytest.mark.parametrize(("sure", "passed"), [(0.5, False), (0.8, True)])
def test_a_push_away_that_no_guard_counts_holds_no_band(sure: float, passed: bool) -> None:
    signals = heard(TOLD, "agent: It's done. That's for the bank to say. | resolution deflection")
    faint = tuple(
        replace(each, confidence=sure, reason="learned from: “bank”") if each.id == "deflection" else each for each in signals
    )
    (moment,) = trace(replace(signals, signals=faint))
    assert passed_over(moment, places(merge(signals.transcript))) is passed


NOTICED = "agent: I see you have the baby there. | acknowledgement"
PUSHED = "agent: Policy is policy. | deflection"


@pytest.mark.parametrize(
    ("reply", "sure", "unsafe"),
    [
        ("agent: Postcode? | ", 1.0, True),
        ("agent: Postcode? | ", 0.3, False),  # one faint cue is too little for so grave a word
        (FACT, 1.0, True),
        (NOTICED, 1.0, False),  # somebody noticed: thin, and not unsafe
        (PUSHED, 1.0, True),
    ],
)
def test_unsafe_to_disclose(reply: str, sure: float, unsafe: bool) -> None:
    told = heard(TOLD, reply)
    signals = tuple(replace(each, confidence=sure) if each.id == "vulnerability" else each for each in told)
    card = Scorer(load_rubric("balanced")).judge(replace(told, signals=signals))
    assert (card.archetype == "unsafe_to_disclose") is unsafe


def test_a_faint_cue_beside_another_may_be_unsafe_to_disclose() -> None:
    told = heard(TOLD, "customer: I'm worried sick. | anxiety:2", "agent: Postcode? | ")
    faint = tuple(replace(each, confidence=0.3) if each.id == "vulnerability" else each for each in told)
    card = Scorer(load_rubric("balanced")).judge(replace(told, signals=faint))
    assert card.archetype == "unsafe_to_disclose"


def test_no_praise_over_a_disclosure_that_was_passed_over() -> None:
    """One disclosure answered, one passed over, and everything else done well: the band stays below praise."""
    lines = (
        "agent: Hello, Jo, this is Sam. What happened? | greeting introduction name_use discovery_question", TOLD, KIND,
        "customer: And my flat is damp. | ", "agent: Right. | ", "customer: I can't pay either. | crisis vulnerability",
        FACT, "customer: No. | ", "agent: It's done. Does that settle it? | ", "customer: Yes, thanks. | confirmation gladness",
    )  # fmt: skip
    card = Scorer(load_rubric("balanced")).judge(heard(*lines, customer_name="Jo"))
    assert card.archetype == "unsafe_to_disclose"
    assert card.result("answers-a-disclosure").outcome is not Outcome.MET
    assert card.band in ("Coach this", "Talk today")
    assert card.capped_by == "answers-a-disclosure"


@pytest.mark.parametrize(("archetype", "place"), [("unsafe_to_disclose", 2), ("quick_not_heard", 1), ("transactional", 0)])
def test_the_best_band_is_for_the_seen_and_sorted(archetype: str, place: int) -> None:
    assert best_open(load_rubric("balanced"), archetype) == place


@pytest.mark.parametrize(
    ("reason", "sure", "outcome"),
    [
        ("learned from: “on my own”", 0.46, Outcome.NOT_APPLICABLE),
        ("learned from: “on my own”", 0.55, Outcome.PARTLY),
        ("tells of a hard event in life", 0.46, Outcome.PARTLY),  # faint, but told in words
    ],
)
def test_a_faint_leaning_is_no_disclosure_to_answer_for(reason: str, sure: float, outcome: Outcome) -> None:
    signals = heard(TOLD, "agent: Postcode? | verification_question")
    (cue,) = signals.of("vulnerability")
    signals = replace(signals, signals=(replace(cue, reason=reason, confidence=sure), *signals.of("verification_question")))
    assert len(trace(signals)) == 1  # the moment stands
    assert Scorer(load_rubric("balanced")).judge(signals).result("answers-a-disclosure").outcome is outcome


def test_a_naming_that_the_moment_shows_takes_the_disclosure_up() -> None:
    signals = heard(TOLD, "agent: You did just say that. I'll send it again. | ownership")
    (moment,) = trace(signals)
    named = replace(
        moment, name=True, evidence={**moment.evidence, "name": (Signal("acknowledgement", 1, 0, 21, "You did just say that"),)}
    )
    outcomes = [
        Scorer(load_rubric("balanced")).judge(signals, (one,)).result("answers-a-disclosure").outcome for one in (moment, named)
    ]
    assert outcomes == [Outcome.PARTLY, Outcome.MET]


ASKS = "agent: Postcode? | verification_question"
FEARFUL = "customer: I don't know how many more of these I've got in me. | crisis"


def _answered(*lines: str) -> CriterionResult:
    return Scorer(load_rubric("balanced")).judge(heard(*lines)).result("answers-a-disclosure")


def test_a_danger_that_nobody_took_up_is_missed_outright() -> None:
    result = _answered(FEARFUL, ASKS, "customer: Okay.", "agent: I've sent it. | resolution")
    assert result.outcome is Outcome.MISSED
    assert any(word.signal == "crisis" for word in result.evidence)


@pytest.mark.parametrize(
    "reply",
    [
        "agent: Do you mean the calls, or more than the calls? | discovery_question",
        "agent: I'm not going anywhere, take your time. | reassurance",
        "agent: I can hear how much this weighs on you. | acknowledgement",
    ],
)
def test_a_danger_that_was_taken_up_is_for_a_person_to_judge(reply: str) -> None:
    assert _answered(FEARFUL, reply, "customer: Okay.", "agent: Bye. | closing").outcome is Outcome.NOT_APPLICABLE


def test_a_danger_heard_when_it_is_told_again_was_not_left() -> None:
    again = ("customer: I mean it, I can't go on. | crisis", "agent: I'm here, let's talk. | reassurance acknowledgement")
    assert _answered(FEARFUL, ASKS, *["customer: Okay.", ASKS] * 3, *again).outcome is Outcome.NOT_APPLICABLE


@pytest.mark.parametrize(
    ("reply", "outcome"),
    [
        ("agent: Three times, no wonder. | acknowledgement", Outcome.PARTLY),
        ("agent: Your postcode? | verification_question", Outcome.MISSED),  # passed over twice: the one bears the other out
    ],
)
def test_a_doubtful_disclosure_is_half_where_something_was_taken_up(reply: str, outcome: Outcome) -> None:
    angry = ("customer: This is awful, third time! | anger:3", reply)
    signals = heard(*angry, *["customer: Okay.", "agent: One moment. | hold"] * 4, TOLD, ASKS)
    faint = tuple(replace(one, confidence=0.55) if one.id == "vulnerability" else one for one in signals)
    result = Scorer(load_rubric("balanced")).judge(replace(signals, signals=faint)).result("answers-a-disclosure")
    assert result.outcome is outcome
