"""How a figure moved over time: its weeks or months, and whether the later half really differs from the earlier."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from math import fsum, sqrt
from typing import Literal

from empathyqa.insight.contact import Contact
from empathyqa.insight.grouping import in_order, score_of
from empathyqa.insight.intervals import ALIKE, Figure, mean_figure, t_quantile, variance

FEWEST_EACH_HALF = 5
_LONGEST_BY_WEEK = timedelta(weeks=20)

Direction = Literal["up", "down", "no_clear_change"]


@dataclass(frozen=True, slots=True)
class Stretch:
    """A week or month and the mean of its calls."""

    start: str
    """Its first day, ISO 8601."""
    figure: Figure


@dataclass(frozen=True, slots=True)
class Trend:
    """A figure over time."""

    measure: str
    stretches: tuple[Stretch, ...]
    by: Literal["week", "month"]
    change: float
    """Mean of the later half minus mean of the earlier, in points."""
    low: float
    high: float
    """The 95 % interval of the change (Welch)."""
    split: str
    """The first day of the later half."""
    direction: Direction
    """``no_clear_change`` where the interval holds 0."""


def trend(contacts: Iterable[Contact], measure: str) -> Trend | None:
    """The trend of a measure; ``None`` where too few contacts have a day, or all are of one day."""
    dated = [(day, score) for one in in_order(contacts) if (score := score_of(one, measure)) is not None
             and (day := one.day)]  # fmt: skip
    if len(dated) < 2 * FEWEST_EACH_HALF or dated[0][0] == dated[-1][0]:
        return None
    middle = _middle([day for day, _ in dated])
    early, late = [score for _, score in dated[:middle]], [score for _, score in dated[middle:]]
    if min(len(early), len(late)) < FEWEST_EACH_HALF:
        return None
    if variance(early) + variance(late) <= ALIKE:
        return None  # all alike: what chance does to them is unknown
    change, low, high = difference(early, late)
    direction: Direction = "up" if low > 0 else "down" if high < 0 else "no_clear_change"
    span = date.fromisoformat(dated[-1][0]) - date.fromisoformat(dated[0][0])
    unit: Literal["week", "month"] = "week" if span <= _LONGEST_BY_WEEK else "month"
    return Trend(measure, _stretches(dated, unit), unit, change, low, high, dated[middle][0], direction)


def difference(early: list[float], late: list[float]) -> tuple[float, float, float]:
    """Mean of ``late`` minus mean of ``early`` with its 95 % interval, the two spreads kept apart (Welch)."""
    change = fsum(late) / len(late) - fsum(early) / len(early)
    one, two = variance(early) / len(early), variance(late) / len(late)
    if one + two == 0:
        return change, change, change
    freedom = (one + two) ** 2 / (one**2 / (len(early) - 1) + two**2 / (len(late) - 1))
    half = t_quantile(max(1, int(freedom))) * sqrt(one + two)
    return change, change - half, change + half


def share_difference(early: list[float], late: list[float]) -> tuple[float, float, float]:
    """Share of ``late`` minus share of ``early``, of values from 0 to 1, with its 95 % interval: one that was met and one
    that was missed are added to each half for it, for ten that are all alike are not certain to stay so.

    Source: A. Agresti and B. Caffo, The American Statistician 54 (2000).
    """
    change = fsum(late) / len(late) - fsum(early) / len(early)
    _, low, high = difference([*early, 0.0, 1.0], [*late, 0.0, 1.0])
    return change, max(-1.0, low), min(1.0, high)


def _middle(days: list[str]) -> int:
    """Where the later half begins: near the middle, between two days."""
    middle = len(days) // 2
    while middle > 0 and days[middle] == days[middle - 1]:
        middle -= 1
    if middle:
        return middle
    middle = len(days) // 2
    while middle < len(days) and days[middle] == days[middle - 1]:
        middle += 1
    return middle


def _stretches(dated: list[tuple[str, float]], unit: str) -> tuple[Stretch, ...]:
    groups: dict[str, list[float]] = {}
    for day, score in dated:
        at = date.fromisoformat(day)
        start = at - timedelta(days=at.weekday()) if unit == "week" else at.replace(day=1)
        groups.setdefault(start.isoformat(), []).append(score)
    return tuple(Stretch(start, figure) for start, found in groups.items() if (figure := mean_figure(found)))
