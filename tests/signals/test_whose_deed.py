"""Whose deed it is, and whether it is one: a record, a price, who pays, a slip, a day one would like to name."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signal import FOR_A_WAIT, IN_VAIN, Signals
from empathyqa.signals import listen

TROUBLE = "The charge is wrong and I have been waiting three weeks, I am really worried about it."


def heard(said: str, told: str = TROUBLE, after: str = "Right. And what do I do now?") -> Signals:
    return listen(read_text(f"Agent: Hello, how can I help?\nCustomer: {told}\nAgent: {said}\nCustomer: {after}\n"))


def ids(said: str, told: str = TROUBLE) -> set[str]:
    return {one.id for one in heard(said, told).at(2)}


@pytest.mark.parametrize("said", [
    "We have your old address on file.",
    "I've got your tenancy agreement in front of me.",
    "It's been logged by the driver who brought it.",
    "It has been recorded as a missed visit.",
    "That went out to the agents in March.",
])  # fmt: skip
def test_a_record_mends_nothing(said: str) -> None:
    assert "resolution" not in ids(said)


@pytest.mark.parametrize("said", ["The total is £212 for the year.", "The new premium is four hundred and ten pounds."])
def test_a_price_that_nobody_asked_for_mends_nothing(said: str) -> None:
    assert "resolution" not in ids(said, "My wife was on the policy with me and she has died.")


def test_a_price_is_the_answer_to_who_asks_for_it() -> None:
    assert "resolution" in ids("The new fare as of today is three hundred and forty one.", "How much is it to change?")


@pytest.mark.parametrize("said", [
    "I've got you a cab, that's on us.",
    "There's a cab on its way to you. That's on us.",
    "We'll pay the postage, that's on us.",
    "Have dinner there, it's on us.",
    "You owe, sorry, we owe you thirty.",
    "I'll come on Tuesday, sorry, Wednesday.",
    "Oh I'm sorry, is he all right?",
    "I'm sorry, how is your mum now?",
])  # fmt: skip
def test_who_pays_a_slip_and_a_question_after_somebody_are_no_apology(said: str) -> None:
    assert "apology" not in ids(said)


@pytest.mark.parametrize("said", [
    "The delivery failed twice, that's on us.",
    "That's on us.",
    "The hotel was never booked, that's on us.",
    "Your parcel's late, sorry, we lost a van.",
    "We missed it, sorry, I'll book another.",
    "I'm sorry, you were charged twice.",
])  # fmt: skip
def test_a_fault_owned_stays_an_apology(said: str) -> None:
    assert "apology" in ids(said)


@pytest.mark.parametrize(("said", "wait"), [
    ("Half an hour's too long, I'm sorry.", True),
    ("Sorry to keep you holding there.", True),
    ("I'm sorry about the wait for your refund.", False),
    ("Sorry the engineer kept you waiting all day for the repair.", False),
])  # fmt: skip
def test_a_sorry_for_a_wait_on_the_line_is_told_by_its_reason(said: str, wait: bool) -> None:
    assert any(one.reason == FOR_A_WAIT for one in heard(said).at(2) if one.id == "apology") == wait


@pytest.mark.parametrize("said", ["You don't have to be in.", "Nobody needs to sign for it.", "I couldn't swear to it."])
def test_good_news_and_vagueness_are_no_hard_truth(said: str) -> None:
    assert "hard_truth" not in ids(said)


def test_words_one_is_told_to_say_deflect() -> None:
    assert "deflection" in ids("It's what we have to say.")


def test_a_day_one_would_like_to_name_is_none() -> None:
    assert "timeframe" not in ids("I'd love to tell you Monday but it's up to the depot.")
    assert "timeframe" in ids("I'd love to tell you Monday, but I'll ring you on Wednesday.")


@pytest.mark.parametrize(("after", "vain"), [
    ("No. I want to cancel.", True),
    ("Just cancel it please.", True),
    ("Oh, that could work. How long for?", False),
    ("Okay, let's do that.", False),
])  # fmt: skip
def test_an_offer_before_which_and_after_which_the_wish_stands_is_in_vain(after: str, vain: bool) -> None:
    said = heard("What if I told you I could freeze it for three months?", "I want to cancel my membership.", after)
    acts = [one for one in said.at(2) if one.id == "alternative"]
    assert acts
    assert all((one.reason in IN_VAIN) == vain for one in acts)
