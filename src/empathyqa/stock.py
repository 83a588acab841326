"""Which kind words are the agent's own: those that no stock line was heard over."""

from __future__ import annotations

from collections.abc import Iterable

from empathyqa.signal import Signal


def own_words(kind: Iterable[Signal], stock: Iterable[Signal]) -> list[Signal]:
    """The signals whose words overlap with none of the stock lines."""
    lines: dict[int, list[Signal]] = {}
    for line in stock:
        lines.setdefault(line.turn, []).append(line)
    if not lines:
        return list(kind)
    return [signal for signal in kind if not any(_overlap(signal, line) for line in lines.get(signal.turn, ()))]


def _overlap(one: Signal, other: Signal) -> bool:
    return one.start < other.end and other.start < one.end
