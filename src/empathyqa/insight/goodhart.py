"""Goodhart watch: criteria that tell nothing any more, or that rise while customers are no better off.

"When a measure becomes a target, it ceases to be a good measure." A criterion that always passes measures nothing; one
that never applies asks about nothing; one that rises while customers' last words do not may have become a phrase.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from empathyqa.insight.contact import Contact
from empathyqa.insight.criteria import CriterionFigures
from empathyqa.insight.grouping import in_order
from empathyqa.insight.trend import FEWEST_EACH_HALF, share_difference

FEWEST = 20
"""Contacts before anything is said of a criterion."""
ALWAYS = 0.97
HARDLY_EVER = 0.02
_GAIN = 0.1
"""A rise in the met share that is worth a question (a convention)."""

Worry = Literal["always_met", "never_met", "never_applies", "hardly_applies", "rises_alone"]


@dataclass(frozen=True, slots=True)
class Watched:
    """A criterion to look at, and why."""

    criterion: CriterionFigures
    worry: Worry
    rise: tuple[float, float, float] | None = None
    """``rises_alone``: change of the met share from the earlier to the later half, with its interval."""
    closings: tuple[float, float, float] | None = None
    """``rises_alone``: change of the share of contacts that end content, with its interval."""


def goodhart(contacts: Sequence[Contact], criteria: Sequence[CriterionFigures]) -> tuple[Watched, ...]:
    """The criteria to look at, in the order of the rubric."""
    found: list[Watched] = []
    for criterion in criteria:
        if criterion.use != "score" or criterion.contacts < FEWEST:  # a guard that is always kept is as it should be
            continue
        worry = _still(criterion)
        if worry:
            found.append(Watched(criterion, worry))
        elif rising := _rises_alone(contacts, criterion):
            found.append(rising)
    return tuple(found)


def _still(criterion: CriterionFigures) -> Worry | None:
    share = criterion.rate.share
    if not criterion.applied:
        return "never_applies"
    if criterion.applied < criterion.contacts * HARDLY_EVER:
        return "hardly_applies"
    if share is None or criterion.applied < FEWEST:
        return None
    if share >= ALWAYS:
        return "always_met"
    return "never_met" if share <= 1 - ALWAYS else None


def _rises_alone(contacts: Sequence[Contact], criterion: CriterionFigures) -> Watched | None:
    """Whether it rose clearly from the earlier to the later half while the share that ends content did not."""
    dated = in_order(contacts)
    if not dated or dated[0].day == dated[-1].day:
        return None
    half = len(dated) // 2
    met = [_met(part, criterion.id) for part in (dated[:half], dated[half:])]
    if min(map(len, met)) < max(FEWEST // 2, FEWEST_EACH_HALF):
        return None
    rise = share_difference(*met)
    content = [[float(contact.closing == "content") for contact in part] for part in (dated[:half], dated[half:])]
    closings = share_difference(*content)
    if rise[1] > 0 and rise[0] >= _GAIN and closings[0] <= 0:
        return Watched(criterion, "rises_alone", rise, closings)
    return None


def _met(contacts: Sequence[Contact], criterion: str) -> list[float]:
    values = (one.outcome.value_earned for contact in contacts for one in contact.card.results
              if one.criterion == criterion)  # fmt: skip
    return [value for value in values if value is not None]
