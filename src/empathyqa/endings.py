"""How a contact ended, weighed from everything heard in it, the faint hearings included.

An end is rarely one phrase ("Relog, it's there" – "ah. right."), and what settles one talk opens another. So how surely
each act was heard anywhere, near the end, and how late, adds up, with weights learned from conversations whose ending
readers marked (benchmarks/train_endings.py; a few dozen weights, in endings.json). The plain rule of whole.py is one of
the things that weigh. Thanks, farewells and length do not count: an ending must not be had by courtesy.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
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
_Column = tuple[float, ...]
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
    return frozenset([ending for ending, acts in _FOR.items() if signals.any_of(acts)])


_AGAINST = ("hard_truth", "deflection", "dismissal")
_LONG_STORY = ("vulnerability", "crisis", "repeat", "frustration", "anger", "escalation", "abuse", "unresolved")
"""Where one of these was heard, a last small thing done ("that's on now") need not be the matter."""


def done_in_the_end(signals: Signals, place: Mapping[int, int]) -> bool:
    """Whether the last that was heard of the matter, after any refusal, is in plain words that it is done.

    "No room at the inn on the ninth" – "the tenth, then?" – "I've booked it for you": whatever was refused on the way, the
    refusals were overtaken, and nobody has objected since.
    """
    if signals.any_of(_LONG_STORY):
        return False
    done = [place.get(one.turn, -1) for one in signals.of("resolution") if not one.learned]
    against = [place.get(one.turn, -1) for one in signals.of(*_AGAINST)]
    return bool(done) and max(done) > max(against, default=-1)


@dataclass(frozen=True, slots=True)
class Endings:
    """Ending → where it starts from, and what each feature adds to it."""

    starts: Mapping[str, float]
    weights: Mapping[str, Mapping[str, float]]

    def likeliest(self, found: Mapping[str, float], open_: Collection[str]) -> str:
        """The ending with the highest sum, of those that are open."""
        sums = []
        for ending, start in self.starts.items():
            if ending in open_:
                adds = [weight * found[name] for name, weight in self.weights[ending].items() if name in found]
                sums.append((round(start + sum(adds), 6), ending))
        return max(sums)[1]

    def spoke_for(self, ending: str, found: Mapping[str, float]) -> list[str]:
        """The features that spoke most for this ending, most first."""
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

    for acts, at, columns, late in _heard(signals, place, last - LATE):
        for act, odds, recent in zip(acts, columns, late, strict=True):
            most = max(odds)
            if most <= _FAINTEST:
                continue
            any_, at_, late_ = _NAMES[act]
            told = [(any_, 1 / (1 + exp(-most)))]
            if most >= _LIKELY:
                done = max([there for there, one in zip(at, odds, strict=True) if one >= _LIKELY])
                told.append((at_, max(done / last if last else 1.0, 0.01)))
            if recent and (most := max(recent)) > _FAINTEST:
                told.append((late_, 1 / (1 + exp(-most))))
            for name, surely in told:
                if name not in out or out[name] < surely:
                    out[name] = surely
    for one, other, name in _AFTER:
        if one in out and (other not in out or out[one] > out[other]):
            out[name] = 1.0
    return out


_NAMES = {act: (f"any {act}", f"at {act}", f"late {act}") for act in ACTS}
_AFTER = [(f"at {one}", f"at {other}", f"{one} after {other}") for one, other in AFTER]


def _heard(
    signals: Signals, place: Mapping[int, int], late: int
) -> Iterator[tuple[list[str], list[int], list[_Column], list[_Column]]]:
    """For each side: the acts that are listened for, the stretches of its turns, and for each act its log-odds in them, and
    in those from the stretch ``late`` on."""
    for number, turns, rows in Leanings.of(signals.leanings).by_ear(place):
        if acts := [act for act in ACTS if act in number]:
            columns = [number[act] for act in acts]
            only = itemgetter(*columns, columns[0])  # the first again at the end: of one alone it would make no row
            at, told = [place[turn] for turn in turns], [*map(only, rows)]
            end = list(zip(*[row for there, row in zip(at, told, strict=True) if there >= late], strict=True))
            yield acts, at, list(zip(*told, strict=True))[:-1], end[:-1] or [()] * len(acts)


_FAINTEST = -4.0
