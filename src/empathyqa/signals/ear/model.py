"""The ear's weights, read once: feature → what it adds to each label's calibrated log-odds.

Weights are whole hundredths, so sums come out the same whatever the order in which a set is walked.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import Any

from empathyqa.signals.ear.features import (
    FOUND,
    PLACE,
    Block,
    Noted,
    Said,
    before_blocks,
    key_of,
    name_of,
    place_keys,
    text_blocks,
)

Row = tuple[tuple[int, int], ...]
"""(label number, weight in hundredths), …"""


@dataclass(frozen=True, eq=False)
class Ear:
    """A linear model for one side of the talk."""

    labels: tuple[str, ...]
    starts: tuple[float, ...]
    """Each label's log-odds before anything is heard."""
    thresholds: tuple[float, ...]
    """The log-odds from which a label counts as heard."""
    tables: Mapping[str, Mapping[Hashable, Row]]
    """Kind of feature → key → weights."""

    bundles: dict[tuple[Hashable, ...], list[float]] = field(default_factory=dict, repr=False)
    """Place bundles met so far and what they add: few, and the same in every talk."""

    explained: dict[int, dict[str, dict[Hashable, int]]] = field(default_factory=dict, repr=False)

    def hear(self, noted: Noted, run: list[Noted], said: Said) -> list[float]:
        """The same as :meth:`weigh` over all blocks of the turn; what depends on one text alone is worked out once."""
        parts = [self.starts, self._remembered("text", noted, text_blocks)]
        if run:
            if len(run) == 1:
                parts.append(self._remembered("before", run[0], lambda one: before_blocks([one])))
            else:
                parts.append(self.weigh(before_blocks(run[-2:]), from_nothing=True))
        rules = [Block("r", set(noted.rules), FOUND)] if noted.rules else []
        if run and (before := {rule for one in run[-2:] for rule in one.rules}):
            rules.append(Block("pr", before, FOUND))
        if rules:
            parts.append(self.weigh(rules, from_nothing=True))
        for keys in place_keys(noted, run, said):
            known = self.bundles.get(keys)
            if known is None:
                known = self.bundles[keys] = self.weigh([Block("x", set(keys), PLACE)], from_nothing=True)
            parts.append(known)
        return [round(sum(column), 6) for column in zip(*parts, strict=True)]  # the same on every Python

    def _remembered(self, part: str, noted: Noted, blocks: Callable[[Noted], Iterable[Block]]) -> list[float]:
        if noted.named:  # names are folded per talk, so this text is not the same text elsewhere
            return self.weigh(blocks(noted), from_nothing=True)
        learned = noted.view.spoken.learned
        known = learned.get((self, part))
        if known is None:
            known = learned[self, part] = self.weigh(blocks(noted), from_nothing=True)
        return known

    def weigh(self, found: Iterable[Block], *, from_nothing: bool = False) -> list[float]:
        """Calibrated log-odds of every label."""
        total = [0.0] * len(self.starts) if from_nothing else list(self.starts)
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
        tables = self._tables_of(label)
        out: list[tuple[str, float]] = []
        for block in found:
            table = tables.get(block.kind)
            if table:
                scale = block.value / 100
                out.extend((name_of(block.kind, key), table[key] * scale) for key in table.keys() & block.keys)
        return sorted(out, key=lambda share: (-share[1], share[0]))

    def _tables_of(self, label: int) -> dict[str, dict[Hashable, int]]:
        """One label's weights alone: what an explanation needs, worked out when the label is first explained."""
        known = self.explained.get(label)
        if known is None:
            known = self.explained[label] = {
                kind: {key: weight for key, row in table.items() for number, weight in row if number == label}
                for kind, table in self.tables.items()
            }
        return known


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
