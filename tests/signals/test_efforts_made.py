"""Effort in few words: many tries, being sent round, the time it took; and counts, tests and tries that cost nobody anything."""

from __future__ import annotations

import pytest

from empathyqa.signals.repeats.efforts_made import efforts_made
from empathyqa.signals.workings.spoken import spoken


@pytest.mark.parametrize(
    "said",
    [
        "I restarted the game and cleared the console. Didn't work", "I've tried that with two browsers and another phone",
        "We tried every key on the ring", "tried all steps by your support", "I ran the check and it did not fix it",
        "After 3 attempts no.", "This has been going on for over a month.", "It's been happening for 3 weeks",
        "Bounced from rep to rep today", "No optician. Second time.", "Third time this month!", "15 mins on hold and counting",
        "Multiple attempts to get my key", "I keep getting run around in circles", "I have tried every port on the back",
        "It took me 10 minutes to even find you", "40 minutes of just ringing out", "an hour and counting on your line",
        "numerous emails to your office and still no reply", "after three calls I was told to write in",
        "I spoke with customer service and they had me remove it",
        "we restarted the pump and cleared the filter but it still hums",
        "I rang your surgery and they said to ring here",
        "I've been bounced between billing and tech", "I tried doing the hard reboot nothing worked",
    ],
)  # fmt: skip
def test_it_cost_them_something(said: str) -> None:
    assert efforts_made(spoken(said, "en"))


@pytest.mark.parametrize(
    "said",
    [
        "I tried to log in", "We tried all your flavours at the fair and loved the mint one", "I have not tried any of it yet",
        "Should I try all the ports?", "I called to ask about the blue one", "I ran to the shop this morning",
        "I updated my address last week", "My son ran around the garden with it", "The run takes 40 minutes of your day",
        "Have you tried every port?", "The second time too.", "I checked the size and it is a medium",
        "I've removed the label", "I spoke to your colleague and she was lovely", "It takes two hours of waiting for paint",
        "I tried on both jackets and the large one fits", "we have three calls included in the plan",
        "I get several calls a day from my mum on this phone", "You get three attempts left", "The nurse checked my pulse",
        "a run around the park is what he needs", "I've been happily with you for 3 years", "The second time slot please",
        "We had several visits to the seaside", "I swapped to the new tariff", "the film took three hours to watch",
    ],
)  # fmt: skip
def test_it_cost_nobody_anything(said: str) -> None:
    assert not efforts_made(spoken(said, "en"))
