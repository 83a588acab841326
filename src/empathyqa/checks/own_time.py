"""own_times: by when a step will be taken, as far as the time is told with it."""

from __future__ import annotations

from empathyqa.checks.view import View
from empathyqa.signal import Signal

_NEXT = 2
"""Stretches to the agent's next words: the customer asks when, and is told."""


def own_times(view: View, step: Signal) -> list[Signal]:
    """The times in the step's own breath, else in the agent's next; what is said to be done awaits no time."""
    at = view.place[step.turn]
    for ahead in (0,) if step.id == "resolution" else (0, _NEXT):
        times = view.said_in(view.turns_between(at + ahead, at + ahead), ("timeframe",))
        if times:
            return times
    return []
