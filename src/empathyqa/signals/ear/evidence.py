"""The words that carried a learned decision: which part of the turn is shown, and the reason in plain words."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.signals.ear.features import Noted
from empathyqa.text.automaton import Hit

LONG = 14
"""A sentence of more tokens than this is narrowed to the words that weighed."""


def carried_by(noted: Noted, shares: Sequence[tuple[str, float]]) -> tuple[int, int] | None:
    """Characters ``start`` to ``end`` of the sentence whose words weighed most; ``None`` in a turn without words.

    ``shares`` are what the turn's own text added; what was said around it does not move the place.
    """
    words = noted.view.words
    if not words.tokens:
        return None
    weights = _token_weights(noted, shares)
    start, end = max(words.sentences or ((0, len(words.tokens)),), key=lambda s: (sum(weights[s[0] : s[1]]), -s[0]))
    if end - start > LONG:
        start, end = _narrow(weights, start, end)
    return words.spans[start][0], words.spans[end - 1][1]


def _token_weights(noted: Noted, shares: Sequence[tuple[str, float]]) -> list[float]:
    """What each token of the turn added, a pair's weight shared between its words."""
    tokens = noted.tokens
    out = [0.0] * len(tokens)
    table = dict(shares)
    for i, token in enumerate(tokens):
        out[i] += table.get("w:" + token, 0.0)
        pair = table.get(f"b:{tokens[i - 1] if i else '^'} {token}", 0.0)
        out[i] += pair / 2
        if i:
            out[i - 1] += pair / 2
    for start, end in noted.view.words.sentences:
        for n in range(1, min(3, end - start) + 1):
            share = table.get("F:" + " ".join(tokens[start : start + n]), 0.0)
            for i in range(start, start + n):
                out[i] += share / n
    for group, hits in noted.view.hits.items():
        share = table.get("g:" + group, 0.0)
        if share:
            for hit in hits:
                for i in range(hit.first, hit.last):
                    out[i] += share / (hit.last - hit.first)
    return out


def _inside(spans: Sequence[tuple[int, int]], hit: Hit) -> range:
    """The tokens under a hit, the other half of an opened contraction ("I'm") included."""
    first, last = hit.first, hit.last
    start, end = spans[first][0], spans[last - 1][1]
    while first and spans[first - 1][0] >= start:
        first -= 1
    while last < len(spans) and spans[last][1] <= end:
        last += 1
    return range(first, last)


def _narrow(weights: list[float], start: int, end: int) -> tuple[int, int]:
    """The stretch of a long sentence that carries most weight, with a little room around it."""
    best, total, here, first = (start, start + 1), 0.0, 0.0, start
    mean = sum(max(w, 0.0) for w in weights[start:end]) / (end - start)
    for i in range(start, end):
        if here <= 0:
            here, first = 0.0, i
        here += weights[i] - mean / 2
        if here > total:
            total, best = here, (first, i + 1)
    return max(start, best[0] - 2), min(end, best[1] + 2)


_AFTER = frozenset(("p", "pb", "pg", "pr"))


def reason_of(shares: Sequence[tuple[str, float]]) -> str:
    """The three strongest reasons, in words."""
    said = []
    for name, weight in shares[:3]:
        if weight <= 0:
            break
        kind, _, rest = name.partition(":")
        if kind == "x":
            said.append(rest)
        else:
            rest = rest.strip("^ $").replace(".", " ").replace("_", " ").strip()
            said.append(f"{'after ' if kind in _AFTER else ''}“{rest}”" if rest else "how it begins or ends")
    return "learned from: " + ", ".join(dict.fromkeys(said)) if said else "learned from the turn and its place"
