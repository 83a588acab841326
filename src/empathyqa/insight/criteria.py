"""Each criterion over many contacts: how often it applied, how often it was met, how many points it left behind."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import fsum

from empathyqa.insight.contact import Contact
from empathyqa.insight.intervals import Rate, clustered_rate
from empathyqa.scorecard import CriterionResult, Outcome, Scorecard, Use


@dataclass(frozen=True, slots=True)
class CriterionFigures:
    """One criterion over many contacts."""

    id: str
    title: str
    pillar: str
    use: Use
    weight: float
    contacts: int
    applied: int
    """Contacts in which it was met, partly met or missed."""
    outcomes: dict[str, int]
    rate: Rate
    """Share met, partly counting half; opportunities inside a call where the criterion counts them."""
    lost: float
    """Points of the total left behind, a contact (weight × gap × opportunities, as the receipts have it)."""
    earned: float
    """Points of the total earned, a contact."""

    @property
    def judged(self) -> bool:
        """Whether it moves points at all."""
        return self.use in ("score", "guard")


def criteria_of(contacts: Sequence[Contact]) -> tuple[CriterionFigures, ...]:
    """The criteria of the cards, in the order of their rubric."""
    results: dict[str, list[tuple[Scorecard, CriterionResult]]] = {}
    for contact in contacts:
        for result in contact.card.results:
            results.setdefault(result.criterion, []).append((contact.card, result))
    points = {id(contact.card): points_by_criterion(contact.card) for contact in contacts}
    return tuple(_figures(name, found, points, len(contacts)) for name, found in results.items())


def points_by_criterion(card: Scorecard) -> dict[str, tuple[float, float]]:
    """Criterion → points of the total earned, and points left behind, as its receipt has them."""
    table: dict[str, tuple[float, float]] = {}
    for line in card.receipt.lines:
        earned, lost = table.get(line.criterion, (0.0, 0.0))
        table[line.criterion] = (earned + max(0.0, line.points), lost + line.of - line.points)
    return table


def chances(result: CriterionResult) -> tuple[float, int] | None:
    """Opportunities taken, and how many there were; ``None`` where the criterion did not apply."""
    value = result.outcome.value_earned
    if value is None:
        return None
    if result.opportunities and result.met is not None:
        return float(min(result.met, result.opportunities)), result.opportunities
    return value, 1


def _figures(
    name: str,
    found: Sequence[tuple[Scorecard, CriterionResult]],
    points: dict[int, dict[str, tuple[float, float]]],
    contacts: int,
) -> CriterionFigures:
    last = found[-1][1]
    taken = [pair for _, result in found if (pair := chances(result)) is not None]
    mine = [points[id(card)].get(name, (0.0, 0.0)) for card, _ in found]
    return CriterionFigures(
        name, last.title, last.pillar, last.use, last.weight, len(found), len(taken),
        {outcome.value: sum(result.outcome is outcome for _, result in found) for outcome in Outcome},
        clustered_rate(taken),
        fsum(lost for _, lost in mine) / contacts if contacts else 0.0,
        fsum(earned for earned, _ in mine) / contacts if contacts else 0.0,
    )  # fmt: skip
