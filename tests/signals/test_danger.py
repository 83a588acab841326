"""Danger to life calls a person, however it is told; everyday words of fire, smoke and locks call nobody."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa import Signal
from empathyqa.signals import listen

ALERTS = (
    "There's smoke coming out of the boiler",
    "I'm on the hard shoulder and there's smoke coming from under the bonnet",
    "The car's just died and it's on fire",
    "there's a fire in the kitchen",
    "we've got a fire in the flat downstairs, what do I do",
    "i can see flames in the kitchen",
    "There are sparks in the hall whenever it rains. There are sparks now, all over the hall",
    "my oven has caught fire",
    "The van's caught fire, I'm stood next to it",
    "There's water coming through the light fitting",
    "water is pouring through the ceiling lights and onto the sockets",
    "Water's dripping into the fuse box",
    "The ceiling's coming down",
    "my bedroom ceiling is caving in",
    "the roof is giving way",
    "The baby's locked in the car",
    "My toddler has locked himself in the car and it's boiling",
    "the kids are trapped in the lift",
    "My son's stuck in the lift",
    "Someone's trying to get in the house",
    "somebody is trying to break into my flat",
    "There's two of them, someone's breaking in right now",
    "I'm stuck in the fast lane of the motorway",
    "We've broken down in the middle lane",
    "my carbon monoxide alarm's going off",
    "The CO alarm is going off and I've a headache",
    "He's collapsed",
    "my dad's just collapsed on the floor",
    "We're trapped in the lift",
    "I'm on the hard shoulder and I'm terrified, the lorries are going right past me",
    "There's smoke and I'm really scared here",
    "the smoke alarm's going off and I am so frightened",
    "I can smell something burning and I'm panicking",
    "Smoke is pouring into the living room",
    "the cooker's gone up in flames",
    "we're in the house and it's filling with smoke",
    "my gran's locked in her bathroom and she's fallen",
    "there's a burglar downstairs",
    "a bloke's climbing in through my window",
    "the ceiling has just fallen in on the bed",
    "there's somebody in my flat and I'm terrified",
    "the socket in the lounge is sparking",
    "the fuse box is buzzing and it's hot to touch",
    "the plug has melted and it smells of burning",
    "my carer hasn't come and Mum can't get out of bed to the toilet",
    "I look after six old people and none of them can ring me if they fall",
    "my clients can't ring me if something's up, it's serious",
    "the balcony rail's come away and the kids play out there",
    "There's a bare wire by the cot",
    "My father has dementia and his pendant alarm's not working, he's on his own",
    "Gran's been on the floor since this morning and the carers never turned up",
)
SILENT = (
    "the cat's on fire today, she won't stop running",
    "my team's on fire today",
    "you lot are on fire, that was quick",
    "My phone's on fire with notifications",
    "the sale's on fire",
    "the smoke detector battery needs changing",
    "the smoke alarm keeps chirping every minute",
    "Do you sell smoke alarms?",
    "the smoke alarm goes off when I make toast",
    "I need a fire door for the kitchen",
    "my Fire stick in the bedroom won't connect",
    "The Fire TV in the living room is frozen",
    "I've got an electric fire in the lounge",
    "there's a fire sale in the shop",
    "there's a fire pit in the garden",
    "There was a fire in the kitchen last March, it's for the claim",
    "we had smoke in the house, I'm claiming on the policy",
    "my car was on fire two years ago",
    "what happens if there's a fire in the flat?",
    "in case there's a fire in the building, who do I ring?",
    "there's no smoke in the house, it's only steam",
    "it's not on fire, don't worry",
    "The kids locked me out of the account",
    "my son locked me out of my phone",
    "I'm locked out of my account",
    "my daughter's locked in a contract",
    "The baby's stuck in the house with a cold",
    "someone's trying to get into my account",
    "somebody is trying to get in touch with me",
    "I'm trying to get in the app",
    "he's trying to get through to you",
    "the ceiling's coming along nicely",
    "the ceiling light isn't working",
    "water's coming out of the tap cold",
    "the prices are coming down",
    "The shelf collapsed",
    "the app collapsed on me",
    "the sofa bed won't stay collapsed",
    "I was on the motorway when you rang",
    "the delivery driver is stuck in the traffic",
    "I'm in the car, can you be quick",
    "I'm in the kitchen with the router now",
    "my parcel's trapped in the depot",
    "I'm trapped in a contract",
    "I'm stuck in a queue",
    "there's a burning question I have",
    "I'm burning a CD in the lounge",
    "is the sofa in smoke grey for the lounge?",
    "my dad always says there's no smoke without fire",
    "the car smells of smoke, it was a smoker's before",
    "I'm dying to know",
    "a man rang to confirm delivery",
    "It's boiling in the office",
    "they fired him, it's all kicking off",
    "my boiler's on the blink",
    "I spilt water near the socket last week, is that covered?",
    "the dog's locked in the kitchen so the engineer can come",
    "the film's called The House on Fire",
    "Somebody tried to break in last year, hence the alarm",
    "the alarm went off when the engineer came",
    "is the tunnel closed tonight?",
    "there's a fire engine toy in my order, wrong colour",
    "your advert had a house on fire in it",
    "my plans have gone up in flames",
    "there's someone in the house all day for the delivery",
    "the cat climbed in through the window again",
    "do you sell burglar alarms for outside?",
    "sparks flew at the meeting, haha",
    "I get in the car and then I smoke, it's a habit",
    "we sit in the kitchen and chat and smoke",
    "the socket on the router is loose",
    "my clients can't reach me on the new number, can you check the divert",
    "the fuse box door is missing its screw",
    "The wires for the speakers are missing from the box",
    "It sparked my interest, the offer",
    "I used the wrong plug for the heater so I need a new one",
    "my carer hasn't come to the shop with me before",
    "the cot mattress you sent smells of smoke",
)


def _alerts(words: str) -> list[Signal]:
    heard = listen(
        transcript("agent: Hello, how can I help?", f"customer: {words}", "agent: OK, let me look.", "customer: Thanks.")
    )
    return [cue for cue in heard.of("crisis") if not cue.hint]


@pytest.mark.parametrize("words", ALERTS)
def test_danger_to_life_calls_a_person(words: str) -> None:
    assert _alerts(words)


@pytest.mark.parametrize("words", SILENT)
def test_everyday_words_call_nobody(words: str) -> None:
    assert not _alerts(words)


@pytest.mark.parametrize("words", ["There's smoke", "I'm on the hard shoulder of the M6, I need a tow"])
def test_a_hazard_alone_is_but_a_hint(words: str) -> None:
    heard = listen(transcript("agent: Hello, how can I help?", f"customer: {words}", "agent: OK."))
    assert [cue.hint for cue in heard.of("crisis")] == [True]
