"""Calibration: machine marks beside people's, criterion by criterion, and which items to write again."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from empathyqa.insight.agreement.criterion import CriterionAgreement, agreement
from empathyqa.insight.agreement.marks import Mark, TotalMark
from empathyqa.insight.agreement.totals import TotalsAgreement, totals_agreement
from empathyqa.scorecard import Scorecard


@dataclass(frozen=True, slots=True)
class Calibration:
    """Everything a calibration page shows."""

    contacts: int
    """Contacts with at least one mark and a scorecard."""
    marks: int
    raters: tuple[str, ...]
    criteria: tuple[CriterionAgreement, ...]
    """In the rubric's order."""
    rewrite: tuple[CriterionAgreement, ...]
    """The items to write again, the worst first."""
    totals: TotalsAgreement | None


def calibration(
    marks: Iterable[Mark], cards: Iterable[Scorecard], totals: Iterable[TotalMark] = ()
) -> Calibration:
    """People's marks held against the scorecards; marks without a scorecard or a criterion are left out."""
    known = {card.id: card for card in cards}
    given = [mark for mark in marks if mark.contact in known]
    order: dict[str, None] = {}
    for card in known.values():
        order.update(dict.fromkeys(result.criterion for result in card.results))
    by_criterion: dict[str, list[Mark]] = {name: [] for name in order}
    for mark in given:
        if mark.criterion in by_criterion:
            by_criterion[mark.criterion].append(mark)
    found = tuple(agreement(own, known) for own in by_criterion.values() if own)
    to_rewrite = [one for one in found if one.verdict == "rewrite"]
    worst = sorted(to_rewrite, key=lambda one: (one.exact.share or 0, one.criterion))
    compared = [mark for mark in given if mark.criterion in by_criterion]
    return Calibration(
        len({mark.contact for mark in compared}),
        len(compared),
        tuple(sorted({mark.rater for mark in compared if mark.rater}, key=str.casefold)),
        found,
        tuple(worst),
        totals_agreement([mark for mark in totals if mark.contact in known], known),
    )
