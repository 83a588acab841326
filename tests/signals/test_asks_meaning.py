"""Asking what a word means that was just used, and the same question for a figure, a place or what is one's own."""

import pytest

from empathyqa import read_text
from empathyqa.signals.asking.asks_meaning import asks_meaning
from empathyqa.signals.talk import Talk


def asks(agent: str, customer: str, before: str = "") -> bool:
    """Whether the last turn asks what a word means."""
    return asks_meaning(list(Talk(read_text(f"{before}Agent: {agent}\nCustomer: {customer}")))[-1]) is not None


@pytest.mark.parametrize(
    ("agent", "customer"),
    [
        ("The administrators are looking at a dividend.", "what's a dividend"),
        ("The rest is held in escrow until then.", "Sorry, what is escrow?"),
        ("That one is pending, so no need to worry.", "Pending is what"),
        ("It has been sequestrated.", "sequestrated means what?"),
        ("Could you open up your browser for me?", "Open my what?"),
        ("You just toggle it off in settings.", "Toggle what? I don't know how any of this works."),
        ("It's the personal representative who asks.", "who is the personal representative is that me"),
        ("There's an excess of fifty pounds.", "what's an excess then"),
        ("You'll see the dongle on the left.", "a what?"),
        ("It's a direct debit.", "I never understood how it works."),
        # not looked at while the rule was written
        ("Your meter is in dumb mode.", "what is dumb mode"),
        ("We'd need a SORN for it.", "What's a SORN?"),
        ("The underwriter has declined it.", "who's the underwriter is that you"),
        ("It was deferred.", "Deferred is what?"),
        ("Just press the hash key.", "press the what?"),
        ("They're in the cloud.", "I don't know how the internet works, son."),
        ("It's gone to the ombudsman.", "what is an ombudsman please"),
    ],
)
def test_a_word_not_known_is_heard(agent: str, customer: str) -> None:
    assert asks(agent, customer), customer


@pytest.mark.parametrize(
    ("agent", "customer"),
    [
        ("There's a fee for changing it.", "What's the fee?"),
        ("I'll need your address.", "What is the address of the depot?"),
        ("The discount comes off at the till.", "what's the discount worth?"),
        ("I'll send it to Leeds.", "What's your name?"),
        ("Is anything else wrong?", "What's a good time to ring?"),
        ("A machine does it.", "What's a machine going to do?"),
        ("That's done.", "What is that?"),
        ("We have a sofa in green.", "What's the green like?"),
        ("Delivery is free.", "what is the delivery time"),
        ("I see.", "That is what I said."),
        # not looked at while the rule was written
        ("The branch is open.", "What's the branch called?"),
        ("It's the engineer's number.", "What is the number?"),
        ("We have three plans.", "what are the plans?"),
        ("That's the policy.", "This is what I wanted, thank you."),
        ("You'd go to gate nine.", "Which gate is it?"),
        ("Your order has shipped.", "Do you know how long it takes?"),
        ("He's the manager.", "Who is he?"),
    ],
)
def test_what_asks_for_something_else_is_none(agent: str, customer: str) -> None:
    assert not asks(agent, customer), customer


def test_a_word_that_the_customer_used_is_known() -> None:
    before = "Agent: Hello\nCustomer: It's about my annuity.\n"
    assert not asks("The annuity has changed.", "what is annuity", before)
