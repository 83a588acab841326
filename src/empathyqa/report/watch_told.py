"""Criteria to look at, each with its reason in words."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.insight.goodhart import Watched
from empathyqa.report.cleaning import one_line
from empathyqa.report.criteria_told import percent
from empathyqa.report.figures_told import measure_name, signed
from empathyqa.report.many_view import CriterionRow
from empathyqa.report.many_words import MANY


def watch_rows(watched: Sequence[Watched]) -> tuple[CriterionRow, ...]:
    """The criteria that no longer tell, and why."""
    return tuple(
        CriterionRow(one_line(one.criterion.title), measure_name(one.criterion.pillar), "", None, "", _why(one))
        for one in watched
    )


def _why(one: Watched) -> str:
    figures = one.criterion
    rise, closings = one.rise or (0.0, 0.0, 0.0), one.closings or (0.0, 0.0, 0.0)
    return MANY[one.worry].format(
        n=figures.contacts if one.worry in ("never_applies", "hardly_applies") else figures.applied,
        applied=figures.applied,
        share=percent(figures.rate.share) if figures.rate.share is not None else "",
        rise=signed(rise[0] * 100),
        low=signed(rise[1] * 100),
        high=signed(rise[2] * 100),
        closings=signed(closings[0] * 100),
    )
