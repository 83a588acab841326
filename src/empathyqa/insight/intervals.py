"""How far a figure can be trusted: intervals for rates and means whose observations come in calls.

Two moments of one call share its customer and its hour, so calls, not moments, are counted as independent.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum, pi, sqrt, tan
from statistics import NormalDist

Z = NormalDist().inv_cdf(0.975)
"""The 95 % interval is two-sided."""

FEWEST_FOR_A_SPREAD = 3
"""Calls; our judgement. Two scores may be alike by chance, and Student's factor of 12.7 makes nothing of nothing."""

ALIKE = 1e-9
"""Points by which scores that are the same may differ in the last digits."""


@dataclass(frozen=True, slots=True)
class Figure:
    """A number with its interval and what it rests on."""

    value: float
    low: float | None
    """``None``: too little to draw an interval from."""
    high: float | None
    n: int
    """Calls it rests on."""
    raw: float | None = None
    """The plain mean, where ``value`` was drawn towards the team's."""
    reliability: float | None = None
    """0 to 1: how much of the difference between agents is the agents', at this number of calls."""

    def overlaps(self, other: Figure) -> bool:
        """Whether the two intervals meet; a figure without an interval overlaps everything."""
        if self.low is None or self.high is None or other.low is None or other.high is None:
            return True
        return self.low <= other.high and other.low <= self.high


@dataclass(frozen=True, slots=True)
class Rate:
    """A share, 0 to 1: ``met`` of ``n`` opportunities in ``calls`` calls, with its 95 % interval."""

    met: float
    n: int
    calls: int
    low: float
    high: float

    @property
    def share(self) -> float | None:
        """met / n; ``None`` without opportunities."""
        return self.met / self.n if self.n else None


def wilson(met: float, n: float) -> tuple[float, float]:
    """Wilson's 95 % interval of a rate: 9 of 10 passes is 0.60 to 0.98. (0, 1) where nothing was seen.

    Source: E. B. Wilson, Journal of the American Statistical Association 22 (1927).
    """
    if n <= 0:
        return 0.0, 1.0
    share, spread = met / n, Z * Z / n
    centre = (share + spread / 2) / (1 + spread)
    half = Z * sqrt(share * (1 - share) / n + spread / n / 4) / (1 + spread)
    return 0.0 if met <= 0 else max(0.0, centre - half), 1.0 if met >= n else min(1.0, centre + half)


def clustered_rate(calls: Iterable[tuple[float, int]]) -> Rate:
    """The rate over (met, opportunities) pairs, one pair a call, its Wilson interval widened where calls are uneven.

    Opportunities inside a call resemble each other; the design effect (Kish) says how many independent ones they are
    worth. It never counts more than there are.
    """
    pairs = [(met, n) for met, n in calls if n]
    met, n, k = fsum(met for met, _ in pairs), sum(n for _, n in pairs), len(pairs)
    if not n:
        return Rate(0.0, 0, 0, 0.0, 1.0)
    share = met / n
    effect = 1.0
    if k > 1 and 0 < share < 1:
        between = k / (k - 1) * fsum((m - share * size) ** 2 for m, size in pairs) / n**2
        effect = max(1.0, between / (share * (1 - share) / n))
    low, high = wilson(met / effect, n / effect)
    return Rate(met, n, k, low, high)


def mean_figure(scores: Sequence[float]) -> Figure | None:
    """The mean of the scores of calls (0 to 100) with Student's interval; ``None`` where there is no score.

    Without an interval below three calls, and where all scores are alike: their spread, by which it is drawn, is then
    unknown and not nil.
    """
    n = len(scores)
    if not n:
        return None
    mean = fsum(scores) / n
    if n < FEWEST_FOR_A_SPREAD or not _differ(scores):
        return Figure(mean, None, None, n)
    half = t_quantile(n - 1) * sqrt(variance(scores) / n)
    return Figure(mean, max(0.0, mean - half), min(100.0, mean + half), n)


def _differ(scores: Sequence[float]) -> bool:
    return max(scores) - min(scores) > ALIKE


def variance(values: Sequence[float]) -> float:
    """The sample variance; 0 for fewer than two values."""
    if len(values) < 2:
        return 0.0
    mean = fsum(values) / len(values)
    return fsum((value - mean) ** 2 for value in values) / (len(values) - 1)


def t_quantile(freedom: int) -> float:
    """The 97.5 % point of Student's t. Exact for 1 and 2 degrees of freedom, else Cornish and Fisher's expansion."""
    if freedom == 1:
        return tan(pi * 0.475)
    if freedom == 2:
        return 0.95 * sqrt(2 / (1 - 0.95**2))
    z, v = Z, float(freedom)
    return (
        z
        + (z**3 + z) / (4 * v)
        + (5 * z**5 + 16 * z**3 + 3 * z) / (96 * v**2)
        + (3 * z**7 + 19 * z**5 + 17 * z**3 - 15 * z) / (384 * v**3)
    )
