"""Effort told as what came of each try, and what was given before; burdens, quiet and relief told as facts."""

from __future__ import annotations

import pytest

from empathyqa.signal import Signal
from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn


def heard(agent: str, said: str) -> list[Signal]:
    """What is heard in the customer's answer to these words."""
    lines = ("Hello, how can I help?", "I'd like some help with my account please.", agent, said, "Right, let me look at that.")
    turns = tuple(Turn(n, "customer" if n % 2 else "agent", line) for n, line in enumerate(lines))
    return [signal for signal in listen(Transcript("t", turns)) if signal.turn == 3]


TRIED = [
    ("How many did you call?", "Two of them are dead numbers, one's retired, and the rest aren't taking people."),
    ("Right.", "the first number's disconnected, the second one rang out and the third is full til march"),
    ("Right.", "one never picked up, another said they don't do it, the other one's closed down"),
    ("How many did you call?", "Eleven."),
    ("How many times have you rung?", "Six. Today."),
    ("How many of them have you tried?", "All nine"),
    ("How many times did you email?", "four times"),
    ("Please send us the photos", "That's three times now I've uploaded those"),
    ("When did he come?", "I was in all day"),
    ("The driver says nobody was home", "we were in all morning, we never left"),
    ("The driver left a card", "My wife stayed in the whole day for it"),
    ("They say no access", "I sat in from eight till six"),
    ("Which garages?", "one's shut for good, two said they don't do vans and the other never rang back"),
    ("Did you try the list?", "Half of them went to voicemail and the rest are fully booked"),
    ("Did you try the list?", "i rang all of them, the first one is a wrong number, the next one hung up on me"),
    ("How many pharmacies have you tried so far?", "about five"),
    ("And how many times did you contact us?", "Three now"),
    ("The engineer attended at ten.", "sure i was in all day, nobody knocked"),
    ("We tried to deliver", "My mum was in from nine and there was no knock"),
]  # fmt: skip
NOT_TRIED = [
    ("How many did you buy?", "Eleven."),
    ("How many people are travelling?", "Four."),
    ("How many tablets have you taken?", "Six."),
    ("How many did you call?", "None, I'm only asking."),
    ("How many are not working?", "Two of the lights are dead, one's dim and the rest are fine"),
    ("And the family?", "One of them is retired, the other one moved to Leeds"),
    ("When would suit?", "I'm in all day tomorrow"),
    ("When would suit?", "I was in hospital all day"),
    ("How are you?", "I was in bed all day with a cold"),
    ("What did you do?", "It was lovely, we were in all day by the fire"),
    ("Did you get it?", "I've sent it now"),
    ("Can you send it?", "I'll send them in a third time if it helps"),
    ("Did he ring?", "was he in all day, do you know?"),
    ("ok", "The car park is full and the other one's closed on Sundays"),
    ("How many times do you ring it a day?", "Three."),
    ("What's wrong?", "the first one is full and the second is dead, the battery I mean"),
    ("Tell me about your family", "one's closed minded and the other moved away"),
    ("Which colour?", "the other one's sold out and the first is full price"),
    ("How many do you have?", "three"),
    ("How many times did you press it?", "twice"),
    ("How many people did you want to visit?", "six"),
    ("Is it quiet?", "he was in all day watching telly"),
    ("Who was in?", "Was anyone in all day?"),
    ("Can you send the form?", "I already sent them to my solicitor"),
    ("Can you send it?", "I've sent it now, just now"),
    ("Have a good day", "I gave them a treat already"),
    ("Which shop?", "I've already given it to her"),
]  # fmt: skip
GIVEN = [
    ("Can you email the form?", "that's the third time I've sent them"),
    ("If you email those in we can look", "I've sent them in already. Twice."),
    ("Please send us the photos", "That's three times now I've uploaded those"),
    ("Could you post the certificate?", "i have posted it to you people already, two times"),
    ("Could you upload the payslips?", "I already uploaded those"),
    ("Can you fill in the form and send it over?", "I've filled the form in twice"),
    ("Please provide the meter reading", "i gave you the reading already"),
]  # fmt: skip
NOT_GIVEN = [
    ("Can you send the form?", "I already sent them to my solicitor"),
    ("Can you send it?", "I've sent it now, just now"),
    ("Please send it.", "I sent it twice I think, the first was upside down"),
    ("Can you send it?", "I'll send them in a third time if it helps"),
    ("Can you send it?", "it's sent"),
]  # fmt: skip


@pytest.mark.parametrize(("agent", "said"), TRIED)
def test_tries_are_effort(agent: str, said: str) -> None:
    assert "effort" in {signal.id for signal in heard(agent, said)}


@pytest.mark.parametrize(("agent", "said"), NOT_TRIED)
def test_things_days_and_people_are_no_tries(agent: str, said: str) -> None:
    assert "effort" not in {signal.id for signal in heard(agent, said)}


@pytest.mark.parametrize(("agent", "said"), GIVEN)
def test_what_was_given_and_is_asked_for_again_is_a_repeat(agent: str, said: str) -> None:
    assert "repeat" in {signal.id for signal in heard(agent, said)}


@pytest.mark.parametrize(("agent", "said"), NOT_GIVEN)
def test_what_is_sent_now_or_by_mistake_is_none(agent: str, said: str) -> None:
    assert "was asked again for what was given" not in {signal.reason for signal in heard(agent, said)}


