"""Words near a fix that deliver none: which words of a turn they take, and that the ear hears no fix in them."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.leanings import Leanings
from empathyqa.signals import listen
from empathyqa.signals.outcomes.not_yet import not_yet, within
from empathyqa.signals.workings.spoken import spoken

_TROUBLE = "Customer: Hello, the boiler you fitted has been off since Friday and we've no heat.\nAgent: "


def taken(text: str) -> list[str]:
    return [text[start:end] for start, end in not_yet(spoken(text, "en"))]


@pytest.mark.parametrize(
    "text",
    [
        "Once they've done it you come back to us.",
        "As soon as they've approved it, it's taken off the balance.",
        "It comes off your bill if it's mended in time.",
        "Refunds go through once processed.",
        "Until the landlord has signed it off it's not changed.",
        "It's number two then number one if you get cut off.",
        "Repairs is option four.",
        "Dear Mrs Vane, If we do not get a reading we use an estimate.",
        "You cancelled the one under your old number.",
        "Kind regards, P. Lund",
        "Hi, it's Jodie, I've taken over from Tom.",
        "I've joined the chat in place of Ravi.",
        "Your claim is marked as received.",
        "I'm putting you through now.",
        "It's being processed.",
        "They've gone to her inbox and I can't get in there.",
        "It's been moved to another depot but I can't see which one.",
        "The form's been passed to the other team and we can't access it.",
        "Your refund is still being looked into by accounts.",
        "Both of them are being dealt with.",
        "You can collect it, or I can get you the £11.50 back now.",
    ],
)
def test_nothing_is_delivered(text: str) -> None:
    assert taken(text)


@pytest.mark.parametrize(
    "text",
    [
        "When you press the button, it'll light.",
        "If you look in the app now, I've credited it.",
        "When they looked it was off at the wall, and it's back on.",
        "They've found it, it's on tomorrow's van, before noon.",
        "I've taken £30 off your bill.",
        "You can pay with two cards.",
        "Your new one is being sent out today.",
        "It was being processed twice, so I've taken one off.",
        "Your claim is approved and paid.",
        "You're all booked in for the ninth.",
        "You moved it on the 3rd and I've moved it back.",
        "That's done, kind regards from the whole team.",
    ],
)
def test_a_fix_keeps_its_words(text: str) -> None:
    assert not taken(text)


def test_what_is_done_beside_a_condition_keeps_its_words() -> None:
    assert taken("I've booked it for nine, and once it's done you'll hear.") == ["once it's done"]


def test_a_new_pair_of_hands_takes_no_more_than_its_own_words() -> None:
    said = "I've taken over your case from Dan and I've booked the fitter for today."
    assert taken(said) == ["I've taken over your case from Dan"]
    assert not within((said.index("I've booked"), len(said)), not_yet(spoken(said, "en")))


@pytest.mark.parametrize(
    ("reply", "fixed"),
    [
        ("Once the surveyor has passed it, the credit goes on your account.", False),
        ("Repairs is option four and then two.", False),
        ("Your form shows as received.", False),
        ("It's fixed now, so when you press the button it'll light.", True),
        ("I've refunded the £60, and if it isn't there by Monday ring me.", True),
        ("It's being looked into.", False),
        ("A wrong digit, it's done in a second.", False),
        ("You cancelled the one under your old number.", False),
        ("I've taken over your case from Dan and I've refunded the £40 to your card.", True),
    ],
)
def test_what_is_heard_of_a_fix(reply: str, fixed: bool) -> None:
    signals = listen(read_text(_TROUBLE + reply))
    assert bool(signals.of("resolution")) is fixed
    if not fixed:
        assert Leanings.of(signals.leanings).odds(1, "resolution") <= -4.0


def test_a_hushed_turn_leans_no_further() -> None:
    leanings = Leanings.of({3: {"resolution": 1.5, "hold": 0.2}})
    leanings.hush(3, "resolution", -4.0)
    leanings.hush(3, "hold", 2.0)
    leanings.hush(3, "apology", -4.0)
    assert leanings[3] == {"resolution": -4.0, "hold": 0.2}
