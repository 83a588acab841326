"""The ear's weights, read once: feature → what it adds to each label's calibrated log-odds.

Weights are whole hundredths, so sums come out the same whatever the order in which a set is walked.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Hashable, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property, partial
from importlib.resources import files
from operator import add, ge
from typing import Any, cast

from empathyqa.signals.ear.evidence import carried_by
from empathyqa.signals.ear.features import (
    FOUND,
    PLACE,
    PLACES,
    Block,
    Noted,
    Said,
    Values,
    before_blocks,
    key_of,
    keys_of,
    name_of,
    place_values,
    text_blocks,
)

Row = tuple[tuple[int, int], ...]
"""(label number, weight in hundredths), …"""
_MOST_REMEMBERED = 20_000
_NONE: frozenset[str] = frozenset()
_TOLD = 3
"""So many features are named when a hearing is explained."""


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

    bundles: tuple[dict[Values, list[float]], ...] = field(default_factory=lambda: ({}, {}, {}), repr=False)
    """Place bundles met so far and what they add: few, and the same in every talk."""

    rules_met: dict[tuple[frozenset[str], frozenset[str]], list[float]] = field(default_factory=dict, repr=False)
    """Rules that heard something, here and just before, and what they add together."""

    explained: dict[tuple[Hashable, ...], list[tuple[str, float]]] = field(default_factory=dict, repr=False)
    """(label, what recurs) → its strongest features, for the explanations."""

    @cached_property
    def number(self) -> dict[str, int]:
        """Label → its place among the labels."""
        return {label: number for number, label in enumerate(self.labels)}

    @cached_property
    def nearly(self) -> tuple[float, ...]:
        """The thresholds less a rounding: a sum below its own is heard as nothing, rounded or not."""
        return tuple(limit - 1e-6 for limit in self.thresholds)

    def hear(self, noted: Noted, run: list[Noted], said: Said) -> list[float]:
        """The log-odds of every label: the same as :meth:`weigh` over all blocks of the turn."""
        return [round(odds, 6) for odds in self.sums(noted, run, said)]  # the same on every Python

    def passing(self, sums: list[float]) -> list[int]:
        """The labels that reach their threshold, by number."""
        if not any(map(ge, sums, self.nearly)):
            return []
        limits = self.thresholds
        return [at for at, odds in enumerate(sums) if odds >= self.nearly[at] and round(odds, 6) >= limits[at]]

    def sums(self, noted: Noted, run: list[Noted], said: Said) -> list[float]:
        """The log-odds before rounding; what depends on one text alone is worked out once. Not to be changed."""
        total = self._remembered("text", noted, self._of_text)
        if run:
            total = list(map(add, total, self._before(run)))
        before = _rules_before(run)
        if noted.rules or before:
            total = list(map(add, total, self._of_rules(noted.rules, before)))
        for names, bundles, values in zip(PLACES, self.bundles, place_values(noted, run, said), strict=True):
            known = bundles.get(values)
            if known is None:
                known = bundles[values] = self.weigh(_place_blocks(names, values), from_nothing=True)
            total = list(map(add, total, known))
        return total

    def _of_text(self, noted: Noted) -> list[float]:
        return list(map(add, self.starts, self.weigh(text_blocks(noted), from_nothing=True)))

    def _before(self, run: list[Noted]) -> list[float]:
        if len(run) == 1:
            return self._remembered("before", run[0], lambda one: self.weigh(before_blocks([one]), from_nothing=True))
        return self.weigh(before_blocks(run[-2:]), from_nothing=True)

    def _of_rules(self, here: frozenset[str], before: frozenset[str]) -> list[float]:
        known = self.rules_met.get((here, before))
        if known is None:
            if len(self.rules_met) >= _MOST_REMEMBERED:
                self.rules_met.clear()
            known = self.rules_met[here, before] = self.weigh(_rule_blocks(here, before), from_nothing=True)
        return known

    def _remembered(self, part: str, noted: Noted, work_out: Callable[[Noted], list[float]]) -> list[float]:
        if noted.named:  # names are folded per talk, so this text is not the same text elsewhere
            return work_out(noted)
        learned = noted.view.spoken.learned
        known: list[float] | None = learned.get((self, part))
        if known is None:
            known = learned[self, part] = work_out(noted)
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
        out = []
        for block in found:
            table = self.tables.get(block.kind)
            if table:
                scale = block.value / 100
                for key in table.keys() & block.keys:
                    out += [(name_of(block.kind, key), weight * scale) for at, weight in table[key] if at == label]
        return sorted(out, key=_most_first)

    def strongest(self, label: int, noted: Noted, run: list[Noted], said: Said) -> list[tuple[str, float]]:
        """The three features of a turn that added most for one label: the beginning of :meth:`shares` over all blocks."""
        found = list(self.of_text(label, noted)[1])
        if len(run) == 1:
            found += self._before_explained(label, run[0])
        elif run:
            found += self.shares(label, before_blocks(run[-2:]))[:_TOLD]
        before = _rules_before(run)
        if noted.rules or before:
            found += self._explained((label, noted.rules, before), partial(_rule_blocks, noted.rules, before))
        for names, values in zip(PLACES, place_values(noted, run, said), strict=True):
            found += self._explained((label, names, values), partial(_place_blocks, names, values))
        return sorted(found, key=_most_first)[:_TOLD]

    def _explained(self, key: tuple[Hashable, ...], blocks: Callable[[], list[Block]]) -> list[tuple[str, float]]:
        """The strongest of features that recur from talk to talk, for one label (the first of the key)."""
        known = self.explained.get(key)
        if known is None:
            if len(self.explained) >= _MOST_REMEMBERED:
                self.explained.clear()
            known = self.explained[key] = self.shares(cast("int", key[0]), blocks())[:_TOLD]
        return known

    def of_text(self, label: int, noted: Noted) -> tuple[tuple[int, int] | None, list[tuple[str, float]]]:
        """Which characters of the turn carry a label, and the text's strongest features for it."""
        known = None if noted.named else noted.view.spoken.learned.get((self, label))
        if known is None:
            shares = self.shares(label, text_blocks(noted))
            known = carried_by(noted, shares), shares[:_TOLD]
            if not noted.named:
                noted.view.spoken.learned[self, label] = known
        return cast("tuple[tuple[int, int] | None, list[tuple[str, float]]]", known)

    def _before_explained(self, label: int, noted: Noted) -> list[tuple[str, float]]:
        known: list[tuple[str, float]] | None
        known = None if noted.named else noted.view.spoken.learned.get((self, "before", label))
        if known is None:
            known = self.shares(label, before_blocks([noted]))[:_TOLD]
            if not noted.named:
                noted.view.spoken.learned[self, "before", label] = known
        return known


def _rules_before(run: list[Noted]) -> frozenset[str]:
    """The rules that heard something in the two turns just before."""
    if len(run) > 1:
        return run[-1].rules | run[-2].rules
    return run[0].rules if run else _NONE


def _rule_blocks(here: frozenset[str], before: frozenset[str]) -> list[Block]:
    return [Block("r", set(here), FOUND), Block("pr", set(before), FOUND)]


def _place_blocks(names: tuple[str, ...], values: Values) -> list[Block]:
    return [Block("x", set(keys_of(names, values)), PLACE)]


def _most_first(share: tuple[str, float]) -> tuple[float, str]:
    return -share[1], share[0]


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
