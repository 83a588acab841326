"""What the agent had done or tried has brought nothing so far, and its look-alikes."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen

BEFORE = "Customer: My order never came.\nAgent: "


def told(agent: str, customer: str) -> bool:
    talk = read_text(f"{BEFORE}{agent}\nCustomer: {customer}\nAgent: Right, let me see.\n")
    return any(one.turn == 2 for one in listen(talk).of("unresolved"))


@pytest.mark.parametrize(
    ("agent", "customer"),
    [
        ("I've resent it, check your inbox.", "inbox empty"),
        ("It's on its way to you.", "ok. nothing yet"),
        ("The code should be there now.", "no code"),
        ("The driver will be with you in ten minutes.", "it's been 25 minutes now"),
        ("We're chasing the depot for you.", "It has been 3 days and still nothing."),
        ("Please contact the seller.", "I called the seller, they won't speak to me"),
        ("You can do that on the website.", "I tried, it says error 40"),
        ("You can find it on our exemptions page.", "I have looked. I cannot tell which one is mine"),
        ("Please ring the surgery.", "I rang, it just rings out"),
        ("Kindly ask your bank.", "I asked my bank and they said you haven't released it"),
        ("You could try the shop in town.", "I've already phoned, no answer"),
        ("The page is being refreshed.", "the screen is still blank"),
    ],
)
def test_nothing_has_come_of_it(agent: str, customer: str) -> None:
    assert told(agent, customer)


@pytest.mark.parametrize(
    ("agent", "customer"),
    [
        ("What does the screen say?", "nothing"),
        ("so did you call them", "I called them four times they don't pick up"),
        ("I'll clear it. Is the folder empty?", "yes, the folder is empty"),
        ("How long has it been?", "it's been 25 minutes now"),
        ("Anything else today?", "nothing, thanks"),
        ("Please contact the seller.", "I called the seller and they've sent a new one"),
        ("You can do that on the website.", "I tried it, now it works"),
        ("You can find it on our exemptions page.", "I have looked, it's class F, thanks"),
        ("Please ring the surgery.", "I rang, they were lovely"),
        ("It's booked for Friday.", "it's been a pleasure"),
        ("We're open till six.", "no problem"),
        ("You can check it in the app.", "I checked, all there"),
        ("I've sent it.", "nothing to complain about then"),
    ],
)
def test_its_look_alikes(agent: str, customer: str) -> None:
    assert not told(agent, customer)
