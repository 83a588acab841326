"""The triangle of the three pillars as coordinates: empathy on top, so that all three are seen at once."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from math import cos, pi, sin

CENTRE = (150.0, 142.0)
RADIUS = 104.0
ORDER = ("empathy", "effectiveness", "efficiency")
"""Clockwise from the top."""


@dataclass(frozen=True, slots=True)
class Corner:
    """One pillar's axis: its far end, its point, where its label stands."""

    id: str
    x: float
    y: float
    px: float
    py: float
    lx: float
    ly: float
    anchor: str
    judged: bool
    thin: bool = False
    """Whether there was little to judge: the point stands where the score is, open, and holds up no surface."""


@dataclass(frozen=True, slots=True)
class Triangle:
    """Everything the picture needs; coordinates in a 300 × 250 box."""

    rings: tuple[str, ...]
    shape: str
    """The polygon of the scores, empty unless all three pillars have one that rests on enough."""
    corners: tuple[Corner, ...]
    centre: tuple[float, float]


def draw_triangle(scores: Mapping[str, float | None], thin: Collection[str] = ()) -> Triangle:
    """The triangle for these pillar scores (0–100, ``None``: no evidence, drawn open at the centre). The pillars in ``thin``
    had little to judge: their points are open, and no surface is drawn as if they were full."""
    corners = tuple(_corner(name, place, scores.get(name), name in thin) for place, name in enumerate(ORDER))
    full = all(corner.judged and not corner.thin for corner in corners)
    shape = " ".join(f"{corner.px},{corner.py}" for corner in corners) if full else ""
    rings = tuple(
        " ".join("{},{}".format(*_at(place, RADIUS * share)) for place in range(3)) for share in (0.25, 0.5, 0.75, 1)
    )
    return Triangle(rings, shape, corners, CENTRE)


def _corner(name: str, place: int, score: float | None, thin: bool) -> Corner:
    x, y = _at(place, RADIUS)
    px, py = _at(place, RADIUS * (max(0.0, min(100.0, score)) / 100 if score is not None else 0))
    lx, ly = (CENTRE[0], CENTRE[1] - RADIUS - 24) if place == 0 else (x, y + 20)
    return Corner(name, x, y, px, py, round(lx, 1), round(ly, 1), "middle", score is not None, thin and score is not None)


def _at(place: int, distance: float) -> tuple[float, float]:
    angle = -pi / 2 + place * 2 * pi / 3
    return round(CENTRE[0] + distance * cos(angle), 1), round(CENTRE[1] + distance * sin(angle), 1)
