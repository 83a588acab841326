"""The ear's weights, read once: feature → what it adds to each label's calibrated log-odds.

Weights are whole hundredths, so sums come out the same whatever the order in which a set is walked.
"""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from empathyqa.signals.ear.features import Block, key_of, name_of

Row = tuple[tuple[int, int], ...]
"""(label number, weight in hundredths), …"""


@dataclass(frozen=True)
class Ear:
    """A linear model for one side of the talk."""

    labels: tuple[str, ...]
    starts: tuple[float, ...]
    """Each label's log-odds before anything is heard."""
    thresholds: tuple[float, ...]
    """The log-odds from which a label counts as heard."""
    tables: Mapping[str, Mapping[Hashable, Row]]
    """Kind of feature → key → weights."""

    def weigh(self, found: Iterable[Block]) -> list[float]:
        """Calibrated log-odds of every label."""
        total = list(self.starts)
        tables, width = self.tables, len(total)
        scaled: dict[float, list[int]] = {}
        for block in found:
            table = tables.get(block.kind)
            if table is None:
                continue
            keys = table.keys() & block.keys
            if keys:
                sums = scaled.get(block.value)
                if sums is None:
                    sums = scaled[block.value] = [0] * width
                for key in keys:
                    for label, weight in table[key]:
                        sums[label] += weight
        for value, sums in scaled.items():
            scale = value / 100
            total = [odds + weight * scale for odds, weight in zip(total, sums, strict=True)]
        return total

    def shares(self, label: int, found: Iterable[Block]) -> list[tuple[str, float]]:
        """What each feature added for one label, most first: the whole explanation of a decision."""
        out = []
        for block in found:
            table = self.tables.get(block.kind, {})
            for key in table.keys() & block.keys:
                for number, weight in table[key]:
                    if number == label:
                        out.append((name_of(block.kind, key), weight * block.value / 100))
        return sorted(out, key=lambda share: (-share[1], share[0]))


@cache
def ears() -> dict[str, Ear]:
    """The shipped model: ``agent`` and ``customer``."""
    path = files("empathyqa").joinpath("signals/ear/ear.json")
    return ears_from(json.loads(path.read_text(encoding="utf-8")))


def ears_from(data: Mapping[str, Any]) -> dict[str, Ear]:
    """The model that a data file holds (``benchmarks/train_ear.py`` writes them)."""
    return {side: _ear(part) for side, part in data["sides"].items()}


def _ear(part: Mapping[str, Any]) -> Ear:
    tables: dict[str, dict[Hashable, Row]] = {}
    for name, row in part["rows"].items():
        kind, key = key_of(name)
        tables.setdefault(kind, {})[key] = tuple(zip(row[::2], row[1::2], strict=True))
    return Ear(tuple(part["labels"]), tuple(part["starts"]), tuple(part["thresholds"]), tables)
