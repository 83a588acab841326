"""A pattern with the words it cannot do without: a look at the set of a text's words comes before the look along its line.

Most turns hold none of the words that a pattern is about, and there are many patterns: one set that has nothing in common
with the turn's words stands for a whole search. That a pattern finds nothing without these words is proved for every one
of them, by a walk through the pattern itself (tests/signals/test_wording.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.words import Words


class Wording:
    """A pattern; a text in which it finds anything holds one of the words it needs, and one of those that stand beside."""

    __slots__ = ("beside", "needs", "pattern", "source")

    def __init__(self, pattern: str, needs: str, beside: str = "") -> None:
        self.source = pattern
        self.pattern = later(pattern)
        self.needs = word_set(needs)
        self.beside = word_set(beside) or self.needs

    def may_stand_in(self, words: Words) -> bool:
        """Whether the text holds the words without which nothing is found."""
        vocabulary = words.vocabulary
        return not (self.needs.isdisjoint(vocabulary) or self.beside.isdisjoint(vocabulary))

    def match(self, words: Words) -> re.Match[str] | None:
        """The place at the head of the line; for a pattern that begins there, the search along the line is spared."""
        vocabulary = words.vocabulary  # asked so often that the call of may_stand_in is spared
        missing = self.needs.isdisjoint(vocabulary) or self.beside.isdisjoint(vocabulary)
        return None if missing else self.pattern.match(words.line)

    def search(self, words: Words) -> re.Match[str] | None:
        """The first place in the line."""
        vocabulary = words.vocabulary
        missing = self.needs.isdisjoint(vocabulary) or self.beside.isdisjoint(vocabulary)
        return None if missing else self.pattern.search(words.line)

    def finditer(self, words: Words) -> Iterator[re.Match[str]]:
        """All places in the line."""
        vocabulary = words.vocabulary
        missing = self.needs.isdisjoint(vocabulary) or self.beside.isdisjoint(vocabulary)
        return _NOWHERE if missing else self.pattern.finditer(words.line)


_NOWHERE: Iterator[re.Match[str]] = iter(())


def any_of(*wordings: Wording) -> frozenset[str]:
    """Words without any of which none of these finds anything."""
    return frozenset[str]().union(*(wording.needs for wording in wordings))
