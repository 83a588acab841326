"""Which of a family of things a text may tell, by the words without any of which each is not told: one look for all.

A family of patterns, each with a word set of its own, costs as many looks as it has members, in every text; nearly every
text holds the words of hardly any.
"""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from typing import Generic, TypeVar

T = TypeVar("T")


class ByWords(Generic[T]):
    """Things by the words that they need; any one of its words is enough for a thing to stand in a text."""

    __slots__ = ("_by_word", "_things", "_words")

    def __init__(self, needs: Mapping[T, AbstractSet[str]]) -> None:
        self._things = tuple(needs)
        self._words = frozenset[str]().union(*needs.values())
        self._by_word = {word: frozenset([thing for thing in needs if word in needs[thing]]) for word in self._words}

    def that_may_stand_in(self, vocabulary: AbstractSet[str]) -> list[T]:
        """Those that a text of these words may tell, in their order."""
        found: frozenset[T] = frozenset()
        for word in self._words & vocabulary:
            found |= self._by_word[word]
        return [thing for thing in self._things if thing in found] if found else []
