"""A sorry that puts right a slip of the tongue is no apology; one for what happened stays one."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text

SLIPS = (
    "You owe us, sorry, we owe you twelve pounds.",
    "I'll send it, sorry, she'll send it out on Monday.",
    "That's Tuesday, sorry, Wednesday the fifth.",
    "It comes to fourteen, sorry, forty pounds.",
    "We can collect it, sorry, you can collect it from the desk.",
    # not looked at while the rule was written
    "The tutor is in March, sorry, in April.",
    "He needs to sign, sorry, you need to sign page two.",
    "That's room 14, sorry, 41.",
    "Come by the morning, sorry, the afternoon.",
)
APOLOGIES = (
    "We're late, sorry, we're one short today.",
    "It didn't go out, sorry, I should have rung you.",
    "You waited three hours, sorry, we had two people off.",
    "I'm sorry, I should have told you on Monday.",
    "We sent it to the old address, sorry.",
    # not looked at while the rule was written
    "I've kept you waiting, I'm sorry, we were one short.",
    "That was our fault, sorry, and I'll put it right.",
    "Nobody rang you, sorry, they should have.",
    "Sorry, we lost your form.",
)


def apologies(reply: str) -> int:
    talk = read_text(f"Agent: Hello.\nCustomer: My order is late and the bill is wrong.\nAgent: {reply}\nCustomer: Right.")
    return len(listen(talk).of("apology"))


@pytest.mark.parametrize("reply", SLIPS)
def test_a_slip_put_right_is_no_apology(reply: str) -> None:
    assert apologies(reply) == 0


@pytest.mark.parametrize("reply", APOLOGIES)
def test_a_sorry_for_what_happened_is_one(reply: str) -> None:
    assert apologies(reply) == 1
