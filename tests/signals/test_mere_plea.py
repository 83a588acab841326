"""A plea for help with a thing tells of no fear; with somebody or something at stake it does."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen


def worried(said: str) -> bool:
    heard = listen(read_text(f"Customer: {said}\nAgent: Right, let me look at that for you.\n"))
    return any(one.id == "anxiety" for one in heard.at(0))


@pytest.mark.parametrize(
    "said",
    [
        "I cannot log in to my account. Please help me", "plz help me out, the game will not load",
        "The controller keeps dropping out, pls help me.", "When I open the app it says error 12. Please help me.",
        "Please help me, my order page is blank.", "my playlist is gone since the update please help me",
        "The printer will not take the disc. Please help me out", "please help me upgrade my subscription",
        "please help me with the activation code", "I can't get the video to play on my channel, please help me!",
    ],
)  # fmt: skip
def test_about_a_thing(said: str) -> None:
    assert not worried(said)


@pytest.mark.parametrize(
    "said",
    [
        "There's somebody at the door, please help me", "I'm alone with the baby, please help me",
        "My account was hacked and my rent is in it, please help me",
        "please help me i don't know where to turn",
        "The email says bailiffs are coming, please help me", "my dad's app shows he fell, please help me",
        "I need the login tonight or I lose my job, please help me", "I'm so worried about this parcel, please help me",
        "Please hurry, my account closes tomorrow",
    ],
)  # fmt: skip
def test_something_is_at_stake(said: str) -> None:
    assert worried(said)
