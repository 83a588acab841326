"""The deed and the cost said plainly, with no word of feeling and no verb of the lists, are heard; look-alikes are not."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen
from empathyqa.signals.feelings.plain_cost import plain_cost
from empathyqa.signals.outcomes.plain_deed import plain_deed
from empathyqa.signals.workings.spoken import spoken

_TROUBLE = (
    "Agent: Hello, Fenway, how can I help?\nCustomer: I waited in again and nobody came, that's the third time, and now "
    "there's a charge on my bill for it. I'm fed up.\nAgent: "
)


@pytest.mark.parametrize(
    ("said", "heard"),
    [
        ("I've shifted your payment to the fifth so nothing bounces.", "resolution"),
        ("I've stopped the direct debit so they can't take it twice.", "resolution"),
        ("the payment will not bounce today, I've told the loan desk", "resolution"),
        ("Right, that's struck off, you owe us nothing for it.", "resolution"),
        ("That's off, don't pay it.", "resolution"),
        ("i can take it off this once", "next_step"),
        ("I'll scrub the late fee.", "next_step"),
        ("I'll let you off the twelve pounds.", "next_step"),
        ("I'm knocking the delivery charge off for you.", "next_step"),
        ("I've put a block on it so nobody can cut you off.", "next_step"),
        ("I've told the depot, they're holding it for you.", "next_step"),
        ("ive told the gate hes coming so theyll let him through", "next_step"),
        ("That's three mornings you've lost over us.", "acknowledgement"),
        ("So that's two trips with a baby for nothing.", "acknowledgement"),
        ("You stood out in the rain and he was never coming.", "acknowledgement"),
        ("You took a day off for nobody to turn up.", "acknowledgement"),
        ("You've paid twice for something you never got.", "acknowledgement"),
        ("That left you out of pocket the week before Christmas.", "acknowledgement"),
        ("You had it right, it's there in writing.", "validation"),
        ("no you told them, it's here in the notes in black and white", "validation"),
        ("He did this to you, you didn't do anything silly.", "validation"),
    ],
)
def test_it_is_heard(said: str, heard: str) -> None:
    assert any(signal.turn == 2 for signal in listen(read_text(_TROUBLE + said)).of(heard))


@pytest.mark.parametrize(
    "said",
    [
        "I'd scrub it with vinegar.",
        "That's off the system, they'd have to look.",
        "Payments move to Monday when it's a bank holiday.",
        "I can take it off the hook.",
        "The fee comes off if they agree.",
        "I can take that off if you send me proof.",
        "I can't take that off, it's automatic.",
        "Shall I take the fee off?",
        "We don't knock anything off for that.",
        "I've read the notes so you don't have to say it again.",
        "So that's two bags and a pram.",
        "You've it right there, press A.",
        "That's three mornings a week on that timetable.",
        "That's Saturday, eight till twelve.",
        "That leaves you with forty pounds to pay.",
        "You sat the test in June.",
        "You waited in and nobody came because you gave the wrong day.",
    ],
)
def test_look_alikes_are_not(said: str) -> None:
    assert not plain_deed(spoken(said, "en"))
    assert not plain_cost(spoken(said, "en"))
