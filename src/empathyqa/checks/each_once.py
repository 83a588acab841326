"""What was heard as a reader counts it: words heard twice, or as two kinds at once, are one place."""

from __future__ import annotations

from collections.abc import Iterable

from empathyqa.signal import Signal


def each_once(words: Iterable[Signal]) -> list[Signal]:
    """The first of those whose words overlap: "I'm so sorry" is one kind word, though it was heard twice."""
    kept: dict[int, list[Signal]] = {}
    for word in words:
        there = kept.setdefault(word.turn, [])
        if not any(map(word.overlaps, there)):
            there.append(word)
    return [word for there in kept.values() for word in there]
