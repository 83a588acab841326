"""Whether agents may be put in order at all. Most of the time the honest answer is no, and says why."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from empathyqa.insight.intervals import Figure

FEWEST_CALLS = 30
LEAST_RELIABILITY = 0.7

Doubt = Literal["one_agent", "few_calls", "unreliable", "overlap"]


@dataclass(frozen=True, slots=True)
class Ranking:
    """An order of agents, or why there is none."""

    order: tuple[str, ...]
    """Agents best first where ranked, else in the order of their names."""
    ranked: bool
    doubts: tuple[Doubt, ...]
    """What speaks against ranking; with ``ranked`` it was asked for all the same, and the page prints the warning."""
    fewest: int
    """Calls of the agent with the fewest."""
    reliability: float | None
    overlapping: int
    """Neighbours in the order whose intervals meet."""


def ranking(figures: Mapping[str, Figure], reliability: float | None, *, asked_for: bool = False) -> Ranking:
    """The order of agents by figure, unless an interval overlaps its neighbour's, somebody has fewer than 30 calls, or
    the reliability is below 0.7. ``asked_for`` ranks all the same; the doubts stay in the answer.
    """
    best_first = tuple(sorted(figures, key=lambda agent: (-figures[agent].value, agent)))
    overlapping = sum(figures[one].overlaps(figures[two]) for one, two in pairwise(best_first))
    fewest = min((figure.n for figure in figures.values()), default=0)
    doubts: list[Doubt] = []
    if len(figures) < 2:
        doubts.append("one_agent")
    if fewest < FEWEST_CALLS:
        doubts.append("few_calls")
    if reliability is None or reliability < LEAST_RELIABILITY:
        doubts.append("unreliable")
    if overlapping:
        doubts.append("overlap")
    ranked = not doubts or (asked_for and len(figures) > 1)
    by_name = tuple(sorted(figures, key=str.casefold))
    return Ranking(best_first if ranked else by_name, ranked, tuple(doubts), fewest, reliability, overlapping)
