"""Channels and queues in words."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.insight.slices import Slice
from empathyqa.report.cleaning import one_line
from empathyqa.report.criteria_told import percent
from empathyqa.report.figures_told import figure_view, measure_name
from empathyqa.report.many_view import SliceRow
from empathyqa.report.many_words import MANY

MOST = 10


def slice_rows(slices: Sequence[Slice], measures: Sequence[str]) -> tuple[SliceRow, ...]:
    """The largest slices."""
    return tuple(
        SliceRow(
            one_line(one.name) or MANY["slice_none"],
            str(one.contacts),
            tuple(figure_view(measure_name(measure), one.figures.get(measure)) for measure in measures),
            f"{percent(one.heavy.share)}%" if one.heavy.share is not None else "",
        )
        for one in slices[:MOST]
    )


def slices_note(slices: Sequence[Slice]) -> str:
    """How much is left out."""
    rest = slices[MOST:]
    return MANY["slice_rest"].format(n=len(rest), contacts=sum(one.contacts for one in rest)) if rest else ""
