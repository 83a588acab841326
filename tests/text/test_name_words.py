"""Names that are words too: where the token is the name, and where it is the word."""

from __future__ import annotations

import pytest

from empathyqa.text.name_words import spells_name
from empathyqa.text.words import Words


@pytest.mark.parametrize(
    ("text", "token", "is_name"),
    [
        ("Thanks, Will", "will", True),
        ("hi mark i have a question", "mark", True),
        ("it says thirty minutes hope it's never thirty minutes", "hope", True),
        ("petal and stem will", "will", True),
        ("they said tuesday mark it never came", "mark", True),
        ("It's Grace here.", "grace", True),
        ("i will send it", "will", False),
        ("hope you are well", "hope", False),
        ("i hope it comes", "hope", False),
        ("there is a question mark on it", "mark", False),
        ("please mark it as done", "mark", False),
        ("it comes by June", "june", False),
        ("we have a grace period", "grace", False),
    ],
)
def test_the_place_tells_the_name_from_the_word(text: str, token: str, is_name: bool) -> None:
    words = Words(text)
    assert spells_name(words, words.tokens.index(token), {token}) is is_name
