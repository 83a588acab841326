"""Feelings said outright are heard, whatever the learned ear makes of the turn around them."""

from __future__ import annotations

import pytest

from empathyqa.signal import EMOTIONS, Signal
from empathyqa.signals import listen
from empathyqa.signals.plain_feelings import EXAMPLES
from empathyqa.transcript import Transcript, Turn


def outright(words: str) -> list[Signal]:
    turns = (Turn(0, "agent", "Hello, Marlow Homes."), Turn(1, "customer", words), Turn(2, "agent", "Right."))
    return [s for s in listen(Transcript("outright", turns)) if s.turn == 1 and s.reason == "says so outright"]


@pytest.mark.parametrize("words", EXAMPLES.fires)
def test_said_outright_is_heard_with_a_level(words: str) -> None:
    heard = outright(words)
    assert heard
    assert all(s.id in EMOTIONS and s.level in (1, 2, 3) for s in heard)


@pytest.mark.parametrize("words", [*EXAMPLES.silent, *EXAMPLES.known_misses])
def test_negated_quoted_polite_or_oblique_is_not_outright(words: str) -> None:
    assert not outright(words)


@pytest.mark.parametrize(("words", "level"), [("I'm a bit worried.", 1), ("I'm so worried.", 2), ("I'm terrified.", 3)])
def test_the_word_sets_the_level(words: str, level: int) -> None:
    assert [s.level for s in outright(words)] == [level]
