"""An illness or a disability told outright stands whatever the learned ear makes of the turn."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen

_TALK = "Agent: Hello, how can I help?\nCustomer: {}\nAgent: Right. What's the postcode?\n"


@pytest.mark.parametrize(
    "text",
    [
        "I'm registered blind.",
        "i am deaf so please write",
        "She's partially sighted and lives by herself.",
        "He's autistic, he needs to know the time.",
        "My dad has dementia.",
        "I've got COPD.",
        "i cant see very well",
        "I can't see well enough to read it.",
        "My eyesight's not what it was.",
        "My husband is housebound.",
        "It's for my daughter, who is epileptic.",
        "I'm deaf, I have a hearing dog.",
    ],
)
def test_a_condition_told_outright(text: str) -> None:
    (told,) = listen(read_text(_TALK.format(text))).of("vulnerability")
    assert (told.kind, told.confidence) == ("health", 1.0)
    assert told.reason == "tells of a condition outright"


@pytest.mark.parametrize(
    "text",
    [
        "My account is disabled.",
        "I'm blind as a bat without my coffee.",
        "Our cat is deaf.",
        "I'm not deaf, you know.",
        "I can't see that very well, the photo's too dark.",
        "I can't hear you very well, the line is bad.",
        "I've got MS Office on it.",
        "The roller blind is broken.",
        "They're deaf to it.",
    ],
)
def test_what_is_none(text: str) -> None:
    heard = listen(read_text(_TALK.format(text))).of("vulnerability")
    assert not [each for each in heard if each.reason == "tells of a condition outright"]
