"""A feeling of another kind, told in words once the agent has replied, is a moment of its own: who was angry a turn before
is easily heard as angry still, and danger is answered after it is told."""

from __future__ import annotations

import pytest

from empathyqa import Transcript, listen, read_text
from empathyqa.moments import trace
from tests.judging.made import heard

ANOTHER = [
    ("I'm furious, the driver swore at my wife!", "Okay.", "I'm worried too, my card was taken twice, I can't pay my rent!"),
    ("It's ridiculous that nobody answers the phone!", "It's a busy day.", "And I'm scared, there's a smell of gas in here!"),
    ("I'm so angry, the shop girl laughed at me!", "Right.", "And I'm really worried, these tablets are the wrong ones!"),
    ("I'm fed up with the noise from your site, every night!", "I see.", "And I'm frightened for my mum, the lift is broken!"),
    ("I'm devastated, my dog died in your kennel.", "Our terms cover that.", "And I'm worried about the bill, I can't pay it!"),
    ("This is disgusting, hair in the soup!", "Right.", "And I'm really worried now, my son is allergic to nuts!"),
    ("I'm livid about how your engineer spoke to me!", "I see.", "And I'm scared to use the oven, the light keeps flashing!"),
    ("I'm absolutely furious, you sold my number on!", "Okay.", "And I'm worried sick, my pension hasn't come in!"),
    ("Your advert is a lie, I'm really angry!", "I see.", "And I'm anxious about my flight, it says cancelled!"),
    ("I'm disgusted, your man smoked in my house!", "Okay.", "And I'm frightened, the alarm hasn't stopped since!"),
    ("I'm so frustrated, I've told this five times!", "The postcode?", "And I'm worried, my insulin runs out tonight!"),
    ("I'm very angry about the dent in my car!", "The plate, please?", "I'm so sad, it was my late father's car."),
]
THE_SAME = [
    ("I'm furious, the driver swore at my wife!", "Okay.", "I'm still furious, he called her names!"),
    ("It's ridiculous that nobody answers!", "It's a busy day.", "It's always a busy day, it's a joke!"),
    ("I'm so angry, the shop girl laughed at me!", "Right.", "So I'm angry and I want her name!"),
    ("I'm fed up with the noise from your site!", "I see.", "Every night, I'm sick of it!"),
    ("I'm worried about the bill, I can't pay it!", "Okay.", "I'm really worried, it's due on Friday!"),
    ("This is disgusting, hair in the soup!", "Right.", "Disgusting! And the waiter just shrugged!"),
    ("I'm livid about how your engineer spoke to me!", "I see.", "He shouted at me in my own kitchen, I'm livid!"),
    ("I'm scared to use the oven, it sparks!", "The model?", "I'm really frightened of it, it sparked again!"),
    ("Your advert is a lie, I'm really angry!", "I see.", "A plain lie! I'm so angry!"),
    ("I'm disgusted, your man smoked in my house!", "Okay.", "In the nursery! It's outrageous!"),
    ("I'm so frustrated, I've told this five times!", "The postcode?", "Six times now! I'm so frustrated!"),
    ("I'm so upset, the ring is gone.", "The order number?", "I'm just so sad about it, it's gone."),
]


@pytest.mark.parametrize("lines", ANOTHER)
def test_another_feeling_in_words_is_another_moment(lines: tuple[str, str, str]) -> None:
    assert [moment.turn for moment in trace(listen(_talk(lines)))] == [0, 2]


@pytest.mark.parametrize("lines", THE_SAME)
def test_the_same_feeling_again_is_not(lines: tuple[str, str, str]) -> None:
    assert [moment.turn for moment in trace(listen(_talk(lines)))] == [0]


def test_danger_told_after_a_reply_is_its_own() -> None:
    signals = heard(
        "customer: Nobody answers, it's a joke! | anger:2", "agent: I see. | ",
        "customer: It's a joke, and I smell gas! | anger:2 crisis:danger", "agent: Go outside now. | next_step",
    )  # fmt: skip
    assert [(moment.turn, moment.cue) for moment in trace(signals)] == [(0, "anger"), (2, "crisis")]


def test_told_before_any_reply_it_is_one() -> None:
    signals = heard(
        "customer: Nobody answers, it's a joke! | anger:2", "customer: And I smell gas! | anxiety:2 crisis:danger",
        "agent: Go outside now. | next_step",
    )  # fmt: skip
    assert [(moment.turn, moment.cue) for moment in trace(signals)] == [(0, "crisis")]


def _talk(lines: tuple[str, str, str]) -> Transcript:
    said = zip(("Customer", "Agent", "Customer", "Agent"), (*lines, "I'll see to it."), strict=True)
    return read_text("\n".join(f"{who}: {words}" for who, words in said))
