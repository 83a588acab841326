"""Marks: what a person made of one criterion in one contact, and the scale that marks are compared on."""

from __future__ import annotations

from dataclasses import dataclass

from empathyqa.scorecard import Outcome

LEVELS: dict[Outcome, float] = {Outcome.MISSED: 0.0, Outcome.PARTLY: 0.5, Outcome.MET: 1.0}
"""The outcomes that have an order; not applicable has none."""


@dataclass(frozen=True, slots=True)
class Mark:
    """One person's mark."""

    contact: str
    criterion: str
    """An id of the rubric."""
    outcome: Outcome
    rater: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class TotalMark:
    """One person's total for a contact, 0 to 100."""

    contact: str
    total: float
    rater: str = ""
