"""What speaks for one ending or another: how surely each act was heard anywhere, near the end, and how late.

Thanks, farewells and length do not count: an ending must not be had by courtesy.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import exp, log
from operator import itemgetter

from empathyqa.leanings import Leanings
from empathyqa.signal import Signals

ACTS = (
    "resolution", "confirmation", "gladness", "unresolved", "next_step", "ownership", "timeframe", "hard_truth",
    "deflection", "dismissal", "alternative", "signposting", "repeat", "frustration", "effort", "discovery_question",
    "verification_question",
)  # fmt: skip
"""What is looked for, in the words of either side."""
_Column = tuple[float, ...]
"""The log-odds of one act in turn after turn."""
LATE = 3
"""Stretches before the last that still count as near the end."""
_FAINTEST = -4.0
"""Log-odds (about one in fifty) from which an act counts as heard at all."""
_LIKELY = log(0.3 / 0.7)
"""Log-odds (a chance of three in ten) from which an act counts as done when it is asked how late it was done."""
AFTER = (
    ("confirmation", "deflection"), ("confirmation", "unresolved"), ("deflection", "next_step"),
    ("deflection", "resolution"), ("hard_truth", "resolution"), ("next_step", "resolution"), ("unresolved", "next_step"),
)  # fmt: skip
"""Pairs of which it counts that the first is heard later than the second, or that the second is not heard at all."""


def features(signals: Signals, place: Mapping[int, int], by_rule: str) -> dict[str, float]:
    """Feature → how strongly it speaks, 0 to 1. ``place`` numbers the stretch of each turn; ``by_rule`` is the ending by the
    plain rule, one of the things that weigh."""
    last = max(place.values(), default=0)
    told = [(f"rule {by_rule}", 1.0)]
    for acts, at, columns, late in _heard(signals, place, last - LATE):
        for act, odds, recent in zip(acts, columns, late, strict=True):
            most = max(odds)
            if most <= _FAINTEST:
                continue
            told.append((_NAMES[act][0], 1 / (1 + exp(-most))))
            if most >= _LIKELY:
                told.append((_NAMES[act][1], _how_late(odds, at, last)))
            if recent and (most := max(recent)) > _FAINTEST:
                told.append((_NAMES[act][2], 1 / (1 + exp(-most))))
    out = _surest(told)
    for one, other, name in _AFTER:
        if one in out and (other not in out or out[one] > out[other]):
            out[name] = 1.0
    return out


def _surest(told: Iterable[tuple[str, float]]) -> dict[str, float]:
    out: dict[str, float] = {}
    for name, surely in told:
        if name not in out or out[name] < surely:
            out[name] = surely
    return out


def _how_late(odds: _Column, at: Sequence[int], last: int) -> float:
    """The last stretch in which an act was likely done, as a share of them all; never quite 0."""
    done = max([there for there, one in zip(at, odds, strict=True) if one >= _LIKELY])
    return max(done / last if last else 1.0, 0.01)


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
