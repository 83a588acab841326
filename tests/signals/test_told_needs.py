"""Needs told as plain facts open a moment, also in the middle of thanks; the same words of things do not."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.moments import trace
from empathyqa.signals import listen

NEEDS = (
    ("I've also just lost my job so things are tight", "life_event"),
    ("they made me redundant in June", "life_event"),
    ("we've been given notice to quit by the landlord", "life_event"),
    ("I'm his only carer and I've no one to leave him with", "life_event"),
    ("I can't leave my mum on her own", "life_event"),
    ("there's bailiffs been to the house", "resilience"),
    ("I've got twenty pounds to last me till my benefits come", "resilience"),
    ("tenner has to last me till thursday", "resilience"),
    ("I'm down to my last fiver", "resilience"),
    ("I'm dyslexic so the letters don't go in", "capability"),
    ("Page 2 is in letters he can't read", "capability"),
    ("dad won't drink the tap water, he forgets why", "capability"),
    ("my carer's stopped coming", "capability"),
    ("I do not use the internet myself, so please write", "capability"),
    ("my husband's gone and I have never touched a computer in my life", "capability"),
    ("I am between jobs since the spring, that ninety matters to me", "life_event"),
    ("my wife is between jobs at the moment", "life_event"),
    ("my wife has dementia", "health"),
    ("I sleep on the sofa downstairs now, can't do the stairs", "health"),
    ("my daughter's epileptic, she needs a light on", "health"),
)
NONE = (
    "I've lost my job number, can you look it up",
    "the battery has to last me till Monday",
    "ten metres has to reach to the shed",
    "I can't do the stairs setting on the robot hoover",
    "I can't do the stairs and landing carpet in one order?",
    "I do not use the internet on my phone abroad",
    "the internet has been down since Monday",
    "I don't use the internet much, so the small package",
    "I'm between meetings, can you ring at two",
    "the engineer is between jobs at the moment",
    "if I was between jobs now, would I be covered?",
    "if I lost my job, would I be covered?",
    "I was made for this job haha",
    "no one to sign for it while I'm out",
    "I can't leave my car there overnight?",
    "my last fiver went on your raffle, worth it, haha",
    "the dog has cancer and I've lost his passport",
)


def _told(words: str) -> list[str | None]:
    talk = transcript(f"customer: Oh good, thank you. {words}", "agent: Let me check.")
    return [one.kind for one in listen(talk).of("vulnerability") if one.confidence == 1.0]


@pytest.mark.parametrize(("words", "driver"), NEEDS)
def test_a_need_told_as_a_fact_is_heard_in_the_middle_of_thanks(words: str, driver: str) -> None:
    assert driver in _told(words)


@pytest.mark.parametrize("words", NONE)
def test_the_same_words_of_something_else_are_none(words: str) -> None:
    assert not _told(words)


def test_a_driver_is_told_once_a_turn() -> None:
    talk = transcript("customer: My wife has dementia and I've got cancer, she was diagnosed with it in May", "agent: I see.")
    assert [one.kind for one in listen(talk).of("vulnerability")].count("health") == 1


@pytest.mark.parametrize("words", ["will it go off tonight? its just ive bottles to do", "i cant warm his milk"])
def test_a_babys_feeds_are_a_need_where_something_is_in_the_way(words: str) -> None:
    there = transcript("customer: the power card isn't reading", "agent: Which light?", f"customer: red. {words}")
    assert "life_event" in [one.kind for one in listen(there).of("vulnerability") if one.confidence == 1.0]
    chore = transcript("customer: do you sell brushes", "agent: Yes.", f"customer: good. {words}")
    assert not [one for one in listen(chore).of("vulnerability") if one.confidence == 1.0]


@pytest.mark.parametrize("words", ["it's got her voice on it, the old phone", "that phone has the only videos of my dad on it"])
def test_what_is_left_of_somebody_is_a_loss(words: str) -> None:
    talk = transcript(f"customer: hello. {words}", "agent: I see.")
    assert [moment.cue for moment in trace(listen(talk))]
    assert any(one.reason == "tells of what is left of somebody" for one in listen(talk).of("sadness"))


@pytest.mark.parametrize("words", ["the sat nav has her voice on it", "it's got her name on it, the old parcel"])
def test_a_voice_in_a_machine_is_nobodys(words: str) -> None:
    assert not listen(transcript(f"customer: hello. {words}", "agent: I see.")).of("sadness")


def test_a_door_that_is_kept_on_the_chain_since_tells_fear() -> None:
    heard = listen(transcript("customer: I keep the door on the chain since the break-in", "agent: I see.")).of("anxiety")
    assert [one.level for one in heard] == [2]
    assert not listen(transcript("customer: I keep the door on the latch so just come in", "agent: Ok.")).of("anxiety")
