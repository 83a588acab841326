"""Names that are words too: where the token is the name, and where it is the word."""

from __future__ import annotations

import pytest

from empathyqa.text.name_words import spells_name
from empathyqa.text.words import Words


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Thanks, Will", "will"),
        ("hi mark i have a question", "mark"),
        ("it says thirty minutes hope it's never thirty minutes", "hope"),
        ("petal and stem will", "will"),
        ("they said tuesday mark it never came", "mark"),
        ("It's Grace here.", "grace"),
    ],
)
def test_it_is_the_name(text: str, name: str) -> None:
    words = Words(text)
    assert spells_name(words, words.tokens.index(name), {name})


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("i will send it", "will"),
        ("hope you are well", "hope"),
        ("i hope it comes", "hope"),
        ("there is a question mark on it", "mark"),
        ("please mark it as done", "mark"),
        ("it comes by June", "june"),
        ("we have a grace period", "grace"),
    ],
)
def test_it_is_the_word(text: str, name: str) -> None:
    words = Words(text)
    assert not spells_name(words, words.tokens.index(name), {name})
