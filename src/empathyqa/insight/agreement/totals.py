"""People's totals beside the machine's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from empathyqa.insight.agreement.by_contact import leaning, share_agreed
from empathyqa.insight.agreement.marks import TotalMark
from empathyqa.insight.intervals import Figure, Rate
from empathyqa.scorecard import Scorecard

WITHIN = (5.0, 10.0)
"""Points apart that are counted."""


@dataclass(frozen=True, slots=True)
class TotalsAgreement:
    """People's totals beside the machine's."""

    n: int
    within: dict[float, Rate]
    """Points apart → share of contacts at most that far apart."""
    leaning: Figure | None
    """Machine minus person, in points."""


def totals_agreement(marks: Sequence[TotalMark], cards: Mapping[str, Scorecard]) -> TotalsAgreement | None:
    """The agreement on totals; ``None`` where no contact has both."""
    pairs = [(mark.contact, (cards[mark.contact].total or 0.0) - mark.total) for mark in marks
             if cards[mark.contact].total is not None]  # fmt: skip
    if not pairs:
        return None
    contacts = [contact for contact, _ in pairs]
    within = {points: share_agreed(contacts, [abs(apart) <= points for _, apart in pairs]) for points in WITHIN}
    return TotalsAgreement(len(pairs), within, leaning(apart for _, apart in pairs))
