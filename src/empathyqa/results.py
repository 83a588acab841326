"""What the results of a contact tell together: harm that was left, a guard broken, what a pillar with little to judge earned."""

from __future__ import annotations

from collections.abc import Iterable
from math import fsum

from empathyqa.scorecard import CriterionResult, Outcome, PillarScore
from empathyqa.signal import SCAM_NOW, Moment


def hint_left(results: Iterable[CriterionResult]) -> bool:
    """Whether a criterion found that a hint at a scam, at gambling or at failing memory was left where it was."""
    return "hint_open" in [one.signal for result in results for one in result.evidence]


def harm_left(results: Iterable[CriterionResult]) -> bool:
    """Whether a criterion was missed because of a hint of harm, or at a scam going on, that nobody took up."""
    words = [one for result in results if result.outcome is Outcome.MISSED for one in result.evidence]
    return any(one.signal == "crisis" or (one.signal == "hint_open" and one.note.endswith(SCAM_NOW)) for one in words)


def guard_broken(results: Iterable[CriterionResult]) -> CriterionResult | None:
    """The guard that was missed outright, the first by id: no contact with thirteen sorries is one to show to the team,
    however few points they take off."""
    broken = [one for one in results if one.outcome is Outcome.MISSED and one.use == "guard"]
    return min(broken, key=lambda one: one.criterion, default=None)


def brushed_off(results: Iterable[CriterionResult]) -> CriterionResult | None:
    """The guard or coaching criterion, the first by id, that rests on a dismissal heard outright ("you should have thought of
    that"): too few are heard for points, but a contact with a sure one is none to show to the team."""
    broken = [one for one in results if one.outcome in _SHORT and one.sure >= 1.0 and one.use in ("guard", "coach")]
    sure = [one for one in broken if "dismissal" in [word.signal for word in one.evidence]]
    return min(sure, key=lambda one: one.criterion, default=None)


_SHORT = frozenset((Outcome.PARTLY, Outcome.MISSED))


def taken_up(moment: Moment) -> bool:
    """Whether a disclosure was noticed, and held or acted on, with nothing that pushed it away."""
    answered = moment.notice and (moment.contain or moment.act)
    return moment.disclosed and answered and "against" not in moment.evidence


def earned_by(results: Iterable[CriterionResult], pillar: str) -> float:
    """The weight that the criteria of a pillar earned, before guards and before what little evidence allows."""
    mine = [(r.weight, r.outcome.value_earned) for r in results if r.pillar == pillar and r.use == "score"]
    return fsum([weight * value for weight, value in mine if value is not None])


def held_at(pillar: PillarScore, results: Iterable[CriterionResult]) -> float | None:
    """The most that the criteria of a pillar with little to judge give, 0–100, where they earned more; else ``None``."""
    return 100.0 * pillar.earned / pillar.possible if _beside(pillar, results) < 0 else None


def lifted_to(pillar: PillarScore, results: Iterable[CriterionResult]) -> float | None:
    """The least that the criteria of a pillar with little to judge give, 0–100, where they earned less; else ``None``."""
    return 100.0 * pillar.earned / pillar.possible if _beside(pillar, results) > 0 else None


def _beside(pillar: PillarScore, results: Iterable[CriterionResult]) -> float:
    """How much more weight counts in a pillar with little to judge than its criteria earned; less where negative."""
    return pillar.earned - earned_by(results, pillar.id) if pillar.verdict == "little_to_judge" else 0.0
