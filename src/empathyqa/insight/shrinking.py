"""Agents' means drawn towards the team's by as much as chance could have moved them (empirical Bayes).

Five calls say little about a person. With 50 agents of 5 calls each, shrinking cuts the error of the means from .159 to
.058 (simulated); the true bottom five are among the observed bottom five only 21 % of the time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import fsum, sqrt

from empathyqa.insight.intervals import ALIKE, Figure, Z, mean_figure, variance

FEWEST_AGENTS = 4
"""Below this the spread between agents cannot be estimated; the plain means are given instead."""


@dataclass(frozen=True, slots=True)
class Shrunk:
    """A team's figures on one scale."""

    agents: dict[str, Figure]
    team: Figure | None
    """The mean of all calls."""
    reliability: float | None
    """0 to 1, the mean of the agents'; ``None`` where it cannot be estimated."""
    drawn_in: bool
    """False: plain means, because there were too few agents or too few calls each."""


def shrink(scores: Mapping[str, Sequence[float]]) -> Shrunk:
    """Each agent's mean, shrunk, with Morris's interval; agents without a score are left out.

    Source: C. N. Morris, "Parametric Empirical Bayes Inference", JASA 78 (1983); the spread between agents by the
    method of moments for unequal numbers of calls.
    """
    given = {agent: list(values) for agent, values in scores.items() if values}
    every = [value for values in given.values() for value in values]
    team = mean_figure(every)
    k, total = len(given), len(every)
    if k < FEWEST_AGENTS or total - k < k:
        plain = {agent: figure for agent, values in given.items() if (figure := mean_figure(values))}
        return Shrunk(plain, team, None, False)
    means = {agent: fsum(values) / len(values) for agent, values in given.items()}
    within = fsum(variance(values) * (len(values) - 1) for values in given.values()) / (total - k)
    between = _between(given, means, within)
    centre = _centre(given, means, within, between)
    figures = {
        agent: _figure(means[agent], len(values), within, between, centre, k) for agent, values in given.items()
    }
    reliabilities = [figure.reliability or 0.0 for figure in figures.values()]
    return Shrunk(figures, team, fsum(reliabilities) / k, True)


def _between(given: Mapping[str, Sequence[float]], means: Mapping[str, float], within: float) -> float:
    """The variance of agents' true means: what their spread has beyond what calls alone would give."""
    k, total = len(given), sum(len(values) for values in given.values())
    grand = fsum(value for values in given.values() for value in values) / total
    spread = fsum(len(given[agent]) * (mean - grand) ** 2 for agent, mean in means.items()) / (k - 1)
    size = (total - fsum(len(values) ** 2 for values in given.values()) / total) / (k - 1)
    return max(0.0, (spread - within) / size) if size else 0.0


def _centre(
    given: Mapping[str, Sequence[float]], means: Mapping[str, float], within: float, between: float
) -> float:
    weights = {agent: 1 / max(between + within / len(values), 1e-12) for agent, values in given.items()}
    return fsum(weights[agent] * means[agent] for agent in given) / fsum(weights.values())


def _figure(mean: float, n: int, within: float, between: float, centre: float, k: int) -> Figure:
    chance = within / n
    if chance <= ALIKE:  # every call of an agent has the same score: what chance does is unknown
        return Figure(mean, None, None, n, mean, 0.0)
    pull = (k - 3) / (k - 1) * chance / (chance + between)
    value = mean - pull * (mean - centre)
    # Few agents may show less spread than there is: the interval allows for one standard error more of it.
    wider = between + sqrt(2 / (k - 1)) * (between + chance)
    least = (k - 3) / (k - 1) * chance / (chance + wider)
    spread = chance * (1 - least * (k - 1) / k) + 2 / (k - 3) * pull**2 * (mean - centre) ** 2
    half = Z * sqrt(spread)
    low, high = max(0.0, value - half), min(100.0, value + half)
    return Figure(value, low, high, n, mean, between / (between + chance))
