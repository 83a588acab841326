"""Figures by channel and by queue: the same work can be easier in one place than in another."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from empathyqa.insight.contact import Contact
from empathyqa.insight.grouping import by, measures_of, scores
from empathyqa.insight.intervals import Figure, Rate, clustered_rate, mean_figure
from empathyqa.insight.load import is_heavy


@dataclass(frozen=True, slots=True)
class Slice:
    """The contacts of one channel or queue."""

    name: str
    contacts: int
    figures: dict[str, Figure]
    heavy: Rate


def slices_of(contacts: Sequence[Contact], key: Callable[[Contact], str]) -> tuple[Slice, ...]:
    """A slice a value, the one with most contacts first; none where all contacts have the same."""
    groups = by(contacts, key)
    if len([name for name in groups if name]) < 2:
        return ()
    measures = measures_of(contacts)
    return tuple(
        Slice(
            name,
            len(found),
            {one: figure for one in measures if (figure := mean_figure(scores(found, one))) is not None},
            clustered_rate((float(is_heavy(contact)), 1) for contact in found),
        )
        for name, found in sorted(groups.items(), key=lambda item: (-len(item[1]), item[0]))
    )
