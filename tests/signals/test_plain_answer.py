"""A plain ask is answered: how a thing is done, and whether it is to be had; a refusal or a question back answers nothing."""

from __future__ import annotations

import pytest

from empathyqa.signals.outcomes.plain_answer import plain_answers
from empathyqa.signals.talk import Talk
from empathyqa.transcript import Transcript, Turn


def answers(asked: str, said: str) -> list[str]:
    talk = Talk(Transcript("t", (Turn(0, "customer", asked), Turn(1, "agent", said))))
    return [said[one.start : one.end] for one in plain_answers(talk.views[1])]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("how do i stop the capitals", "Left side, a key says Caps Lock, tap it once."),
        ("How can I get the invoice?", "Hi, go to Orders, then Invoice, it's there."),
        ("how do we get in tonight", "after seven you ring the night desk"),
        ("how to claim for the bag", "You would need to bring the bag to the office."),
        ("where do i find the code", "it's under your account, at the bottom"),
        ("will the blue one be back in stock?", "We have more stock coming at the end of the month."),
        ("do you still sell the cod bites", "Our store on River Way still sells these."),
        ("is it available in a 12", "it's available in Exeter"),
        ("Have they been discontinued?", "Good news, they're back in stock!"),
        ("can i get one anywhere", "we still have it in Leeds"),
    ],
)
def test_an_ask_is_answered(asked: str, said: str) -> None:
    assert answers(asked, said)


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("how do i know you're real", "press one"),
        ("how do i get it", "We are unable to say how, go to another firm."),
        ("how do i pay it", "Hold on a tick."),
        ("how do i claim", "If you think it leaks, turn off the stop tap."),
        ("how do i apply", "Did you press the green one?"),
        ("it is broken", "go to Settings"),
        ("is it back in stock", "It's not available in that size."),
        ("is it back in stock", "Is it available online?"),
        ("is it back in stock", "Once it's back in stock you'll hear."),
        ("it is late", "Lockers are available at the station."),
    ],
)
def test_nothing_is_answered(asked: str, said: str) -> None:
    assert not answers(asked, said)
