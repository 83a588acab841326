"""How a contact ended, weighed from everything heard in it, the faint hearings included.

An end is rarely one phrase ("Relog, it's there" – "ah. right."), and what settles one talk opens another. So how surely
each act was heard anywhere, near the end, and how late, adds up, with weights learned from conversations whose ending
readers marked (benchmarks/train_endings.py; a few dozen weights, in endings.json). The plain rule of whole.py is one of
the things that weigh. Thanks, farewells and length do not count: an ending must not be had by courtesy.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp, log
from operator import itemgetter
from typing import Any

from empathyqa.leanings import Leanings
from empathyqa.signal import Signals

ACTS = (
    "resolution", "confirmation", "gladness", "unresolved", "next_step", "ownership", "timeframe", "hard_truth",
    "deflection", "dismissal", "alternative", "signposting", "repeat", "frustration", "effort", "discovery_question",
    "verification_question",
)  # fmt: skip
"""What is looked for, in the words of either side."""
LATE = 3
"""Stretches before the last that still count as near the end."""
_LIKELY = log(0.3 / 0.7)
"""Log-odds (a chance of three in ten) from which an act counts as done when it is asked how late it was done."""
AFTER = (
    ("confirmation", "deflection"), ("confirmation", "unresolved"), ("deflection", "next_step"),
    ("deflection", "resolution"), ("hard_truth", "resolution"), ("next_step", "resolution"), ("unresolved", "next_step"),
)  # fmt: skip
"""Pairs of which it counts that the first is heard later than the second, or that the second is not heard at all."""


_FOR = {
    "resolved": ("resolution", "confirmation", "gladness"),
    "promised": ("next_step", "ownership", "hand_off", "timeframe"),
    "partial": ("resolution", "confirmation", "gladness", "next_step", "ownership", "alternative", "signposting"),
    "unresolved": (
        "unresolved", "deflection", "dismissal", "hard_truth", "repeat", "effort", "escalation", "anger", "frustration",
    ),
}  # fmt: skip
"""Of these, one at least must be heard outright for an ending to be weighed at all: near-misses that add up to a yes
nobody gave are no yes."""


def open_to(signals: Signals) -> frozenset[str]:
    """The endings that something heard outright speaks for."""
    return frozenset([ending for ending, acts in _FOR.items() if signals.of(*acts)])


@dataclass(frozen=True, slots=True)
class Endings:
    """Ending → where it starts from, and what each feature adds to it."""

    starts: Mapping[str, float]
    weights: Mapping[str, Mapping[str, float]]

    def likeliest(self, found: Mapping[str, float], open_: Collection[str] | None = None) -> tuple[str, list[str]]:
        """The ending with the highest sum, and the features that spoke most for it, most first; with ``open_``, one of
        those alone."""
        sums = {
            ending: start + sum([weight * found[name] for name, weight in self.weights[ending].items() if name in found])
            for ending, start in self.starts.items()
            if open_ is None or ending in open_
        }
        ending = max(sums, key=lambda each: (round(sums[each], 6), each))
        shares = {name: weight * found[name] for name, weight in self.weights[ending].items() if name in found}
        return ending, sorted((name for name in shares if shares[name] > 0), key=lambda name: (-shares[name], name))[:2]


@cache
def endings() -> Endings:
    """The shipped weights."""
    return endings_from(json.loads(files("empathyqa").joinpath("endings.json").read_text(encoding="utf-8")))


def endings_from(data: Mapping[str, Any]) -> Endings:
    """The weights that a data file holds."""
    parts = data["endings"]
    return Endings({end: part["start"] for end, part in parts.items()}, {end: part["weights"] for end, part in parts.items()})


def features(signals: Signals, place: Mapping[int, int], by_rule: str) -> dict[str, float]:
    """What speaks for one ending or another. ``place`` numbers the stretch of each turn; ``by_rule`` is the plain rule's."""
    last = max(place.values(), default=0)
    out = {f"rule {by_rule}": 1.0}
    for acts, heard in _heard(signals, place):
        for where, rows in (("any", heard), ("late", [one for one in heard if last - one[0] <= LATE])):
            for number, odds in enumerate(map(max, zip(*[row for _, row in rows], strict=True))):
                if odds > _FAINTEST:
                    name = f"{where} {acts[number]}"
                    out[name] = max(out.get(name, 0.0), 1 / (1 + exp(-odds)))
                    if odds >= _LIKELY and where == "any":
                        name = f"at {acts[number]}"
                        at = max([at for at, row in heard if row[number] >= _LIKELY])
                        out[name] = max(out.get(name, 0.0), at / last if last else 1.0, 0.01)
    for one, other in AFTER:
        if out.get(f"at {one}", 0.0) > out.get(f"at {other}", 0.0):
            out[f"{one} after {other}"] = 1.0
    return out


def _heard(signals: Signals, place: Mapping[int, int]) -> Iterator[tuple[list[str], list[tuple[int, Sequence[float]]]]]:
    """For each side: the acts that are listened for, and for each of its turns the stretch and the acts' log-odds."""
    leanings = Leanings.of(signals.leanings)
    sides: dict[int, tuple[Mapping[str, int], list[tuple[int, Sequence[float]]]]] = {}
    for turn in leanings:
        at = place.get(turn)
        if at is not None:
            number, row = leanings.row(turn)
            sides.setdefault(id(number), (number, []))[1].append((at, row))
    for number, heard in sides.values():
        if acts := [act for act in ACTS if act in number]:
            columns = [number[act] for act in acts]
            only = itemgetter(*columns, columns[0])  # the first again at the end: of one alone it would make no row
            yield acts, [(at, only(row)[:-1]) for at, row in heard]


_FAINTEST = -4.0
