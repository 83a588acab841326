"""The ear's weights, read once: feature → what it adds to each label's calibrated log-odds."""

from __future__ import annotations

import json
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib.resources import files
from itertools import compress, count
from operator import ge
from typing import Any

from empathyqa.signals.ear.features import (
    BETWEEN,
    FOUND,
    FOUND_BEFORE,
    PLACE,
    PLACES,
    Block,
    Noted,
    Said,
    Values,
    before_blocks,
    keyed,
    keys_of,
    place_values,
    text_blocks,
)
from empathyqa.signals.ear.grouped import BETWEEN_GROUPS, Grouped
from empathyqa.signals.ear.packed import Fields, Table, packed_odds, scale_of

_MOST_REMEMBERED = 20_000
_NONE: frozenset[str] = frozenset()


@dataclass(frozen=True, eq=False)
class Ear:
    """A linear model for one side of the talk."""

    labels: tuple[str, ...]
    starts: tuple[float, ...]
    """Each label's log-odds before anything is heard."""
    thresholds: tuple[float, ...]
    """The log-odds from which a label counts as heard."""
    tables: Mapping[str, Table]
    """Kind of feature → what each adds."""

    bundles: tuple[dict[Values, int], ...] = field(default_factory=lambda: ({}, {}, {}), repr=False)
    """Place bundles met so far and what they add: few, and the same in every talk."""

    rules_met: dict[tuple[frozenset[str], frozenset[str]], int] = field(default_factory=dict, repr=False)
    """Rules that heard something, here and just before, and what they add together."""

    explained: dict[tuple[Hashable, ...], list[tuple[str, float]]] = field(default_factory=dict, repr=False)
    """(label, what recurs) → its strongest features, for the explanations (shares.py)."""

    @cached_property
    def number(self) -> dict[str, int]:
        """Label → its place among the labels."""
        return {label: number for number, label in enumerate(self.labels)}

    @cached_property
    def fields(self) -> Fields:
        """How the labels lie side by side in a packed sum."""
        return Fields(len(self.labels))

    @cached_property
    def _start(self) -> int:
        return packed_odds(self.starts)

    @cached_property
    def _limits(self) -> int:
        return packed_odds(self.thresholds)

    def hear(self, noted: Noted, run: list[Noted], said: Said) -> list[float]:
        """The log-odds of every label."""
        return self.fields.odds(self.total(noted, run, said))

    def passes(self, total: int) -> bool:
        """Whether any label reaches its threshold."""
        return self.fields.any_reaches(total, self._limits)

    def passing(self, odds: Sequence[float]) -> list[int]:
        """The labels that reach their threshold, by number."""
        return list(compress(count(), map(ge, odds, self._reached)))

    @cached_property
    def _reached(self) -> list[float]:
        """The thresholds as the packed sums have them."""
        return self.fields.odds(self._limits)

    def total(self, noted: Noted, run: list[Noted], said: Said) -> int:
        """The packed log-odds; what depends on one text alone is worked out once."""
        total = self._of_text(noted)
        if run:
            total += self._before(run)
        before = rules_before(run)
        if noted.rules or before:
            total += self._of_rules(noted.rules, before)
        where, how, overlap = noted.places = place_values(noted, run, said)
        wheres, hows, overlaps = self.bundles
        known = wheres.get(where)
        total += self._place(0, where) if known is None else known
        known = hows.get(how)
        total += self._place(1, how) if known is None else known
        known = overlaps.get(overlap)
        return total + (self._place(2, overlap) if known is None else known)

    def _place(self, number: int, values: Values) -> int:
        made = self.bundles[number][values] = self.weigh(place_blocks(PLACES[number], values))
        return made

    def _of_text(self, noted: Noted) -> int:
        if noted.named:  # names are folded per talk, so this text is not the same text elsewhere
            return self._start + self.weigh(text_blocks(noted))
        learned = noted.view.spoken.learned
        known: int | None = learned.get(self)
        if known is None:
            known = learned[self] = self._start + self.weigh(text_blocks(noted))
        return known

    def _before(self, run: list[Noted]) -> int:
        if len(run) > 1 or run[0].named:
            return self.weigh(before_blocks(run[-2:]))
        learned = run[0].view.spoken.learned
        known: int | None = learned.get((self, "before"))
        if known is None:
            known = learned[self, "before"] = self.weigh(before_blocks(run))
        return known

    def _of_rules(self, here: frozenset[str], before: frozenset[str]) -> int:
        known = self.rules_met.get((here, before))
        if known is None:
            if len(self.rules_met) >= _MOST_REMEMBERED:
                self.rules_met.clear()
            known = self.rules_met[here, before] = self.weigh(rule_blocks(here, before))
        return known

    def weigh(self, found: Iterable[Block]) -> int:
        """What these features add to the packed log-odds."""
        tables = self.tables
        total, at, value = 0, 0, 0.0
        for block in found:  # blocks of one value follow each other and are scaled together
            table = tables.get(block.kind)
            if table is None:
                continue
            if block.value != value:
                total += at * scale_of(value)
                at, value = 0, block.value
            at += table.total(block.keys)
        return total + at * scale_of(value)


def rules_before(run: list[Noted]) -> frozenset[str]:
    """The rules that heard something in the two turns just before."""
    if len(run) > 1:
        return run[-1].rules | run[-2].rules
    return run[0].rules if run else _NONE


def rule_blocks(here: frozenset[str], before: frozenset[str]) -> list[Block]:
    """The features of what rules heard."""
    return [Block("r", here, FOUND), Block("pr", before, FOUND_BEFORE)]


def place_blocks(names: tuple[str, ...], values: Values) -> list[Block]:
    """The features of one bundle of places."""
    return [Block("x", set(keys_of(names, values)), PLACE)]


@cache
def ears() -> dict[str, Ear]:
    """The shipped model: ``agent`` and ``customer``."""
    path = files("empathyqa").joinpath("signals/ear/ear.json")
    return ears_from(json.loads(path.read_text(encoding="utf-8")))


def ears_from(data: Mapping[str, Any]) -> dict[str, Ear]:
    """The model that a data file holds (``benchmarks/train_ear.py`` writes them)."""
    return {side: _ear(part) for side, part in data["sides"].items()}


def _ear(part: Mapping[str, Any]) -> Ear:
    tables = {kind: _table(kind, names, rows) for kind, (names, rows) in part["rows"].items()}
    return Ear(tuple(part["labels"]), tuple(part["starts"]), tuple(part["thresholds"]), tables)


def _table(kind: str, names: str, rows: str) -> Table:
    if BETWEEN_GROUPS in names:
        return Grouped(kind, names.split(BETWEEN_GROUPS), rows.split(BETWEEN_GROUPS))
    return Table(keyed(kind, names), rows.split(BETWEEN))
