"""That there is nothing to fall back on, told in half a sentence, is a vulnerability; a gift card that is nearly used is none."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

HELLO = "agent: Hello. How may I help?"


@pytest.mark.parametrize(
    "said",
    [
        "what's the damage, I ain't got a whole lot on the card right now",
        "I gave up my post to do it, you see, so there isn't really anything behind me.",
        "I haven't got much in the bank till Friday.",
        "we've nothing put by",
        "I've no savings to fall back on if it's turned down",
        "There's not a lot in the account just now, that's all.",
        "I don't have any cushion, so the fee matters.",
        "we have no money behind us, it was all in the shop",
    ],
)
def test_a_thin_cushion_is_heard(said: str) -> None:
    assert any(cue.kind == "resilience" for cue in listen(transcript(HELLO, f"customer: {said}")).of("vulnerability"))


@pytest.mark.parametrize(
    "said",
    [
        "There's not a lot left on the gift card.",
        "There is not much on the page about it.",
        "There's nothing behind me, I can move the car back.",
        "not much on my card for loyalty points",
        "The sofa has no cushion covers.",
        "Nothing was put by the door.",
        "I have nothing to fall in with.",
        "The account page shows not a lot of detail.",
    ],
)
def test_other_cards_and_cushions_are_nothing(said: str) -> None:
    heard = listen(transcript(HELLO, f"customer: {said}")).of("vulnerability")
    assert not any(cue.reason.startswith("tells that there is nothing to fall") for cue in heard)
