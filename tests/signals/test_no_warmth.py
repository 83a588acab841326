"""Neither heat nor fuel in hard cold is a vulnerability, whoever is rung about it; a fault, a car and a tent are none."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

COLD = (
    "We'll have no heat by tonight and it's below zero.",
    "The furnace quit and it's going down to minus fifteen.",
    "The oil's nearly out and there's a frost forecast.",
    "tank's nearly empty and it's freezing out",
    "The pellets will be gone by Saturday and it's minus ten at night.",
    "I've no gas on the meter and it's snowing.",
    "There's about a day of oil left and they're saying minus six.",
    "The heating's been off since Monday and it's three degrees in here.",
    "The coal ran out and the pipes are freezing.",
    "our calor's run out, can see my breath in the kitchen",
    "No heating since Sunday and there's ice on the inside of the glass.",
)
ELSE = (
    "The boiler engineer is coming on Monday.",
    "My car's tank is nearly empty and it's snowing, does the hire have to come back full?",
    "The fish tank heater broke and it's freezing in there, can I return it?",
    "It's minus ten at night at the campsite and the gas runs out, which stove do I take?",
    "The freezer's at minus six and it should be eighteen.",
    "I'd like to order oil before the winter, the tank's at half.",
    "The room at the hotel was freezing, the heating was off.",
    "Propane's low but the delivery's booked before the snow, thanks, we've plenty.",
    "The heating was off but it's back on now, it was freezing in here.",
    "Is there a discount on logs in the cold snap?",
)


def _heard(*said: str) -> bool:
    talk = ["agent: Hello, savings, how can I help?"]
    for one in said:
        talk += [f"customer: {one}", "agent: Right, let me look at that for you."]
    return any("warmth" in cue.reason for cue in listen(transcript(*talk)).of("vulnerability"))


@pytest.mark.parametrize("line", COLD)
def test_no_warmth_in_hard_cold_is_a_vulnerability(line: str) -> None:
    assert _heard(line)


@pytest.mark.parametrize("line", ELSE)
def test_what_is_no_cold_home_is_none(line: str) -> None:
    assert not _heard(line)


def test_the_cold_may_be_named_turns_away() -> None:
    assert _heard("The propane's at ten percent and they want paying first.", "It's supposed to get down to minus eight tonight.")
    assert not _heard("The propane's at ten percent and they want paying first.", "It'll be mild this week.")
