"""Which of many conversations to look at first: where a person should look, then where something critical was missed, then
those with the lowest totals.

The order of a list to begin with, not of people: one low total says little about whoever took the call.
"""

from __future__ import annotations

from collections.abc import Iterable
from heapq import nsmallest

MANY = 20
"""Up to so many conversations a list is read from top to bottom; beyond it, one asks where to begin."""
MOST = 10

Standing = tuple[bool, bool, float | None]
"""Whether a person should look, whether something critical was missed, and the total."""


def to_look_at_first(every: Iterable[Standing]) -> tuple[int, ...]:
    """The places of at most ten in the list; none where the list is short. What has no total only comes with an alert."""
    standing = list(every)
    if len(standing) <= MANY:
        return ()
    open_ = [place for place, (alert, _, total) in enumerate(standing) if alert or total is not None]
    return tuple(nsmallest(MOST, open_, key=lambda place: (*_rank(standing[place]), place)))


def _rank(one: Standing) -> tuple[bool, bool, float]:
    alert, critical, total = one
    return not alert, not critical, total if total is not None else -1.0
