"""Sorries after the first of a moment and stock lines earn no more than one plain word; what took a feeling up is shown."""

from __future__ import annotations

import pytest

from empathyqa.checks.apologies import for_the_matter
from empathyqa.moments import trace
from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.signals import listen
from tests.judging.made import asked, heard, scorer, transcript, view

LATE = "customer: You sent the cake a day late, it was my dad's eightieth and he had nothing. I'm so upset. | sadness:3"
WORDS = (
    LATE.partition("|")[0],
    "agent: Oh no. {sorry}Eighty, and no cake on the table. That's a sad thing to miss.",
    "customer: It was the one thing he'd asked for.",
    "agent: {sorry}I'm refunding the whole thirty pounds now, and I can bake another for Sunday.",
    "customer: Sunday would be good.",
    "agent: {sorry}I'll bring it round myself on Sunday at noon.",
)
ONE_SORRY = "agent: I'm sorry. | apology"
BOOKED = "agent: Booked. | next_step"


def _scored(sorry: str) -> Scorecard:
    return scorer().score(transcript(*(line.format(sorry=sorry) for line in WORDS)))


def test_a_pile_of_sorries_holds_nothing_and_earns_nothing() -> None:
    plain, piled = _scored(""), _scored("I'm so sorry. I'm really sorry. Oh, I am sorry. ")
    assert plain.total is not None
    assert piled.total is not None
    assert piled.total <= plain.total
    assert not any(moment.contain for moment in piled.moments)


def test_a_leaning_does_not_take_a_spoiled_holding_back() -> None:
    signals = listen(transcript(*(line.format(sorry="I'm so sorry. I'm really sorry. Oh, I am sorry. ") for line in WORDS)))
    assert signals.leanings
    for moment in trace(signals):
        assert not ("against" in moment.evidence and "contain" in moment.evidence)


@pytest.mark.parametrize(
    ("lines", "outcome", "told"),
    [
        ((LATE, "agent: Eighty, and no cake. | acknowledgement", "customer: a | ", ONE_SORRY), Outcome.MET, "1 sorry"),
        # three for one moment are one
        ((LATE, "agent: Eighty! | validation", *("customer: a | ", ONE_SORRY, BOOKED) * 2),
         Outcome.MET, "1 sorry"),
        # piled up without a step: nobody's own voice
        ((LATE, "agent: Eighty! | validation", *("customer: a | ", ONE_SORRY) * 4), Outcome.PARTLY, "4 sorries"),
    ],
)  # fmt: skip
def test_only_the_first_sorry_of_a_moment_is_a_word_of_ones_own(lines: tuple[str, ...], outcome: Outcome, told: str) -> None:
    verdict = asked("scripted_phrases", heard(*lines))
    assert verdict.outcome is outcome
    assert told in verdict.reason


def test_a_stock_line_is_bearable_for_three_words_of_ones_own_not_for_three_sorries() -> None:
    stock = "agent: For any inconvenience. | apology scripted"
    words = (LATE, "agent: Eighty! | validation", "customer: a | ", "agent: No cake. | acknowledgement", "customer: a | ")
    assert asked("scripted_phrases", heard(*words, ONE_SORRY, stock)).outcome is Outcome.MET
    sorries = (LATE, "agent: Eighty! | validation", "customer: a | ", ONE_SORRY, "customer: a | ", ONE_SORRY, stock)
    assert asked("scripted_phrases", heard(*sorries)).outcome is Outcome.PARTLY


def test_own_words_are_shown_before_stock_ones() -> None:
    angry = "customer: I'm furious. | frustration:3"
    two = (LATE, "agent: Any inconvenience. | apology scripted", *("customer: a | ", "agent: b | ") * 2, angry,
           "agent: Twice let down. | acknowledgement")  # fmt: skip
    verdict = asked("moment_step", heard(*two), step="notice")
    assert verdict.reason == "1 of 2 moments noticed, 1 by stock lines alone."
    assert [word.text for word in verdict.evidence] == ["Twice let down.", "Any inconvenience."]


def test_the_reply_before_what_came_back_is_the_fault() -> None:
    cold = asked("feeling_settles", heard(LATE, "agent: Name? | ", LATE, "agent: No wonder. | validation"), cues=["sadness"])
    assert [(word.turn, word.expected) for word in cold.evidence] == [(1, True), (2, False)]
    warm = asked("feeling_settles", heard(LATE, "agent: No wonder. | validation", LATE), cues=["sadness"])
    assert [(word.turn, word.text) for word in warm.evidence] == [(1, "No wonder.")]


HELD = ("agent: Can you hold a second?", "customer: Oh. Yes.", "agent: Sorry about that, how can I help?")
TEN_DAYS = "customer: I have waited ten days for this parcel."
SORRY = ("customer: I see.", "agent: I'm sorry it took so long.")


@pytest.mark.parametrize(
    ("lines", "counted"),
    [
        ((*HELD, TEN_DAYS, "agent: No. I'm sorry. I shouldn't have said that."), 1),  # one for a hold and two of one breath
        ((*HELD, TEN_DAYS, *SORRY, *SORRY), 2),
        ((HELD[0], TEN_DAYS, HELD[2], *SORRY), 2),  # trouble was told while they waited: it may be sorry for that
        ((TEN_DAYS, *SORRY[1:], *SORRY, *SORRY), 3),
    ],
)
def test_a_sorry_for_a_hold_is_none_for_the_matter(lines: tuple[str, ...], counted: int) -> None:
    signals = listen(transcript(*lines))
    assert len(for_the_matter(view(signals))) == counted
    assert asked("apology_count", signals).outcome is (Outcome.MET if counted < 3 else Outcome.PARTLY)


def test_what_went_wrong_named_in_the_same_breath_is_no_second_sorry() -> None:
    signals = listen(transcript("customer: Hers wasn't nothing.", "agent: No. No, I'm sorry. I shouldn't have said that."))
    assert len(signals.of("apology")) == 2
    assert len(for_the_matter(view(signals))) == 1


HELD_AGAIN = ("agent: Can I put you on hold?", "customer: Sure.", "agent: Sorry to keep you waiting.", "customer: No bother.")
SORRY_ONCE = ("customer: The bill is wrong.", "agent: I'm sorry about that.", "customer: Okay.")


@pytest.mark.parametrize(
    ("lines", "pile"),
    [
        ((*HELD_AGAIN, *HELD_AGAIN, *HELD_AGAIN, *SORRY_ONCE), False),  # three courtesies and one sorry
        ((*HELD_AGAIN, *HELD_AGAIN, *SORRY_ONCE, "agent: Sorry. I got your name wrong, sorry."), False),
        ((*SORRY_ONCE, *SORRY_ONCE, *SORRY_ONCE, *SORRY_ONCE), True),
    ],
)
def test_the_card_counts_the_sorries_that_its_criterion_counts(lines: tuple[str, ...], pile: bool) -> None:
    signals = listen(transcript("agent: Hello, how can I help?", *lines))
    assert scorer().judge(signals).over_apology is pile
    assert (asked("apology_count", signals).outcome is Outcome.MET) is not pile
