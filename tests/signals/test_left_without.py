"""Medicine that spoils, or a frail body and nobody near, where the power is off, calls a person; a power cut calls nobody."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

ALERTS = (
    ("its sayin 0.00 and the lekky went off about 4", "only I've got my insulin in the fridge and its been a few hours"),
    ("We've had no power since nine.", "My eye drops have to be kept cold, you see."),
    ("the electric's gone off again", "his injections are in the fridge, will they be all right"),
    ("there's been a power cut", "her nebuliser runs off the mains"),
    ("The heating's been off since Friday.", "I'm on my own here. I've been a bit shaky, to be honest."),
    ("no electric", "I can't get up there since my hip", "I can stand on the chair I suppose. its dark mind"),
    ("The boiler's down.", "I'm 84. I haven't eaten since yesterday, can't use the cooker."),
    ("lights are out", "there's nobody next door any more", "I'll go up the ladder to the box then"),
    ("The supply's been cut off.", "I can't stop shivering. I've got a bad chest."),
    ("we lost power an hour ago", "mum's oxygen concentrator is on battery"),
    ("meter's dead", "my daughter's away", "ok give me a minute, i've gone a bit dizzy"),
    ("It's the gas, it went off.", "I'm diabetic and I've not eaten since breakfast. It's just me here on my own."),
    ("prepay's run out and it won't top up", "I use a nebuliser three times a day and it plugs in"),
    ("no hot water or heating", "I've MS and I can't feel my feet"),
    ("it's been off all day", "I keep my insulin in that fridge"),
    ("the fuse board tripped, all dark in here", "my legs are shaking, I've my stick but"),
    ("The heat's out in my apartment.", "I had my hip done in May. I'm feeling light headed."),
)
NOBODY = (
    ("The power went off for a second and the router's dead.", "I'm on my own account now."),
    ("the heating's off", "When can the engineer come? I'm in on Tuesday."),
    ("no power since nine", "I work from home so I need the internet."),
    ("My insulin parcel came warm.", "The courier left it in the sun."),
    ("the lights went out in the kitchen", "I changed the bulb, I was up on the ladder"),
    ("I've a bad back so I can't lift the modem.", "Is there somebody who could fit it?"),
    ("Power's back on now, thanks.", "My insulin's in the fridge, is it safe to use?"),
    ("I need insulin for my cat, it goes in the fridge.", "the meter's off the wall"),
    ("I turned off the heating to save money", "there's no one in till six"),
    ("I'm pregnant and I'd like to move my flight.", "Is there a fridge in the cabin?"),
    ("the light on the router is off", "i live alone so only one device"),
    ("gas bill went out to the wrong address", "I'm 82 and I like it on paper"),
    ("What do I do with my medication if the power goes off?",),
    ("The boiler's off and it's making a noise.", "My son is here with me."),
    ("I was shaking with rage when the power was cut to our office",),
    ("the heating's off in the office", "everyone's shivering, it is freezing"),
    ("no power on the laptop", "I was up on a chair to get it"),
    ("no gas", "I have nobody in to meet the engineer, I'm on my own and work full time"),
    ("power went off twice last week", "I'm on my own with the kids and they're bored"),
    ("the freezer stopped working", "all my meat is spoilt, £80 of it"),
    ("the fridge you sold me stopped", "my order number is 8812"),
)


def alerted(lines: tuple[str, ...]) -> bool:
    talk = ["agent: Hello, you're through to Brightline. How can I help?"]
    for line in lines:
        talk += [f"customer: {line}", "agent: Okay, one moment."]
    return any(not cue.hint for cue in listen(transcript(*talk)).of("crisis"))


@pytest.mark.parametrize("lines", ALERTS)
def test_somebody_frail_left_without_calls_a_person(lines: tuple[str, ...]) -> None:
    assert alerted(lines)


@pytest.mark.parametrize("lines", NOBODY)
def test_a_power_cut_or_a_frail_caller_alone_calls_nobody(lines: tuple[str, ...]) -> None:
    assert not alerted(lines)
