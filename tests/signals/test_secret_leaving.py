"""Leaving somebody who must not know calls a person; a husband at work, a surprise and a move call nobody."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

ALERTS = (
    ("It's in my husband's name. I need it done before he's home.", "I just need one he's not on."),
    ("Could I get a number that doesn't go on it?", "For when we go to my sister's."),
    ("I want my own account without him knowing", "it has to be while he's at work"),
    ("Please don't text him.", "I'll go, the kids are in the car."),
    ("can you post it somewhere he won't find", "me and the kids are leaving on Friday"),
    ("she can't find out about this", "it needs doing before she gets back"),
    ("I need a card my partner can't see", "I'm moving out tomorrow"),
)
NOBODY = (
    ("My husband's at work till four, could you ring after that?",),
    ("It's in my husband's name. He'll be back before five.", "We're moving on Friday"),
    ("please don't text him, text me, he's hopeless with messages",),
    ("without him knowing, it's for his birthday", "it needs to come before he's home"),
    ("the kids are in the car so be quick", "I want to cancel the order"),
    ("when we go to my sister's we'd like the paper stopped",),
    ("we're leaving on Saturday for two weeks", "he's at work"),
    ("It doesn't show on the bill yet", "I rang on Monday"),
    ("I'll do it while he's asleep, the baby", "do you have it in blue"),
    ("My phone's on a plan I want to leave", "I'm leaving on the 4th"),
)
SCAM_NOW = (
    ("Yes, I need it to go today please.", "I'm not really meant to discuss it. He's on the other phone actually."),
    ("He's told me what to say if you ask", "it's a transfer of nine thousand"),
    ("I have to move it all to a safe account",),
    ("they said if I hang up they'll take the rest", "they rang about my account"),
    ("the officer asked me not to tell anyone, and to move my money today",),
    ("He said to stay on the line with him", "I'm not supposed to say what it's for"),
)
NO_SCAM_NOW = (
    ("My son told me what to say because my English isn't good", "it's for a new payee"),
    ("I'm not supposed to say but your driver was lovely",),
    ("Is a savings account a safe account?",),
    ("I was scammed last year, he asked me to move my money then",),
    ("A man rang about a loan, he was very nice",),
    ("If I hang up will I lose my place?",),
    ("my husband's on the other line with your colleague",),
    ("I paid it this morning, has it arrived?",),
    ("we sent the first one yesterday and the other today, the parcels",),
)


def _card(told: tuple[str, ...]) -> bool:
    from empathyqa import Scorer, load_rubric

    lines = [line for words in told for line in (f"customer: {words}", "agent: OK, let me look.")]
    return bool(Scorer(load_rubric("balanced")).score(transcript("agent: Hello, how can I help?", *lines)).alerts)


def _alerts(told: tuple[str, ...]) -> bool:
    lines = [line for words in told for line in (f"customer: {words}", "agent: OK, let me look.")]
    heard = listen(transcript("agent: Hello, how can I help?", *lines)).of("crisis")
    return any(not cue.hint for cue in heard)


@pytest.mark.parametrize("told", ALERTS)
def test_leaving_in_secret_calls_a_person(told: tuple[str, ...]) -> None:
    assert _alerts(told)


@pytest.mark.parametrize("told", NOBODY)
def test_who_is_merely_out_or_to_be_surprised_calls_nobody(told: tuple[str, ...]) -> None:
    assert not _alerts(told)


@pytest.mark.parametrize("told", SCAM_NOW)
def test_a_scam_under_way_calls_a_person_and_is_no_crisis(told: tuple[str, ...]) -> None:
    assert _card(told)
    assert not _alerts(told)


@pytest.mark.parametrize("told", NO_SCAM_NOW)
def test_a_scam_that_is_over_or_none_calls_nobody(told: tuple[str, ...]) -> None:
    assert not _card(told)
