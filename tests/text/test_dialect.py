"""Dialect in the normal form of words: what is heard of a sentence is heard of it in Scots and Caribbean English as well."""

from __future__ import annotations

import pytest

from empathyqa.signals import listen
from empathyqa.text.words import Words
from empathyqa.transcript import Transcript, Turn

SAME = {
    "naw i cannae wait in again, it's no been fixed": "no i can not wait in again it is not been fixed",
    "I'm no wanting the policy, I'm wanting ma money back": "i am not wanting the policy i am wanting my money back",
    "it doesnae work and ah took the day aff": "it does not work and i took the day off",
    "she's no answering and he'll no be in": "she is not answering and he will not be in",
    "I've no had a bill since June, aye": "i have not had a bill since june yes",
    "so you not sending nobody": "so you are not sending nobody",
    "she not well and I not getting any younger": "she is not well and i am not getting any younger",
    "there's nowt left and nae bother": "there is nothing left and no bother",
    "are youse coming oot the morn": "are you coming out the morn",
    "I canny get in": "i can not get in",
}
AS_IT_STANDS = (
    "i am no expert", "there is no heating", "it is no good", "with you not being in", "i have no idea", "he is a canny lad",
    "the trouble is no hot water", "i would no doubt", "is he no coming", "i have no paid leave", "yes maam", "ah well",
    "it is no wonder", "you no longer", "we have no set date", "what about you not sending it",
)  # fmt: skip
ALIKE = (
    ("so when's the skip away, I cannae get the car oot", "so when's the skip away, I can't get the car out"),
    ("I'm no wanting the upgrade, I'm wanting it mended", "I'm not wanting the upgrade, I'm wanting it mended"),
    ("so you not sending nobody", "so you are not sending nobody"),
    ("it didnae come and naebody rang", "it didn't come and nobody rang"),
)


@pytest.mark.parametrize("said", SAME)
def test_is_the_same_words(said: str) -> None:
    assert Words(said).line.strip() == SAME[said]


@pytest.mark.parametrize("said", AS_IT_STANDS)
def test_leaves_what_may_be_standard(said: str) -> None:
    assert Words(said).line.strip() == said


@pytest.mark.parametrize("said", SAME)
def test_every_word_keeps_its_place_in_the_text(said: str) -> None:
    words = Words(said)
    assert len(words.spans) == len(words.tokens)


@pytest.mark.parametrize(("dialect", "standard"), ALIKE)
def test_the_same_is_heard(dialect: str, standard: str) -> None:
    assert _heard(dialect) == _heard(standard)


def _heard(said: str) -> list[tuple[str, float]]:
    turns = (Turn(0, "customer", "The hoist is broken."), Turn(1, "agent", "I see."), Turn(2, "customer", said))
    return [(signal.id, signal.confidence) for signal in listen(Transcript("t", turns)) if signal.turn == 2]
