"""Danger told aside: flight from home, money as a household rule, a machine on a battery shorter than the power cut."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen


def _alarms(talk: str) -> list[str]:
    return [one.reason for one in listen(read_text(talk)).of("crisis") if not one.hint]


def _said(*lines: str) -> str:
    said = "".join(f"Customer: {line}\nAgent: Okay. And what is the postcode?\n" for line in lines)
    return f"Agent: Hello, how can I help?\n{said}"


FLIGHT = (
    "Some nights I could just get in the car and keep driving, leave them all to it.",
    "I'm that done in I could walk out the door and not stop walking.",
    "He'd been screaming since four and I didn't trust myself to go in.",
    "I don't trust myself with the baby when she's like that.",
    "I had to go in the garden, I was scared of what I might do to him.",
    "Honestly I could set off walking and never come back.",
    "I nearly shook the baby last night, I've never told anyone.",
    "I want to walk away and leave them all to it, I do.",
)
NOT_FLIGHT = (
    "I'd just get in the car and drive over to the shop for it.",
    "I could walk out to the shops but it's raining.",
    "I don't trust myself with spreadsheets, could you do it?",
    "If this isn't refunded I'll walk out of your shop and never come back.",
    "We're driving to Spain, so we won't be about.",
    "I don't trust myself to remember the code.",
    "I'd like to walk away from the contract and leave it all behind.",
    "I was worried I might do it wrong.",
    "You keep driving past our house with the parcel.",
)
CONTROL = (
    ("My wages go to his account. He gives me the money on a Friday if I've been good.",),
    ("I've to bring him the receipt for everything, even milk.", "My husband wouldn't like it."),
    ("My husband keeps the card.", "When he's in a mood we keep quiet, me and the kids."),
    ("My partner wants to see what I spend.", "Is there any way he doesn't see some of it?"),
    ("He's stood here waiting for me to do it.", "he wants to know what i spend it on"),
    ("It is account of my husband. I have no card for this account.", "He gives. If I bring receipt. If it is good day."),
    ("She's sat next to me telling me what to put.", "Is there a way she doesn't see the cash I take out?"),
)
NOT_CONTROL = (
    ("My husband keeps the card.", "He's at work, can I pay with mine?"),
    ("He gives me a lift if I'm going into town.",),
    ("Bring the receipt for everything, the shop said.",),
    ("My manager wants to see what I spend.", "He's stood here waiting for me to finish the form."),
    ("My husband is sat here, he wants to know when it's coming.",),
    ("Is there a way my son doesn't see the adult channels?", "He's sat here wanting it on."),
    ("I have no card for this account, it never came.",),
    ("It's a present, is there a way he doesn't see it on the account?", "My husband keeps the card."),
)
RESERVE = (
    ("Mum's on an oxygen machine, and the power's off tonight from ten till six.", "The cylinder only does four hours."),
    ("There's a planned power cut tomorrow.", "He's on a ventilator and the battery lasts two hours."),
    ("My son has a feeding pump. You're switching the electric off for nine hours.", "The back-up won't last that long."),
    ("Dad does dialysis at home and there's an outage on Tuesday night.", "We've nothing to run it on."),
    ("The electric's off tomorrow night for eight hours and she needs her oxygen concentrator to sleep.",),
)
NOT_RESERVE = (
    ("Mum's on an oxygen machine, is she on the priority register?",),
    ("There's a power cut planned tomorrow, will my freezer be all right?", "The battery on the alarm lasts four hours."),
    ("We had a power cut last year and the oxygen machine was fine.",),
    ("The oxygen concentrator is due its service.", "Is the electric bill help still going?"),
    ("The power's off on Friday, does the machine need resetting after?",),
)


@pytest.mark.parametrize("line", FLIGHT)
def test_flight_is_a_danger(line: str) -> None:
    assert _alarms(_said(line))


@pytest.mark.parametrize("line", NOT_FLIGHT)
def test_to_go_somewhere_is_none(line: str) -> None:
    assert not _alarms(_said(line))


@pytest.mark.parametrize("lines", CONTROL)
def test_money_as_a_rule_of_the_house_is_a_danger(lines: tuple[str, ...]) -> None:
    assert _alarms(_said(*lines))


@pytest.mark.parametrize("lines", NOT_CONTROL)
def test_who_pays_and_who_waits_is_none(lines: tuple[str, ...]) -> None:
    assert not _alarms(_said(*lines))


@pytest.mark.parametrize("lines", RESERVE)
def test_a_machine_without_power_is_a_danger(lines: tuple[str, ...]) -> None:
    assert _alarms(_said(*lines))


@pytest.mark.parametrize("lines", NOT_RESERVE)
def test_a_machine_or_a_power_cut_alone_is_none(lines: tuple[str, ...]) -> None:
    assert not _alarms(_said(*lines))
