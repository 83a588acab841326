"""Reproach as ear and rules hear it together: who is meant, and which verb, decide; lines that its own table does not hold."""

from __future__ import annotations

import pytest

from empathyqa.signals import listen
from empathyqa.signals.pushes.reproach import NO_REPROACH, REPROACHED
from empathyqa.transcript import Transcript, Turn

ROLES = {"C": "customer", "A": "agent"}
WORK = ("", " Can I take your postcode please?", " I'll send the form today. Is there anything else?")


def heard(*lines: str) -> list[str]:
    """What is heard in the last turn."""
    said = [line for each in ("A: Hello, how can I help?", *lines) for line in each.split("\n")]
    turns = tuple(Turn(i, ROLES[line[0]], line[2:].strip()) for i, line in enumerate(said))  # type: ignore[arg-type]
    return [signal.id for signal in listen(Transcript("t", turns)) if signal.turn == len(turns) - 1]


@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize(
    ("told", "reply"),
    [
        ("I missed it because I was in hospital.", "Well you ought to have arranged for somebody else to be there."),
        ("He took all my savings.", "You should never have told him your passcode."),
        ("I can't pay it.", "You should have budgeted for it, sir."),
        ("My mum paid for it twice.", "Your mum should have looked at the screen before pressing."),
        ("My wife did the form.", "Then she ought to have ticked the box."),
        ("My dad has dementia.", "He should have written it down."),
        ("I fell behind when I lost my job.", "You could have let us know earlier."),
        ("I didn't see the letter.", "It was your responsibility to open your post."),
        ("I sold my car to pay it.", "No one told you to sell your car."),
        ("I'm so upset.", "That was your decision."),
        ("The whole place is flooded.", "You left it outside. What do you expect?"),
    ],
)
def test_reproach_is_heard_whatever_work_follows(told: str, reply: str, work: str) -> None:
    assert "dismissal" in heard(f"C: {told}", f"A: {reply}{work}")


@pytest.mark.parametrize(
    ("told", "reply"),
    [
        ("I fell behind.", "You should have been offered a plan, and I'm sorry you weren't."),
        ("I rang six times.", "You shouldn't have had to ring at all."),
        ("I was so worried.", "You should have seen the queue this morning, we were swamped."),
        ("my mum was on hold for an hour", "Your mum should have been put straight through."),
        ("I've a bad back.", "Somebody should have carried that up for you."),
        ("he shouted at me", "He should never have spoken to you like that."),
        ("my husband was turned away", "He should have been let in."),
        ("I should have checked.", "Please don't say you should have checked. These people are clever."),
        ("I turned up and they sent me home.", "I'm sorry, nobody told you to bring your papers and they should have."),
        ("so I overpaid", "Yes, you should have been paying the lower band since May."),
        ("it's up to me then?", "That's your decision, and I'm happy either way."),
        ("I've waited a fortnight.", "Nobody should have to wait that long, and we should have told you."),
    ],
)
def test_what_was_owed_to_them_or_lies_with_the_firm_is_none(told: str, reply: str) -> None:
    assert "dismissal" not in heard(f"C: {told}", f"A: {reply}")


def test_the_table_is_as_long_on_either_side() -> None:
    assert min(len(REPROACHED), len(NO_REPROACH)) >= 30


@pytest.mark.parametrize(
    "reply",
    [
        "You could always have taken it to a specialist if it meant that much.",
        "You should have read that before you signed.",
        "You should have reported it on the first morning.",
        "We could have moved it, had you asked.",
    ],
)
def test_what_should_have_been_done_is_no_step_and_no_other_way(reply: str) -> None:
    assert {"next_step", "alternative"}.isdisjoint(heard("C: My coat came back in shreds.", f"A: {reply}"))


@pytest.mark.parametrize(
    ("reply", "signal"),
    [
        ("You should have rung on the first day. I'll send the form now.", "next_step"),
        ("We're out of green. You could always have the blue one instead.", "alternative"),
        ("We're full on Monday. You could always try Friday instead.", "alternative"),
    ],
)
def test_what_is_still_to_come_is_one(reply: str, signal: str) -> None:
    assert signal in heard("C: My coat came back in shreds.", f"A: {reply}")
