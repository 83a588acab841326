"""What heard and marked share: counts a conversation, ratios, agreement, rank correlation, and how sure each figure is.

Everything is counted a conversation first, so that the bootstrap can draw whole conversations: turns of one talk are
not independent of each other. A signal counts once a turn, as readers mark it.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeVar

from empathyqa.replies import STEPS
from empathyqa.signal import EMOTIONS

MARKS = ("efficiency", "effectiveness", "empathy")
NEAR = 2
"""A moment found within this many turns of a marked one is the same moment."""
T = TypeVar("T")
Count = list[int]
"""Heard and marked, heard only, marked only."""


@dataclass(frozen=True)
class Row:
    """One conversation: what was heard and what a reader marked."""

    id: str
    counts: dict[str, Count]
    moments: Count
    steps: dict[str, list[tuple[bool, bool]]]
    """Step → (marked, met) of each moment that both saw."""
    gold: Mapping[str, Any]
    card: Mapping[str, Any] = field(default_factory=dict)


def names(labels: Iterable[str]) -> set[str]:
    """The signals in one turn's labels (``frustration:2``), and whether a negative feeling (a clear one) is there."""
    out = set()
    for label in labels:
        name, _, level = label.partition(":")
        out.add(name)
        if name in EMOTIONS:
            out.add("any_emotion")
            if level.isdigit() and int(level) >= 2:
                out.add("any_clear_emotion")
    return out


def compare(gold: Mapping[str, Any], heard: Mapping[str, Any]) -> Row:
    """One conversation's counts; both sides are ``{"turns": {"3": ["frustration:2"]}, "moments": […], …}``."""
    counts: dict[str, Count] = {}
    for turn in gold["turns"].keys() | heard["turns"].keys():
        marked, found = names(gold["turns"].get(turn, ())), names(heard["turns"].get(turn, ()))
        for name in marked | found:
            kind = 0 if name in marked and name in found else 1 if name in found else 2
            counts.setdefault(name, [0, 0, 0])[kind] += 1
    moments, steps = _moments(gold.get("moments", []), heard.get("moments", []))
    return Row(gold["id"], counts, moments, steps, gold, heard.get("card") or {})


def _moments(marked: list[dict[str, Any]], found: list[dict[str, Any]]) -> tuple[Count, dict[str, list[tuple[bool, bool]]]]:
    marked, found = (sorted(each, key=lambda m: m["turn"]) for each in (marked, found))
    steps: dict[str, list[tuple[bool, bool]]] = {step: [] for step in STEPS}
    used: set[int] = set()
    for one in marked:
        same = next((i for i, m in enumerate(found) if i not in used and abs(m["turn"] - one["turn"]) <= NEAR), None)
        if same is not None:
            used.add(same)
            for step in STEPS:
                steps[step].append((bool(one[step]), bool(found[same][step])))
    return [len(used), len(found) - len(used), len(marked) - len(used)], steps


def ratios(count: Sequence[int]) -> dict[str, float | None]:
    """Precision, recall and F1 of a count; ``None`` where there is nothing to divide by."""
    both, heard, marked = count
    return {
        "precision": both / (both + heard) if both + heard else None,
        "recall": both / (both + marked) if both + marked else None,
        "f1": 2 * both / (2 * both + heard + marked) if both + heard + marked else None,
    }


def added(counts: Iterable[Sequence[int]]) -> Count:
    """Counts added up."""
    return [sum(column) for column in zip(*counts, strict=True)] or [0, 0, 0]


def kappa(pairs: Sequence[tuple[bool, bool]]) -> float | None:
    """Cohen's kappa of two yes-or-no readings."""
    n = len(pairs)
    if not n:
        return None
    agree = sum(a == b for a, b in pairs) / n
    yes, ours = sum(a for a, _ in pairs) / n, sum(b for _, b in pairs) / n
    chance = yes * ours + (1 - yes) * (1 - ours)
    return (agree - chance) / (1 - chance) if chance != 1 else None


def spearman(pairs: Sequence[tuple[float, float]]) -> float | None:
    """Rank correlation, ties at their mean rank."""
    if len(pairs) < 3:
        return None
    a, b = _ranks([x for x, _ in pairs]), _ranks([y for _, y in pairs])
    mean = (len(pairs) - 1) / 2
    shared = sum((x - mean) * (y - mean) for x, y in zip(a, b, strict=True))
    spread = (sum((x - mean) ** 2 for x in a) * sum((y - mean) ** 2 for y in b)) ** 0.5
    return shared / spread if spread else None


def _ranks(values: Sequence[float]) -> list[float]:
    order = sorted(range(len(values)), key=values.__getitem__)
    out = [0.0] * len(values)
    i = 0
    while i < len(order):
        j = i
        while j + 1 < len(order) and values[order[j + 1]] == values[order[i]]:
            j += 1
        for k in range(i, j + 1):
            out[order[k]] = (i + j) / 2
        i = j + 1
    return out


def interval(items: Sequence[T], figure: Callable[[Sequence[T]], float | None], draws: int) -> list[float] | None:
    """The middle 95 % of a figure over conversations drawn with replacement; always the same draws."""
    if not items or not draws:
        return None
    dice = random.Random(20260)
    found = [value for _ in range(draws) if (value := figure(dice.choices(items, k=len(items)))) is not None]
    if len(found) < draws / 2:
        return None
    found.sort()
    return [found[int(0.025 * (len(found) - 1))], found[int(0.975 * (len(found) - 1))]]
