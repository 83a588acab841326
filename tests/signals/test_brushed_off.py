"""Brushing off by what everybody has, hurrying on, telling off and bare thanks for bad news."""

from __future__ import annotations

import pytest
from tests.talks import ids_in_the_last_turn


def heard(lines: str) -> bool:
    """Whether the last turn is heard as a dismissal."""
    return "dismissal" in ids_in_the_last_turn(lines)


FLOOD = "C: the cellar's flooded twice, I'm sick with worry and my mum's bed is down there\n"
EVERYBODY = (
    FLOOD + "A: You'd have to wait for the pump, like everybody else.",
    FLOOD + "A: Yeah, a lot of people have got that, so the letter goes out Monday.",
    FLOOD + "A: Look, lots of people made that choice. The options are on the back.",
    FLOOD + "A: Honestly I see about six of these a day, let me finish.",
)
NOT_EVERYBODY = (
    FLOOD + "A: You're not alone, a lot of people feel like that, and I'm sending the pump now.",
    FLOOD + "A: I'm sorry. Lots of people have had that this week, so I've two crews out.",
    "C: do many take the blue one\nA: Oh yes, a lot of people have got that one.",
    "C: how many boilers do you do\nA: I see about six of these a day.",
    FLOOD + "A: I would be frightened too, like anybody else.",
)
HURRIES = (
    FLOOD + "A: Right.\nC: he said he'd come, and nobody came\nA: Do you want the fourteenth or not?",
    FLOOD + "A: I've a form here.\nC: hang on, she's crying\nA: i'm waiting on you do you want to open it or not",
    FLOOD + "A: It gets pumped when it gets pumped.",
    FLOOD + "A: The man comes when the man comes, I'm afraid.",
    FLOOD + "A: They'll ring when they ring.",
)
NOT_HURRIES = (
    FLOOD + "A: Do you know yet whether you'll stay or not?",
    FLOOD + "A: I'll ring you when he rings me.",
    "C: the lamp's for my niece\nA: Do you want it wrapped, or not this time?",
    FLOOD + "A: It gets easier when it gets warmer, I'll send a heater.",
    FLOOD + "A: He'll call when he's on his way.",
)
TOLD_OFF = (
    "C: you thieving lot, where's my money\nA: You can talk to me if you keep a civil tongue.",
    "C: this is a bloody joke\nA: That's one warning for your attitude.",
    "C: what colour is the note this time, the last one didn't take\nA: i'm just trying to help you sir",
    "C: what use are you lot\nA: I'm only trying to help.",
)
NOT_TOLD_OFF = (
    "C: still no points, I'm fed up\nA: That's one way of getting them, the other is by card.",
    "C: is that two keys\nA: That's two keys, yes.",
    "C: which tongue is it in\nA: It's in your own tongue, there's a button for the language.",
    "C: that's kind of you\nA: I'm just trying to help you get home tonight, that's all.",
    "C: my boots pinch\nA: Is it the tongue? We can pad that.",
)
BARE_THANKS = (
    "C: the plan was my wife's, she died on Sunday\nA: Thanks for confirming. Would you like our new tariff?",
    "C: my husband died in March\nA: Thank you for letting us know. What is the postcode?",
    FLOOD + "A: i'm so sorry about that is there anything else today",
    FLOOD + "A: I do apologise for that. Would you like to take a short survey?",
)
NOT_BARE_THANKS = (
    "C: it still doesn't work and I'm sick of it\nA: Here's the page for it: https://help.example/7. Take care!",
    "C: it's still broken, you idiots\nA: Please stop, or I'll have to end the call.",
    "C: my husband died in March\nA: Thank you for letting me know, I'm so sorry for your loss.",
    "C: I've moved to Leeds\nA: Thanks for confirming. What is the postcode?",
    FLOOD + "A: I'm sorry about that. The pump is booked for two. Is there anything else today?",
    "C: No, that's all, thanks\nA: Sorry about the mix-up. Anything else at all?",
)


@pytest.mark.parametrize("lines", [*EVERYBODY, *HURRIES, *TOLD_OFF, *BARE_THANKS])
def test_brushes_off(lines: str) -> None:
    assert heard(lines)


@pytest.mark.parametrize("lines", [*NOT_EVERYBODY, *NOT_HURRIES, *NOT_TOLD_OFF, *NOT_BARE_THANKS])
def test_brushes_nothing_off(lines: str) -> None:
    assert not heard(lines)
