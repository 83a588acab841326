"""Asked about again because no reply had said a word of it."""

from __future__ import annotations

import pytest

from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn

ROLES = {"C": "customer", "A": "agent"}
KIND = "A: Oh my goodness, I am heartbroken for you. You are in all our thoughts here.\n"
GLAD = "A: I'm so glad you like it, that really makes our day here.\n"


def asks_again(lines: str) -> bool:
    turns = tuple(Turn(i, ROLES[line[0]], line[2:].strip()) for i, line in enumerate(lines.split("\n")))  # type: ignore[arg-type]
    last = max(turn.index for turn in turns if turn.speaker == "customer")
    return any(fact.id == "told_again" and fact.turn == last for fact in listen(Transcript("t", turns)).facts)


AGAIN = (
    "C: My wife died, so we won't come. It's just the deposit.\n" + KIND + "C: Would you know about the deposit?",
    "C: The tap's dripping and the cot's under it.\nA: Aw bless, a new baby is such a lovely time for everyone.\n"
    "C: It is. Can someone look at the tap?",
    "C: I'm ringing for my results, the blood ones.\nA: You've come to such a friendly team.\nC: Are the results back?",
    "C: My brother passed. I've his season ticket here.\n" + KIND + "C: That's kind. Do you know anything about the ticket?",
)
NOT_AGAIN = (
    "C: I'm ringing for my results, the blood ones.\nA: One moment, I'll look.\nC: Are the results back?",
    "C: I've a parcel at the depot.\nA: I'll check that for you now.\nC: Is the parcel still at the depot?",
    "C: I'd like to talk about my loan.\nA: Of course. What's your name?\nC: Una. Can I pay the loan off?",
    "C: I bought a kettle. It's lovely.\n" + GLAD + "C: Does the kettle come with a guarantee?",
    "C: I bought a kettle. It's lovely.\n" + GLAD + "C: Is it made in Wales?",
    "C: The kettle is with the shop.\n" + GLAD + "C: So the kettle is back?",
    "C: And in those weeks do you still take it?\nA: Recovery continues in the meantime, yes.\nC: How much is it a week?",
    "C: The refund came, thank you.\n" + GLAD + "C: You know what I mean?",
)


@pytest.mark.parametrize("lines", AGAIN)
def test_no_reply_had_named_it(lines: str) -> None:
    assert asks_again(lines)


@pytest.mark.parametrize("lines", NOT_AGAIN)
def test_it_is_asked_for_the_first_time(lines: str) -> None:
    assert not asks_again(lines)
