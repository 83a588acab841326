"""Scoring: criterion results added up to pillars and a total. Arithmetic only; the band is bands.py, the receipt receipt.py.

Every sum is ``math.fsum``, which rounds once: the order of the criteria cannot move a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import fsum
from typing import TYPE_CHECKING, Literal

from empathyqa.quickly import quickly
from empathyqa.scorecard import CriterionResult, Outcome, PillarScore

if TYPE_CHECKING:
    from empathyqa.rubric.model import Pillar, Rubric

VALUE = {Outcome.MET: 1.0, Outcome.PARTLY: 0.5, Outcome.MISSED: 0.0}
"""What each outcome that scores earns of its criterion's weight."""
_BROKEN = {Outcome.MISSED: 1.0, Outcome.PARTLY: 0.5}
_pillar_score = quickly(PillarScore)


def add_up(
    results: Sequence[CriterionResult], rubric: Rubric, whole: Mapping[str, float] | None = None
) -> dict[str, PillarScore]:
    """The pillars in the rubric's order. A pillar with nothing applicable has no score, never 0 and never 100.

    ``whole`` is what the scoring criteria of each pillar weigh together, where it is known; then ``results`` need only
    hold those that moved a number.
    """
    if whole is None:
        names = rubric.pillars
        whole = {name: fsum([r.weight for r in results if r.pillar == name and r.use == "score"]) for name in names}
    sums: dict[str, tuple[list[float], list[float], list[float]]] = {name: ([], [], []) for name in rubric.pillars}
    for result in results:
        if result.outcome not in VALUE or result.pillar not in sums:
            continue
        possible, earned, taken = sums[result.pillar]
        if result.use == "score":
            possible.append(result.weight)
            earned.append(result.weight * VALUE[result.outcome])
        elif result.use == "guard":
            taken.append(points_off(result))
    return {name: _summed(name, pillar, sums[name], whole[name], rubric) for name, pillar in rubric.pillars.items()}


def _summed(id: str, pillar: Pillar, sums: Sequence[list[float]], whole: float, rubric: Rubric) -> PillarScore:
    """The score of a pillar, from what its criteria could earn, earned and took off."""
    title, weight = pillar.title or id.capitalize(), pillar.weight
    possible, earned, taken = map(fsum, sums)
    if not possible:
        return _pillar_score(id, title, weight, None, 0.0, "no_evidence")
    coverage = possible / whole
    verdict: Literal["judged", "little_to_judge"] = "judged" if coverage >= rubric.min_coverage else "little_to_judge"
    if verdict == "little_to_judge":
        earned = counted(earned, possible, rubric)
    score = max(0.0, 100.0 * earned / possible - taken)
    return _pillar_score(id, title, weight, score, coverage, verdict, earned, possible, taken)


def counted(earned: float, possible: float, rubric: Rubric) -> float:
    """What counts of the weight earned in a pillar with little to judge: a full score takes more to go by, and so does
    none at all."""
    least, most = rubric.little_to_judge_at_least, rubric.little_to_judge_at_most
    return min(max(earned, possible * least / 100.0), possible * most / 100.0)


def moving(results: Iterable[CriterionResult]) -> list[CriterionResult]:
    """The results that moved a number: those that earned or could have earned points, and the guards that were broken."""
    return [
        result for result in results
        if (result.outcome in VALUE if result.use == "score" else result.use == "guard" and result.outcome in _BROKEN)
    ]  # fmt: skip


def points_off(result: CriterionResult) -> float:
    """The points that a guard takes off its pillar: all when missed, half when partly, none when kept."""
    return result.takes_off * _BROKEN.get(result.outcome, 0.0) if result.use == "guard" else 0.0


_LEAST = 0.1
"""The share of a rubric's weight, all pillars together, below which there is no total (a convention; of 397 labelled contacts
four lay below it, all of them cut off midway, and none between it and a fifth)."""


def total_of(pillars: dict[str, PillarScore]) -> float | None:
    """The mean of the pillars that have a score, by pillar weight; ``None`` where less than a tenth of the whole could be
    judged: how somebody opened is no mark of a contact whose end is not in the transcript."""
    shares = [(pillar.coverage, pillar.weight) for pillar in pillars.values()]
    if (mean(shares) or 0.0) < _LEAST:
        return None
    return mean([(pillar.score, pillar.weight) for pillar in pillars.values() if pillar.score is not None])


def other_rules(pillars: dict[str, PillarScore], results: Sequence[CriterionResult]) -> dict[str, float | None]:
    """The total under the market's two other rules: all items alike, and pillar weight shrunk by its coverage."""
    items = [(100.0 * VALUE[r.outcome], r.weight) for r in results if r.use == "score" and r.outcome in VALUE]
    shrunk = [(p.score, p.weight * p.coverage) for p in pillars.values() if p.score is not None]
    return {"flat": mean(items), "coverage_weighted": mean(shrunk)}


def mean(weighted: Sequence[tuple[float, float]]) -> float | None:
    """The mean of (value, weight); ``None`` where nothing weighs."""
    whole = fsum([weight for _, weight in weighted])
    return fsum([value * weight for value, weight in weighted]) / whole if whole else None
