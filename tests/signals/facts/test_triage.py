"""Seeing to an illness (ask, hand on, what if worse) is care, without a kind word; one part alone, or a look-alike, is none."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.rubric import load_rubric
from empathyqa.scorer import Scorer
from empathyqa.signals import listen

ILL = "Agent: good morning how can i help\nCustomer: i have a heart condition and im frightened i cant get my breath\n"


def _seen_to(reply: str) -> bool:
    facts = listen(read_text(f"{ILL}Agent: {reply}\nCustomer: alright\n")).facts
    return any(fact.id == "asks_after" for fact in facts)


@pytest.mark.parametrize(
    "reply",
    [
        "Any tightness across the chest?\nCustomer: no\nAgent: I'm fetching the duty doctor to you this minute.",
        "are you wheezing at all\nCustomer: a bit\nAgent: ill put you through to the nurse and if it gets worse ring 999",
        "Is she drinking?\nCustomer: not much\nAgent: The nurse will ring you within ten minutes.",
        "Is he awake and talking to you?\nCustomer: yes\nAgent: I'm sending the ambulance now.",
        "how's your breathing this minute\nCustomer: bad\nAgent: ill get the doctor to ring you within five minutes",
        "I'm getting the nurse now, don't hang up.",
        "Is your neighbour in, could she sit with you?",
        "Can he swallow?\nCustomer: yes\nAgent: Hang up and ring 999. I'll ring you back in two minutes.",
    ],
)
def test_two_of_the_three_parts_or_a_nurse_at_once_see_to_it(reply: str) -> None:
    assert _seen_to(reply)


@pytest.mark.parametrize(
    "reply",
    [
        "Any pain in the chest?\nCustomer: no\nAgent: Grand. The first appointment is Tuesday week.",
        "You'd have to speak to a doctor.\nCustomer: when\nAgent: ring at eight tomorrow",
        "The nurse is in on Tuesday.",
        "Is your husband there? I need his consent.",
        "I'll get the doctor's secretary to post it.",
        "have you any allergies for the form\nCustomer: no\nAgent: sign there",
        "Have you any pain relief in the cart?\nCustomer: no\nAgent: The pharmacist offer ends today.",
        "what is your temperature set to\nCustomer: 19\nAgent: the engineer will call you",
        "when did you last use the card\nCustomer: monday\nAgent: ill put you through to the fraud team",
        "If it gets any worse you know where we are.\nCustomer: right\nAgent: bye",
    ],
)
def test_one_alone_or_another_matter_does_not(reply: str) -> None:
    assert not _seen_to(reply)


def test_it_answers_a_disclosure_in_full() -> None:
    reply = "any pain in your chest now\nCustomer: no\nAgent: im getting the nurse now dont hang up"
    card = Scorer(load_rubric("balanced")).judge(listen(read_text(f"{ILL}Agent: {reply}\nCustomer: thank you\n")))
    (result,) = [one for one in card.results if one.criterion == "answers-a-disclosure"]
    assert result.outcome == "met"
