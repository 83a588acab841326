"""Plain contacts: what was answered or done on the spot owes no step, and too little to judge is no zero."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text
from empathyqa.checks import on_the_spot
from empathyqa.report.band import band_shown
from empathyqa.scorecard import Outcome, Scorecard
from tests.judging.made import asked, heard, scorer, transcript, view

MET, PARTLY, MISSED, NA = Outcome.MET, Outcome.PARTLY, Outcome.MISSED, Outcome.NOT_APPLICABLE
OWED = ("takes-the-work-on", "who-what-when", "says-what-happens-next", "good-questions")


def card(*lines: str) -> Scorecard:
    return scorer().score(transcript(*lines))


@pytest.mark.parametrize(
    ("question", "answer", "word"),
    [
        ("What is APR?", "It's the yearly cost of the loan, in percent.", "thanks"),
        ("Can I bring my dog?", "Yes, on a lead.", "thanks"),
        ("How much is the blue one?", "It's £49.", "thanks"),
        ("Do you open on Sunday?", "Yes, 10 to 4.", "ok"),
        ("What is this £5 on my bill?", "I can see it here: it's the film you rented on the 4th.", "Oh yes, that was my son!"),
    ],
)
def test_a_right_answer_owes_no_step(question: str, answer: str, word: str) -> None:
    found = card(f"customer: {question}", f"agent: {answer}", f"customer: {word}")
    assert not [one for one in OWED if found.result(one).outcome is MISSED]
    assert found.result("settles-the-matter").outcome is MET
    assert (found.total or 0) >= 80


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("Where's my refund?", "It's being processed."),
        ("Where's my refund?", "You'll have to contact them yourself."),
        ("When will somebody look at the boiler?", "We'll see."),
        ("Why was I charged £30?", "It's our policy."),
        ("Is the pool heated?", "Great question!"),
        ("Can I change my flight?", "Probably. I'm not sure."),
    ],
)
def test_a_dodge_is_charged(question: str, answer: str) -> None:
    found = card(f"customer: {question}", f"agent: {answer}", "customer: ok")
    assert [one for one in OWED if found.result(one).outcome in (MISSED, PARTLY)]
    assert found.band == "Talk today"


def test_one_question_and_one_answer_alone_are_too_little_to_judge() -> None:
    for answer in ("On Mill Street, next to the bank.", "Hi Ann, on Mill Street."):
        found = card("customer: Where is your shop?", f"agent: {answer}")
        assert (found.total, band_shown(found)) == (None, "Too little to judge")
    dodged = card("customer: Where is your shop?", "agent: You'll have to contact them yourself.")
    assert (dodged.total or 0) < 30
    assert band_shown(dodged) == dodged.band


ASKED, OPEN = (("question_answered", 0),), (("question_open", 0),)
QUESTION, ANSWER, THANKS = "customer: Is it open? | ", "agent: It is. | ", "customer: Great. | confirmation"


@pytest.mark.parametrize(
    ("lines", "facts", "owed"),
    [
        ((QUESTION, ANSWER, THANKS), ASKED, False),
        ((QUESTION, ANSWER, THANKS), (*ASKED, *OPEN), True),  # another question stays open
        ((QUESTION, ANSWER, THANKS), (), True),  # nothing shows that it was answered
        ((QUESTION, "agent: It is. | resolution", "customer: Ok. | "), (), False),
        ((QUESTION, "agent: I'll look. | next_step", THANKS), ASKED, True),  # a promise is judged as one
        ((QUESTION, "agent: Not for you. | hard_truth", THANKS), ASKED, True),
        ((QUESTION, "agent: Look it up. | deflection", THANKS), ASKED, True),
        (("customer: Is it open at last? | frustration:2", ANSWER, THANKS), ASKED, True),
        ((QUESTION, ANSWER, "customer: I asked that before. | repeat", ANSWER, THANKS), ASKED, True),
    ],
)
def test_nothing_is_owed_only_where_nothing_speaks_against_it(
    lines: tuple[str, ...], facts: tuple[tuple[str, int], ...], owed: bool
) -> None:
    assert (on_the_spot.nothing_owed(view(heard(*lines, facts=facts))) is None) is owed


LIMIT, FIXED = "agent: It can't go on the train. | hard_truth", "agent: So I've put it on the ferry. | resolution"


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        ((QUESTION, LIMIT, FIXED, THANKS), NA),
        ((QUESTION, FIXED, LIMIT, THANKS), NA),
        ((QUESTION, LIMIT, "agent: I'll ring you on Friday. | next_step timeframe", "customer: Ok. | "), NA),
        (("customer: Why ever not? | frustration:2", LIMIT, FIXED, THANKS), MISSED),
        ((QUESTION, LIMIT, "customer: That's no use. | unresolved", FIXED, THANKS), MISSED),
        ((QUESTION, LIMIT), MISSED),  # a bare no is where it ends
    ],
)
def test_a_limit_that_nobody_minded_asks_for_no_kindness(lines: tuple[str, ...], outcome: Outcome) -> None:
    assert asked("hard_truth", heard(*lines)).outcome in ((NA,) if outcome is NA else (MISSED, PARTLY))


def test_kindness_with_such_a_limit_is_met_all_the_same() -> None:
    kind = "agent: Sorry, not on the train. | hard_truth sympathy alternative"
    assert asked("hard_truth", heard(QUESTION, kind, FIXED, THANKS)).outcome is MET


def test_work_that_was_taken_on_is_still_met() -> None:
    lines = heard(QUESTION, "agent: It is, I've opened it. | resolution", THANKS, facts=ASKED)
    assert asked("effort_taken_off", lines).outcome is MET


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        (("customer: My card number? | ", "agent: Name? | verification_question", "customer: Bo. | ",
          "agent: It's 4471. | resolution", THANKS), NA),
        (("customer: I can't get in. | ", "agent: Name? | verification_question", "customer: Bo. | ",
          "agent: Thank you. | "), MISSED),
        (("customer: I can't get in! | anger:2", "agent: Name? | verification_question", "customer: Bo. | ",
          "agent: Done. | resolution", THANKS), NA),  # nor does one that was put right at once (test_right_work.py)
        (("customer: I can't get in! | anger:2", "agent: Name? | verification_question", "customer: Bo. | ",
          "agent: Done. | resolution", "customer: No! | unresolved"), MISSED),
    ],
)  # fmt: skip
def test_a_plain_matter_needs_no_question(lines: tuple[str, ...], outcome: Outcome) -> None:
    assert asked("questions", heard(*lines)).outcome is outcome


@pytest.mark.parametrize(
    ("lines", "facts", "outcome"),
    [
        ((QUESTION, "agent: It is. | resolution"), (), NA),
        ((QUESTION, "agent: Hi! It is. | greeting resolution"), (), MET),  # the answer at once is a part
        ((QUESTION, "agent: Hi, Paul here. It is. | greeting introduction resolution"), (), MET),
        ((QUESTION, "agent: Postcode. | "), (), MISSED),
        ((QUESTION, "agent: Hi! Postcode. | greeting"), (), PARTLY),
        ((QUESTION, "agent: Look it up. | resolution deflection"), (), MISSED),
        (("customer: Mum died. | sadness:3", "agent: Letters stopped. | resolution"), (), MISSED),
        (("agent: Repairs, Paul here, how can I help? | introduction offer_help", QUESTION), (), MET),
        (("agent: How can I help? | offer_help", QUESTION, "agent: It is. | resolution"), (), PARTLY),
    ],
)
def test_an_answer_at_once_needs_no_opening(lines: tuple[str, ...], facts: tuple[tuple[str, int], ...], outcome: Outcome) -> None:
    assert asked("opening", heard(*lines, facts=facts)).outcome is outcome


@pytest.mark.parametrize(("opening", "outcome"), [("Ember Repairs, Paul here.", MET), ("Paul speaking.", PARTLY)])
def test_firm_and_name_are_two_parts(opening: str, outcome: Outcome) -> None:
    signals = listen(read_text(f"Agent: {opening}\nCustomer: Is it open?\nAgent: It is.\nCustomer: Great.\n"))
    assert asked("opening", signals).outcome is outcome


def test_a_feeling_that_was_never_told_does_not_settle() -> None:
    bereaved = heard("customer: My mum died. | vulnerability:life_event", "agent: Postcode? | ", "customer: LS6. | ")
    assert asked("feeling_settles", bereaved).outcome is NA
    told = (
        "customer: My mum died. | vulnerability:life_event",
        "agent: Postcode? | ",
        "customer: She died. | vulnerability:life_event",
    )
    cues = ["anger", "vulnerability"]
    assert asked("feeling_settles", heard(*told), cues=cues).outcome is MISSED
    warm = (told[0], "agent: I'm so sorry. | sympathy", told[2])
    assert asked("feeling_settles", heard(*warm), cues=cues).outcome is MET


@pytest.mark.parametrize(
    ("word", "outcome"),
    [("cheers", NA), ("brill", NA), ("👍", NA), ("Good to know, thank you", NA), ("ok", MISSED), ("cheers anyway", MISSED)],
)
def test_a_goodbye_after_thanks_owes_no_check(word: str, outcome: Outcome) -> None:
    lines = ("customer: Can I bring my dog?", "agent: Yes, on a lead.", f"customer: {word}", "agent: You're welcome. Goodbye.")
    assert card(*lines).result("makes-sure-it-is-settled").outcome is outcome


def test_thanks_after_trouble_are_no_check() -> None:
    lines = ("customer: It broke again. | frustration", "agent: It's fixed. | resolution", "customer: Thanks. | ")
    found = heard(*lines, "agent: Goodbye. | closing", facts=(("rounds_off", 2),))
    assert asked("closing_check", found).outcome is MISSED
