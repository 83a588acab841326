"""Agreement of two raters beyond what chance would give: kappa, weighted kappa, AC1, alpha, each with its interval.

One figure misleads. Of 100 calls with 90 met by both, 4 and 4 split and 2 missed by both, 92 % agree, kappa is 0.29 and
AC1 0.91: nearly everything is met, so chance alone agrees often. All are shown, with how common a yes is.
Sources: Cohen (1960, 1968); Gwet, British Journal of Mathematical and Statistical Psychology 61 (2008); Krippendorff,
Content Analysis (2004), computed by NLTK.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from math import fsum, sqrt
from typing import TypeVar

from empathyqa.insight.intervals import Z

Pair = tuple[float, float]
"""(a person's level, the machine's level): 0 missed, 0.5 partly, 1 met."""
Weights = Callable[[float, float], float]
"""How much two levels agree, 0 to 1."""
U = TypeVar("U", bound=Hashable)


@dataclass(frozen=True, slots=True)
class Coefficient:
    """A coefficient with its 95 % interval; ``value`` is ``None`` where all marks are alike and chance is all."""

    value: float | None
    low: float | None = None
    high: float | None = None


def same(one: float, two: float) -> float:
    """Agreement only of equal levels."""
    return float(one == two)


def linear(one: float, two: float) -> float:
    """Half agreement one level apart."""
    return 1 - abs(one - two)


def quadratic(one: float, two: float) -> float:
    """Three quarters of agreement one level apart."""
    return 1 - (one - two) ** 2


def kappa(pairs: Sequence[Pair], weights: Weights = same, contacts: Sequence[str] | None = None) -> Coefficient:
    """Cohen's kappa, weighted where ``weights`` says so; pairs of one contact count as one cluster."""
    return jackknifed(_clusters(pairs, contacts), lambda clusters: _kappa(_flat(clusters), weights))


def ac1(pairs: Sequence[Pair], contacts: Sequence[str] | None = None) -> Coefficient:
    """Gwet's AC1, which does not collapse where nearly all marks are alike; clusters as for :func:`kappa`."""
    return jackknifed(_clusters(pairs, contacts), lambda clusters: _ac1(_flat(clusters)))


def alpha(units: Sequence[Sequence[float]]) -> Coefficient:
    """Krippendorff's alpha over units of any number of raters, levels as an interval scale; lone marks are out."""
    return jackknifed(Counter(tuple(sorted(unit)) for unit in units if len(unit) > 1), _alpha)


def jackknifed(
    table: Mapping[U, int], statistic: Callable[[Mapping[U, int]], float | None]
) -> Coefficient:
    """A statistic of counted units and its interval by leaving each unit out once; no randomness, so no seed.

    Units that are alike give the same value when left out, so each kind is worked out once.
    """
    n = sum(table.values())
    value = statistic(table) if n else None
    if value is None or n < 3:
        return Coefficient(value)
    left_out = []
    for unit, times in table.items():
        rest = {other: count - (other == unit) for other, count in table.items() if count - (other == unit)}
        without = statistic(rest)
        if without is None:
            return Coefficient(value)
        left_out.append((without, times))
    mean = fsum(without * times for without, times in left_out) / n
    spread = (n - 1) / n * fsum(times * (without - mean) ** 2 for without, times in left_out)
    half = Z * sqrt(spread)
    return Coefficient(value, max(-1.0, value - half), min(1.0, value + half))


def _clusters(pairs: Sequence[Pair], contacts: Sequence[str] | None) -> Counter[tuple[Pair, ...]]:
    """The pairs of each contact together, alike ones counted; without contacts each pair stands alone."""
    if contacts is None:
        return Counter((pair,) for pair in pairs)
    together: dict[str, list[Pair]] = {}
    for contact, pair in zip(contacts, pairs, strict=True):
        together.setdefault(contact, []).append(pair)
    return Counter(tuple(sorted(group)) for group in together.values())


def _flat(clusters: Mapping[tuple[Pair, ...], int]) -> Counter[Pair]:
    """How often each pair is there in all clusters."""
    table: Counter[Pair] = Counter()
    for group, times in clusters.items():
        for pair in group:
            table[pair] += times
    return table


def _kappa(table: Mapping[Pair, int], weights: Weights) -> float | None:
    n = sum(table.values())
    ones, twos = _margins(table)
    seen = fsum(weights(one, two) * count for (one, two), count in table.items()) / n
    chance = fsum(weights(a, b) * m * k for a, m in ones.items() for b, k in twos.items()) / n**2
    return None if chance >= 1 - 1e-12 else (seen - chance) / (1 - chance)


def _ac1(table: Mapping[Pair, int]) -> float | None:
    n = sum(table.values())
    ones, twos = _margins(table)
    levels = set(ones) | set(twos)
    if len(levels) < 2:
        return 1.0
    share = {level: (ones[level] + twos[level]) / (2 * n) for level in levels}
    chance = fsum(one * (1 - one) for one in share.values()) / (len(levels) - 1)
    seen = fsum(count for (one, two), count in table.items() if one == two) / n
    return (seen - chance) / (1 - chance)


def _alpha(table: Mapping[tuple[float, ...], int]) -> float | None:
    from nltk.metrics import interval_distance
    from nltk.metrics.agreement import AnnotationTask

    marks = []
    number = 0
    for unit, times in table.items():
        for _ in range(times):
            number += 1
            marks += [(str(rater), str(number), level) for rater, level in enumerate(unit)]
    if len({level for *_, level in marks}) < 2:
        return None
    return float(AnnotationTask(data=marks, distance=interval_distance).alpha())


def _margins(table: Mapping[Pair, int]) -> tuple[Counter[float], Counter[float]]:
    ones: Counter[float] = Counter()
    twos: Counter[float] = Counter()
    for (one, two), count in table.items():
        ones[one] += count
        twos[two] += count
    return ones, twos
