"""Steps told outright: what the agent does now, what others will do, what comes, and what the customer is to do."""

from __future__ import annotations

import pytest
from tests.signals.words_of_a_pattern import without

from empathyqa.signals.steps import plain_step
from empathyqa.signals.steps.plain_step import plain_steps
from empathyqa.signals.steps.step_shapes import Shape
from empathyqa.signals.workings.spoken import spoken

TOLD = (
    "im cancelling the card now",
    "Okay. Blocking it.",
    "one moment ma'am, I am phoning the night porter",
    "we're just refunding that to the same card",
    "Right, ringing Leeds now.",
    "they'd write to you first",
    "the driver will call you when he's five minutes out",
    "somebody from the depot is going to bring it round",
    "our engineer will be in touch by Friday",
    "so we'd pick you up at half twelve",
    "it'll be in the post",
    "A confirmation is on its way to you by email.",
    "the statement comes by email tomorrow",
    "It's coming to you.",
    "they are now coming to you",
    "So the new card's coming to you by Friday.",
    "The cheque is coming to you on Monday.",
    "Right. The meter's coming in the post.",
    "it arrives in a plain envelope",
    "you'll get new certificates in a week or so",
    "You shall hear from us on the same.",
    "I've passed this to our warehouse team",
    "We have raised it with the branch, ma",
    "I've marked it as urgent.",
    "Would you like me to mail the forms?",
    "would you like to set up a plan today sir",
    "is it okay if I book the early one",
    "To see your payments, go to Activity.",
    "To apply for the discount please complete the form.",
    "Account actions can be appealed here.",
    "Then untick that one.",
    "just scroll down for me",
    "Walk east for ten minutes.",
    "Please connect with us here",
    "Here's how:",
    "press the green one and hold it",
    "if it's still orange in the morning give us a ring, ring us on this number",
    "If anyone rings and asks for a code, hang up.",
)
NOT_TOLD = (
    "I'm calling you about your letter.",
    "that's why I'm ringing",
    "If they'd write to you first it would help.",
    "Nobody will call you.",
    "it says customer will call back",
    "What will you get from that?",
    "so you're asking when you'll get your deposit",
    "you'll get used to it",
    "you'll get a short survey",
    "Your order is on its way!",
    "what's coming in now",
    "What's coming to you?",
    "The bill that's coming to you isn't ours.",
    "If it's coming to you wet, send it back.",
    "I can't see when that is coming to you.",
    "That call is coming to you from abroad.",
    "It's coming to the end of the month.",
    "It's coming to forty pounds.",
    "Is it coming to you late?",
    "He's got it coming to him.",
    "my heart goes out to you",
    "I've passed my own exams",
    "we've put you through a lot",
    "What would you like to do?",
    "would you like to book, change or cancel",
    "is it alright if I ask what made up your mind",
    "To help us, please confirm your full name.",
    "to be honest with you, use is low",
    "It can be done.",
    "Please choose: 1 Bookings 2 Returns",
    "Tap all that apply.",
    "If the driver can tell it's you, it's valid.",
    "if it was me I'd say it's fine",
    "If there's anything else let us know.",
    "put that thought away",
    "that's not something I can change",
    "I can move you to another plan.",
    "no but I can book you on the bus",
    "I can put you through",
    "You may wish to call us.",
    "Before I can refund it I need the slip",
)


@pytest.mark.parametrize("words", TOLD)
def test_a_step_is_told_outright(words: str) -> None:
    assert plain_steps(spoken(words, "en"))


@pytest.mark.parametrize("words", NOT_TOLD)
def test_the_same_words_tell_no_step(words: str) -> None:
    assert not plain_steps(spoken(words, "en"))


def test_the_place_is_that_of_the_words() -> None:
    text = "I see. I've marked it as urgent, Ama."
    ((start, end, does),) = plain_steps(spoken(text, "en"))
    assert text[start:end] == "I've marked it as"
    assert does == "puts a step on record"


@pytest.mark.parametrize("shape", plain_step._SHAPES, ids=lambda shape: shape.does)
def test_nothing_is_found_without_one_of_the_words(shape: Shape) -> None:
    assert not without(shape.pattern._source, shape.needs)  # type: ignore[attr-defined]
