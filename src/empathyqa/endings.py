"""How a contact ended, weighed from everything heard in it, the faint hearings included.

An end is rarely one phrase ("Relog, it's there" – "ah. right."), and what settles one talk opens another. So how surely
each act was heard anywhere, near the end, and how late, adds up, with weights learned from conversations whose ending
readers marked (benchmarks/train_endings.py; a few dozen weights, in endings.json). The plain rule of whole.py is one of
the things that weigh. Thanks, farewells and length do not count: an ending must not be had by courtesy.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
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

    def likeliest(self, found: Mapping[str, float], open_: Collection[str] | None = None) -> str:
        """The ending with the highest sum; with ``open_``, one of those alone."""
        sums = {
            ending: start + sum([weight * found[name] for name, weight in self.weights[ending].items() if name in found])
            for ending, start in self.starts.items()
            if open_ is None or ending in open_
        }
        return max([(round(each, 6), ending) for ending, each in sums.items()])[1]

    def spoke_most(self, ending: str, found: Mapping[str, float]) -> list[str]:
        """The features that spoke most for an ending, most first."""
        shares = {name: weight * found[name] for name, weight in self.weights[ending].items() if name in found}
        return sorted((name for name in shares if shares[name] > 0), key=lambda name: (-shares[name], name))[:2]


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
    lately: dict[str, float] = {}
    for acts, stretches, rows in _heard(signals, place):
        highest = list(map(max, zip(*rows, strict=True)))
        _add_chances(out, "any", acts, highest)
        ending = [row for at, row in zip(stretches, rows, strict=True) if last - at <= LATE]
        _add_chances(out, "late", acts, map(max, zip(*ending, strict=True)))
        for number, act in enumerate(acts):
            if highest[number] >= _LIKELY:
                at = max([at for at, row in zip(stretches, rows, strict=True) if row[number] >= _LIKELY])
                lately[act] = max(lately.get(act, 0.0), at / last if last else 1.0, 0.01)
    out.update({f"at {act}": at for act, at in lately.items()})
    for one, other in AFTER:
        if one in lately and (other not in lately or lately[one] > lately[other]):
            out[f"{one} after {other}"] = 1.0
    return out


def _add_chances(out: dict[str, float], where: str, acts: Sequence[str], highest: Iterable[float]) -> None:
    """Add how likely each act was heard there, where it is not too faint: the surer of two ears counts."""
    for act, odds in zip(acts, highest, strict=False):
        if odds > _FAINTEST:
            name, chance = f"{where} {act}", 1 / (1 + exp(-odds))
            if name not in out or out[name] < chance:
                out[name] = chance


def _heard(signals: Signals, place: Mapping[int, int]) -> Iterator[tuple[list[str], list[int], list[Sequence[float]]]]:
    """For each side: the acts that are listened for, and for each of its turns the stretch, and the acts' log-odds."""
    rows = Leanings.of(signals.leanings).every_row()
    for number in {id(number): number for number, _ in rows.values()}.values():
        acts = [act for act in ACTS if act in number]
        mine = [turn for turn, row in rows.items() if row[0] is number and turn in place]
        if acts and mine:
            columns = [number[act] for act in acts]
            only = itemgetter(*columns, columns[0])  # the first again at the end: of one alone it would make no row
            yield acts, [place[turn] for turn in mine], [only(rows[turn][1]) for turn in mine]


_FAINTEST = -4.0
