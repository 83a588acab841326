"""Figures with their ranges as pictures: a dot on a line from 0 to 100, a triangle with a band, points over time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from empathyqa.report.triangle import Triangle, draw_triangle

WIDTH = 120
MARGIN = 4
CHART = (560.0, 150.0)


@dataclass(frozen=True, slots=True)
class Whisker:
    """A dot and its line in a 120 × 16 box."""

    x: float
    low: float | None
    high: float | None
    team: float | None


@dataclass(frozen=True, slots=True)
class BandTriangle:
    """The triangle of the three pillars and the band their intervals make."""

    triangle: Triangle
    band: str
    """Outer and inner outline as one path, filled by the even-odd rule; empty without three intervals."""


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One stretch of time."""

    x: float
    y: float
    low: float | None
    high: float | None
    label: str
    r: float


@dataclass(frozen=True, slots=True)
class Chart:
    """A trend in a 560 × 150 box."""

    points: tuple[ChartPoint, ...]
    line: str
    grid: tuple[tuple[float, str], ...]
    alt: str


def draw_whisker(value: float, low: float | None, high: float | None, team: float | None = None) -> Whisker:
    """The picture of a figure from 0 to 100."""
    return Whisker(*(None if v is None else _x(v) for v in (value, low, high, team)))  # type: ignore[arg-type]


def draw_band(figures: Mapping[str, tuple[float, float | None, float | None] | None]) -> BandTriangle:
    """The triangle of (value, low, high) by pillar; ``None`` for a pillar without a figure."""
    triangle = draw_triangle({name: one[0] if one else None for name, one in figures.items()})
    outer = draw_triangle({name: one[2] if one else None for name, one in figures.items()}).shape
    inner = draw_triangle({name: one[1] if one else None for name, one in figures.items()}).shape
    return BandTriangle(triangle, f"M{outer}ZM{inner}Z" if outer and inner else "")


def draw_chart(
    stretches: Sequence[tuple[str, float, float | None, float | None, int]], alt: str, every: int = 1
) -> Chart:
    """The trend of (label, value, low, high, calls) points from 0 to 100; dots grow with their calls."""
    left, right, top, bottom = 34.0, 24.0, 10.0, 24.0
    step = (CHART[0] - left - right) / max(1, len(stretches) - 1)

    def y(value: float) -> float:
        return round(CHART[1] - bottom - (CHART[1] - top - bottom) * value / 100, 1)

    points = tuple(
        ChartPoint(
            round(left + place * step, 1), y(value), None if low is None else y(low), None if high is None else y(high),
            label if place % every == 0 else "", round(min(6.0, 2.5 + calls**0.5 / 2), 1),
        )
        for place, (label, value, low, high, calls) in enumerate(stretches)
    )  # fmt: skip
    return Chart(points, " ".join(f"{p.x},{p.y}" for p in points), tuple((y(v), str(v)) for v in (0, 50, 100)), alt)


def _x(value: float) -> float:
    return round(MARGIN + (WIDTH - 2 * MARGIN) * max(0.0, min(100.0, value)) / 100, 1)
