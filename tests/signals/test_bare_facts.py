"""Bare facts that make a need together, told in passing and turns apart."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signal import Signal
from empathyqa.signals import listen

NEEDS = [
    ("I couldn't turn it, my hands.", "I'm seventy-nine."),
    ("I'm seventy-nine.", "No, that's the downstairs one. I've a coat on."),
    ("There's only me. I don't like to be a nuisance.",),
    ("I'm eighty-four next month.", "It's only me here, and there's no heating."),
    ("The heating's off since Sunday.", "I'm in my eighties, love."),
    ("I live alone.", "I'm sat in my coat and it's dark by four."),
    ("My mum's ninety-two and she lives on her own."),
    # not looked at while the rule was written
    ("I can't get the lid open with these hands.", "I don't want to put you to any trouble."),
    ("she's 88", "no hot water since thursday, she's on her own"),
    ("I've got two cardigans on and a hat.", "I'm an old age pensioner, you see."),
    ("There is nobody to ask.", "My eyes aren't what they were."),
    ("I'm 91. I don't like to make a fuss."),
    ("it is just me here", "i can see my breath in the kitchen"),
    ("I've no family now.", "I'll be eighty in May."),
]
NONE = [
    ("I'm seventy-nine and I love your shop.", "The coat came in green."),
    ("There's only me on the policy.", "It's for the car."),
    ("The heating is off.", "I live alone in the flat, so any time is fine."),
    ("I'm eighty percent sure I sent it.", "It's only me who has the login."),
    ("I couldn't turn it on, the button's stuck.", "I'm on my own account now."),
    ("I don't want to be a bother, but could you check?", "It's the blue one."),
    ("I'm 79 in the queue.", "There's only one of me."),
    ("I've got a coat on order.", "I'm seventy miles away."),
    # not looked at while the rule was written
    ("It's just me and the kids this weekend, a table for three.", "We're freezing our membership."),
    ("I've no one else on the contract.", "I'm 85 kilos, will the bike hold me?"),
    ("I'm back on Monday.", "The hands on the watch don't move."),
    ("I have a jumper on hold.", "I'm ninety minutes from the airport."),
    ("I can't open the file on my own laptop.", "There's only me in the office."),
    ("No heating in the car either.", "I'm alone in thinking it's a rip-off, am I?"),
    ("I'm freezing the account.", "It is only me who signs."),
]


def needs(lines: tuple[str, ...] | str) -> list[Signal]:
    said = (lines,) if isinstance(lines, str) else lines
    turns = [turn for line in said for turn in (f"Customer: {line}", "Agent: Okay. What's the postcode?")]
    found = listen(read_text("\n".join(["Agent: Hello, how can I help?", *turns]))).of("vulnerability")
    return [one for one in found if one.reason.startswith("bare facts")]


@pytest.mark.parametrize("lines", NEEDS)
def test_two_bare_facts_make_one_need(lines: tuple[str, ...] | str) -> None:
    found = needs(lines)
    assert len(found) == 1
    assert found[0].turn == (1 if isinstance(lines, str) or len(lines) == 1 else 3)


@pytest.mark.parametrize("lines", NONE)
def test_other_things_make_none(lines: tuple[str, ...]) -> None:
    assert not needs(lines)


def test_one_fact_alone_is_no_need() -> None:
    assert not needs("I'm seventy-nine.")
    assert not needs("There's only me.")


HOME_OR_CHILD_LOST = [
    "We've lost the house, we're out on Friday.",
    "He's thrown me out and I've the kids in the car.",
    "My baby was stillborn.",
    "My little boy died in March.",
    "The flat's been repossessed.",
    # not looked at while the words were chosen
    "my landlady has put us out with nowhere to go",
    "our eldest lad was killed last summer",
    "The bank have repossessed our home.",
]
NOTHING_LOST = [
    "I've lost the house keys.",
    "The app kicked me out.",
    "I lost my home screen.",
    "My lad's phone died last week.",
    # not looked at while the words were chosen
    "The website threw us out and we lost the booking.",
    "We lost our home game on Saturday.",
    "He put me out on hold again.",
    "My boy nearly died laughing.",
]


@pytest.mark.parametrize("line", HOME_OR_CHILD_LOST)
def test_a_home_or_a_child_lost(line: str) -> None:
    heard = listen(read_text(f"Agent: Hello?\nCustomer: {line}\nAgent: Right.")).of("vulnerability")
    assert any(one.kind == "life_event" and not one.learned for one in heard)


@pytest.mark.parametrize("line", NOTHING_LOST)
def test_no_home_or_child_lost(line: str) -> None:
    heard = listen(read_text(f"Agent: Hello?\nCustomer: {line}\nAgent: Right.")).of("vulnerability")
    assert not any(one.kind == "life_event" for one in heard)
