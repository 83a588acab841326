"""Somebody who will not last, and a day given when asked of a death: a sorry that answers is sympathy, no apology."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

HELLO = "agent: Hello, you're through to Steph. How may I help?"
DYING = (
    "Daddy ain't gonna make Thursday is what they're tellin us",
    "The doctors said my wife won't make it to Friday, so I need tonight's train.",
    "They don't think mum will last the week.",
    "nan's only got days left, i need to move my flight",
    "My brother isn't going to pull through. I have to get home.",
    "I want to get there in time to say goodbye to her",
)
ASKED = (
    ("I'm sorry, should I take it that Dorothy has passed away?", "September 3rd"),
    ("Has he died, if I may ask?", "In March, yes."),
    ("Do I take it that your husband is no longer with us?", "Tuesday it'll be six weeks."),
)
NONE = (
    "My dad isn't going to make Thursday's appointment.",
    "The battery won't last the week.",
    "he's only got days booked off, can we do Monday",
    "My husband won't make it on Friday, he's at work.",
    "I want to say goodbye to this contract",
    "my son is not going to see it till Monday, he's away",
    "she only has two hours left on her shift",
    "The milk won't last till Sunday, the fridge broke.",
)
BARE = ("I'm so sorry.", "Oh, Mr Tolliver. I'm so sorry. Let me look.", "I'm very sorry, Mr Kaye.")


@pytest.mark.parametrize("told", DYING)
@pytest.mark.parametrize("sorry", BARE)
def test_a_sorry_to_who_is_losing_somebody_is_sympathy(told: str, sorry: str) -> None:
    heard = listen(transcript(HELLO, f"customer: {told}", f"agent: {sorry}"))
    assert any(cue.kind == "life_event" for cue in heard.of("vulnerability"))
    assert heard.of("sympathy")
    assert not heard.of("apology")


@pytest.mark.parametrize(("asked", "answer"), ASKED)
def test_who_answers_of_a_death_has_told_it(asked: str, answer: str) -> None:
    lines = ("customer: I'd like the account in my name please.", f"agent: {asked}", f"customer: {answer}")
    heard = listen(transcript(HELLO, *lines, "agent: I'm very sorry, Mr Kaye."))
    assert any(cue.kind == "life_event" and cue.turn == 3 for cue in heard.of("vulnerability"))
    assert heard.at(4, "sympathy")
    assert not heard.of("apology")


@pytest.mark.parametrize("told", NONE)
def test_who_only_cannot_come_is_not_dying(told: str) -> None:
    heard = listen(transcript(HELLO, f"customer: {told}", "agent: I'm sorry, that was our mistake."))
    assert not any(cue.reason.startswith("tells that a death") for cue in heard.of("vulnerability"))
    assert heard.of("apology")


@pytest.mark.parametrize(
    "no", ["No, she's here with me.", "No no, he's alive!", "He's not, he's at work.", "Never, you've got the wrong one."]
)
def test_a_no_tells_of_no_death(no: str) -> None:
    heard = listen(transcript(HELLO, "customer: Hello.", "agent: Is the account holder deceased?", f"customer: {no}"))
    assert not any("death" in cue.reason for cue in heard.of("vulnerability"))


@pytest.mark.parametrize("asked", ["Is that link dead?", "Has the battery died?", "Is the line dead at the moment?"])
def test_a_thing_that_died_is_no_death(asked: str) -> None:
    heard = listen(transcript(HELLO, "customer: It's stopped.", f"agent: {asked}", "customer: Since Tuesday"))
    assert not any("death" in cue.reason for cue in heard.of("vulnerability"))


@pytest.mark.parametrize(
    "softened",
    [
        "I'm sorry, should I take it that Dorothy has passed away?",
        "I'm sorry, but do you mean the blue one?",
        "I'm so sorry, can I just check what you mean by that?",
        "I'm sorry, are you saying that nobody came?",
    ],
)
def test_a_sorry_that_opens_a_question_of_what_was_meant_is_no_apology(softened: str) -> None:
    assert not listen(transcript(HELLO, "customer: It's in her name.", f"agent: {softened}")).of("apology")


@pytest.mark.parametrize(
    "apology",
    [
        "I'm so sorry, can I take your order number?",
        "I'm sorry about the delay. Do you mean the blue one?",
        "I'm sorry we got it wrong, can I check the address?",
        "I'm sorry.",
    ],
)
def test_a_sorry_for_the_matter_stays_an_apology(apology: str) -> None:
    assert listen(transcript(HELLO, "customer: My parcel never came.", f"agent: {apology}")).of("apology")
