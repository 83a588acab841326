"""The agent's apologies, for the checks that weigh them."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from empathyqa.checks.view import View
from empathyqa.signal import Signal

TROUBLE = ("anger", "frustration", "effort", "unresolved", "repeat", "escalation")
"""Customer signals that something went wrong."""


def apologies(view: View) -> list[Signal]:
    """The judged agent's apologies, those for a feeling ("sorry you feel that way") and stock ones included."""
    return view.agent("apology")


def trouble(view: View) -> list[Signal]:
    """The customer's signals that something went wrong, up to the agent's last words."""
    last = view.stretches[view.judged[-1]].last if view.judged else -1
    return [signal for signal in view.customer(*TROUBLE) if signal.turn < last]


def first_of_each_cause(view: View, said: Iterable[Signal]) -> list[Signal]:
    """Of these sorries, the first after each moment, and the first before any: a second one for the same cause adds
    nothing."""
    opened = [moment.turn for moment in view.judged_moments]
    first: dict[int, Signal] = {}
    for sorry in said:
        first.setdefault(bisect_right(opened, sorry.turn), sorry)
    return list(first.values())
