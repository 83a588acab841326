"""The agent's apologies, for the checks that weigh them."""

from __future__ import annotations

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
