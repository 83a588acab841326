"""How far each weight could go before verdicts flip: which numbers of a rubric matter, and which do not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from empathyqa import scoring
from empathyqa.bands import band_of, best_open, held_back
from empathyqa.results import earned_by
from empathyqa.rubric.model import Rubric
from empathyqa.scorecard import CriterionResult, Scorecard

FACTORS = (0.25, 0.5, 0.75, 0.9, 1.1, 1.25, 1.5, 2.0, 4.0)
"""Each weight is tried at these multiples of itself, the others as they are."""


@dataclass(frozen=True, slots=True)
class Sensitivity:
    """What becomes of the verdicts when one weight is changed."""

    criterion: str
    weight: float
    flips: dict[float, int]
    """Multiple of the weight → calls whose band differs."""

    @property
    def steady(self) -> tuple[float, float]:
        """The weights between which no verdict flips, as far as they were tried."""
        below = [factor for factor in sorted(self.flips, reverse=True) if factor < 1]
        above = [factor for factor in sorted(self.flips) if factor > 1]
        return self.weight * _reach(below, self.flips), self.weight * _reach(above, self.flips)


def _reach(factors: Sequence[float], flips: dict[float, int]) -> float:
    """How far one may go without a flip, from 1 outwards."""
    reached = 1.0
    for factor in factors:
        if flips[factor]:
            break
        reached = factor
    return reached


def sensitivity(cards: Sequence[Scorecard], rubric: Rubric) -> tuple[Sensitivity, ...]:
    """One entry for each criterion that earns points, the most delicate first."""
    flips = {each.id: dict.fromkeys(FACTORS, 0) for each in rubric.criteria if each.use == "score"}
    for card in cards:
        if card.total is None or card.capped_by is not None:
            continue
        for criterion, factor in _flips_of(card, rubric):
            flips[criterion][factor] += 1
    found = [Sensitivity(each.id, each.weight, flips[each.id]) for each in rubric.criteria if each.id in flips]
    return tuple(sorted(found, key=lambda each: -sum(each.flips.values())))


def _flips_of(card: Scorecard, rubric: Rubric) -> Iterator[tuple[str, float]]:
    for result in card.results:
        value = result.outcome.value_earned
        if result.use != "score" or value is None:
            continue
        for factor in FACTORS:
            if _band(card, result, value, factor, rubric) != card.band:
                yield result.criterion, factor


def _band(card: Scorecard, result: CriterionResult, value: float, factor: float, rubric: Rubric) -> str:
    """The verdict with one weight changed: the same sums as scoring, one term different."""
    pillar = card.pillars[result.pillar]
    more = result.weight * (factor - 1)
    earned, possible = earned_by(card.results, pillar.id) + more * value, pillar.possible + more
    if pillar.verdict == "little_to_judge":
        earned = scoring.counted(earned, possible, rubric)
    score = max(0.0, 100.0 * earned / possible - pillar.taken_off)
    pillars = {**card.pillars, result.pillar: replace(pillar, score=score)}
    best = best_open(rubric, card.archetype, held_back(card.results))
    return band_of(scoring.total_of(pillars), pillars, rubric, False, best)


def sensitivity_text(found: Sequence[Sensitivity]) -> str:
    """One line a criterion: the range in which nothing flips, and the flips at half and at double weight."""
    if not found:
        return "no criterion earns points\n"
    width = max(len(each.criterion) for each in found)
    lines = [f"{'criterion':<{width}}  weight  steady between  flips at half  at double"]
    for each in found:
        low, high = each.steady
        span = f"{low:.3g} and {high:.3g}"
        lines.append(f"{each.criterion:<{width}}  {each.weight:>6g}  {span:>14}  {each.flips[0.5]:>13}  {each.flips[2.0]:>9}")
    return "\n".join(lines) + "\n"
