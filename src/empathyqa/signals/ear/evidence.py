"""The words that carried a learned decision: which part of the turn is shown, and the reason in plain words."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from empathyqa.signals.ear.features import Noted

NEARLY, LEAST = 0.5, 0.3
"""A turn joined to others tells the same again if its words add this share of what the most telling turn's add, and this
much to the log-odds."""
LONG = 14
"""A sentence of more tokens than this is narrowed to the words that weighed."""


ByKind = Mapping[str, Mapping[Any, float]]
"""Kind of feature → key → what it added (shares.py)."""


def carried_by(noted: Noted, shares: ByKind) -> tuple[int, int] | None:
    """Characters ``start`` to ``end`` of the sentence whose words weighed most; ``None`` in a turn without words.

    ``shares`` are what the turn's own text added; what was said around it does not move the place.
    """
    words = noted.view.words
    if not words.tokens:
        return None
    weights = token_weights(noted, shares)
    start, end = max(words.sentences or ((0, len(words.tokens)),), key=lambda s: (sum(weights[s[0] : s[1]]), -s[0]))
    if end - start > LONG:
        start, end = _narrow(weights, start, end)
    return words.spans[start][0], words.spans[end - 1][1]


def also_carried_by(noted: Noted, shares: ByKind, offsets: Sequence[int]) -> list[tuple[int, int]]:
    """Where else in a stretch of several turns it is told: in each turn whose words weigh nearly as much as the most telling.

    ``offsets`` are where the turns begin. Places are characters, as in :func:`carried_by`.
    """
    spans = noted.view.words.spans
    weights = token_weights(noted, shares)
    firsts = [bisect_left(spans, (offset, 0)) for offset in offsets]
    ranges = [(a, b) for a, b in pairwise([*firsts, len(spans)]) if b > a]
    sums = [sum(weights[a:b]) for a, b in ranges]
    least = max(NEARLY * max(sums, default=0.0), LEAST)
    telling = [_narrow(weights, a, b) if b - a > LONG else (a, b) for (a, b), s in zip(ranges, sums, strict=True) if s >= least]
    return [(spans[a][0], spans[b - 1][1]) for a, b in telling]


def token_weights(noted: Noted, shares: ByKind) -> list[float]:
    """What each token of the turn added, the weight of a pair or a phrase shared between its words."""
    tokens = noted.tokens
    out = [0.0] * len(tokens)
    _of_words(out, tokens, shares.get("w", {}), shares.get("b", {}))
    for group, share in shares.get("g", {}).items():
        for hit in noted.view.hits[group]:
            _spread(out, share, hit.first, hit.last)
    openings = shares.get("F")
    if openings:
        for start, end in noted.view.words.sentences:
            for n in range(1, min(3, end - start) + 1):
                share = openings.get(tokens[start : start + n], 0.0)
                if share:
                    _spread(out, share, start, start + n)
    return out


def _of_words(out: list[float], tokens: tuple[str, ...], alone: Mapping[Any, float], pairs: Mapping[Any, float]) -> None:
    before = "^"
    for i, token in enumerate(tokens):
        if token in alone:
            out[i] += alone[token]
        share = pairs.get((before, token))
        if share:
            out[i] += share / 2
            if i:
                out[i - 1] += share / 2
        before = token


def _spread(out: list[float], share: float, first: int, last: int) -> None:
    for i in range(first, last):
        out[i] += share / (last - first)


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


_AFTER = frozenset(("p", "pg", "pr"))


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
            said.append(f"{'after ' if kind in _AFTER else ''}“{rest}”" if rest else "how it begins")
    return "learned from: " + ", ".join(dict.fromkeys(said)) if said else "learned from the turn and its place"
