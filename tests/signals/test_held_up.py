"""Waits and contacts counted out, what was done before, and annoyance in the turn of phrase decide by themselves; the same
words of others, in fun or of something else do not."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen
from empathyqa.signals.anger import anger
from empathyqa.signals.effort import effort
from empathyqa.signals.frustration import frustration
from empathyqa.signals.talk import Talk

EFFORT = (
    "@LumenLoop Day 6 no internet. Day. Six.",
    "I've already told you three times",
    "ive rung you lot 4 times now and nothing",
    "we emailed twice and got an auto reply",
    "it's been over three weeks now",
    "I have complained several times about it",
    "umpteenth time of asking",
    "health visitor has written to you TWICE",
    "ive sent it i dont know how many times",
    "i've been calling since like tuesday",
    "been ringing you since september and your meter's wrong",
    "I have been trying to get through for over an hour",
    "I've been on hold for 40 minutes",
    "we waited three hours on the platform",
    "I sat in all day and nobody came",
)
NO_EFFORT = (
    "Been three weeks since he died.",
    "it's been five months since the operation",
    "I've been eighteen months on my own",
    "They told me twice a week is fine",
    "Should I ring three times?",
    "day two of our holiday and all good",
    "He said he had called four times",
    "I sent it twice by mistake, sorry",
    "so you charge on day nineteen",
    "I haven't been waiting for weeks, it's fine",
    "Have you been calling since Monday?",
    "we've been trying for a baby for two years",
    "I've been waiting for the new phone to come out",
    "he waited in the car",
)
FRUSTRATION = (
    "my train's been cancelled again",
    "locked out again and the office shuts at four",
    "we'll see won't we",
    "no one asked me that before",
    "nobody told me it was closed",
    "sort yourselves out",
    "is it really that hard to send a van",
    "what are we paying for",
    "how are you still issuing paper tickets",
    "very disappointed @BigBank",
    "terrible customer service yet again",
    "thats so dumb",
)
NO_FRUSTRATION = (
    "thanks again",
    "I'll call again tomorrow",
    "it's working again",
    "if it goes off again I'll ring",
    "what do you think of the blue",
    "we'll see you on Friday",
    "how is this done",
    "is it hard to set up",
    "not a bad service at all",
    "My nan died of it, nobody told me till I was 20.",
)
ANGER = (
    "we're not fools",
    "you've robbed me",
    "@Bank absolutely disgusted",
    "How dare you charge me for that",
    "dont insult my intelligence",
    "do I look stupid to you",
)
NO_ANGER = (
    "what in the world is a SIM",
    "do I look at the top or the bottom",
    "the neck of it is cracked",
    "Absolutely livid, the cat is",
)


def _firm(rule, line: str) -> bool:
    talk = Talk(transcript("agent: Hello!", "customer: hi", "agent: Right.", f"customer: {line}"))
    return any(heard.firm for heard in rule.hear(talk.views[-1]))


@pytest.mark.parametrize(
    ("rule", "line"), [(r, x) for r, xs in ((effort, EFFORT), (frustration, FRUSTRATION), (anger, ANGER)) for x in xs]
)
def test_heard_outright(rule, line):
    assert _firm(rule, line)


@pytest.mark.parametrize(
    ("rule", "line"), [(r, x) for r, xs in ((effort, NO_EFFORT), (frustration, NO_FRUSTRATION), (anger, NO_ANGER)) for x in xs]
)
def test_not_heard_outright(rule, line):
    assert not _firm(rule, line)


def test_a_wait_told_flatly_is_mild_and_a_felt_one_is_clear():
    assert _levels("its been 31 days") == [1]
    assert max(_levels("its been 31 days AGAIN!! ridiculous")) >= 2


def _levels(words: str) -> list[int | None]:
    found = listen(transcript("customer: hi", "agent: It takes 7 to 10 days.", f"customer: {words}"))
    return [signal.level for signal in found if signal.id == "frustration" and signal.turn == 2]
