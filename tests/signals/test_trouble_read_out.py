"""The trouble itself read from the record is no fix, and a debt that is still there is no comfort."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signals import listen

TROUBLE = [
    ("I've been charged for a scratch that wasn't mine.", "So that's £285 for the rear bumper. It's been logged by the lad."),
    ("They are coming to my house on Thursday.", "So that's the liability order, and it went out to the agents on the ninth."),
    ("You've taken the money twice.", "Yes, two payments have been taken, on the first and the second."),
    ("My benefit's stopped and I've no money.", "Your benefit's been stopped as of the ninth."),
    ("Nobody came and I was in all day.", "It's been marked as no access."),
    ("I've had a letter from a man at the court.", "It was passed to the enforcement agents on the third."),
    # not looked at while the rule was written
    ("You charged me for a towel I never had.", "It's $40 for the towel, that was noted by the housekeeper."),
    ("My policy was cancelled and nobody told me.", "The policy was cancelled on the fourth of May."),
    ("I was at home the whole day for the parcel.", "It's been recorded as a failed delivery."),
    ("I wrote to you people twice.", "It's been sent over to our collections team, that was on Friday."),
]
FIX = [
    ("Can you close my account please?", "Your account's been closed."),
    ("Is it logged?", "Yes, it's been logged, the number is 44."),
    ("You've taken the money twice.", "I've refunded the second one."),
    ("I'd like my subscription stopped.", "Your subscription's been stopped as of today."),
    # not looked at while the rule was written
    ("Please cancel the order.", "The order's been cancelled and nothing will be taken."),
    ("You charged me twice.", "I've reversed it, the second charge is gone."),
    ("I need the direct debit ended.", "The direct debit has been ended for you."),
]


def heard(told: str, reply: str, id: str) -> bool:
    signals = listen(read_text(f"Agent: Hello, how can I help?\nCustomer: {told}\nAgent: {reply}\nCustomer: Oh. Right."))
    return bool(signals.at(2, id))


@pytest.mark.parametrize(("told", "reply"), TROUBLE)
def test_the_trouble_read_out_is_no_fix(told: str, reply: str) -> None:
    assert not heard(told, reply, "resolution")


@pytest.mark.parametrize(("told", "reply"), FIX)
def test_what_was_asked_for_is_a_fix(told: str, reply: str) -> None:
    assert heard(told, reply, "resolution")


@pytest.mark.parametrize("reply", ["The debt's still there.", "There's still a balance, and the charge is still there."])
def test_a_debt_that_is_still_there_is_no_comfort(reply: str) -> None:
    assert not heard("So it is finished?", reply, "reassurance")


@pytest.mark.parametrize("reply", ["Yes, it's still there, nothing's changed.", "We're still here for you."])
def test_what_is_safe_still_is(reply: str) -> None:
    assert heard("Is my booking still there? I'm so worried.", reply, "reassurance")
