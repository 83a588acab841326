"""Bands: the word for a contact, from its total, its weakest pillar and what keeps a band shut whatever the numbers say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from empathyqa.results import brushed_off, guard_broken, hint_left
from empathyqa.scorecard import CriterionResult, Outcome, PillarScore
from empathyqa.scoring import mean

if TYPE_CHECKING:
    from empathyqa.rubric.model import Band, Rubric


def band_of(total: float | None, pillars: dict[str, PillarScore], rubric: Rubric, capped: bool, best: int = 0) -> str:
    """The best band whose total and floor are both reached, none above the place ``best`` (0: all are open); a missed
    critical criterion forces the lowest.

    A pillar of which there was little to judge decides neither way: it is not the weakest pillar, and the highest band
    asks that the others reach its total by themselves.
    """
    if total is None or capped:
        return rubric.bands[-1].name
    judged = _judged(pillars)
    if not best and len(rubric.bands) > 1 and (mean(judged) or 0.0) < rubric.bands[0].total:
        best = 1
    return _reached(total, judged, rubric.bands[best:], rubric)


def by_numbers(total: float | None, pillars: dict[str, PillarScore], rubric: Rubric) -> str:
    """The band that the total and the weakest pillar reach, whatever else keeps the card below it."""
    return rubric.bands[-1].name if total is None else _reached(total, _judged(pillars), rubric.bands, rubric)


def _reached(total: float, judged: Sequence[tuple[float, float]], bands: Sequence[Band], rubric: Rubric) -> str:
    lowest = min(judged, default=_NO_PILLAR)[0]
    for band in bands:
        if total >= band.total and lowest >= band.each_pillar:
            return band.name
    return rubric.bands[-1].name


_NO_PILLAR = (0.0, 0.0)


def _judged(pillars: dict[str, PillarScore]) -> list[tuple[float, float]]:
    """Score and weight of the pillars with enough to judge; where none has, of all that have a score."""
    scored = [(score, one.weight, one.verdict) for one in pillars.values() if (score := one.score) is not None]
    enough = [(score, weight) for score, weight, verdict in scored if verdict == "judged"]
    return enough or [(score, weight) for score, weight, _ in scored]


def capped_by(results: Sequence[CriterionResult], outcome: Outcome = Outcome.MISSED) -> str | None:
    """The critical criterion with this outcome, the first by id; the score stays visible."""
    return min([r.criterion for r in results if r.critical and r.outcome is outcome], default=None)


def verdict_of(
    total: float | None,
    pillars: dict[str, PillarScore],
    results: Sequence[CriterionResult],
    rubric: Rubric,
    archetype: str,
) -> tuple[str, str | None, str]:
    """The band, the critical criterion that holds it down, and the band that the numbers alone reach where neither a
    criterion nor they hold it back (empty otherwise)."""
    capped = capped_by(results)
    partly = capped_by(results, Outcome.PARTLY) if archetype == "unsafe_to_disclose" else None
    band = band_of(total, pillars, rubric, capped is not None, best_open(rubric, archetype, held_back(results)))
    if capped or partly:
        return band, capped or partly, ""
    if total is None or band == rubric.bands[0].name:
        return band, None, ""  # no better band is to be reached
    reached = by_numbers(total, pillars, rubric)
    return band, None, reached if reached != band else ""


_UNHEARD = ("quick_not_heard", "warm_unresolved", "cold_unresolved")


def held_back(results: Sequence[CriterionResult]) -> bool:
    """Whether a single thing keeps the best band shut: a hint at a scam, gambling or failing memory that was left, a guard
    missed, or the customer brushed off or blamed outright."""
    return hint_left(results) or guard_broken(results) is not None or brushed_off(results) is not None


def best_open(rubric: Rubric, archetype: str, held: bool = False) -> int:
    """The place of the best band that is open to such a contact, so that band and headline tell one story: the last but
    one where a disclosure was passed over, the second where the customer was not heard, the matter stays open, or a
    single thing stands against it (``held``, see :func:`held_back`): no contact to show to the team."""
    place = len(rubric.bands) - 2 if archetype == "unsafe_to_disclose" else 1 if held or archetype in _UNHEARD else 0
    return max(min(place, len(rubric.bands) - 1), 0)
