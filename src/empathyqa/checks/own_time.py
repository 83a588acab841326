"""own_times: by when a step will be taken, as far as the time is told with it; left_vague: where news is promised for no day."""

from __future__ import annotations

from collections.abc import Iterable

from empathyqa.checks.view import View, asked_once
from empathyqa.signal import CHECK, DEADLINE, RECEIPT, Fact, Signal

_NEXT = 2
"""Stretches to the agent's next words: the customer asks when, and is told."""
_AGAIN = 2
"""Promises of news without a day from which they are an answer put off: one may be all there is to say."""


def matters_own(times: Iterable[Signal]) -> list[Signal]:
    """The times of the matter itself: not of a check, of a receipt, nor the customer's deadline said back."""
    return [time for time in times if not time.beside_the_matter]


_BESIDE = {
    CHECK: "The time told is how long a check or a form takes.",
    RECEIPT: "The time told is when a receipt comes.",
    DEADLINE: "The day told is the customer's own.",
}


@asked_once
def told_beside(view: View) -> tuple[str, list[Signal]]:
    """What the last time that stands beside the matter is of, as a sentence, and that time; empty where there is none."""
    beside = [time for time in view.agent("timeframe") if time.beside_the_matter]
    return (f" {_BESIDE[beside[-1].kind or CHECK]}", beside[-1:]) if beside else ("", [])


def own_times(view: View, step: Signal) -> list[Signal]:
    """The times in the step's own breath, else in the agent's next; what is said to be done awaits no time."""
    if not view.agent("timeframe"):
        return []
    at = view.place[step.turn]
    for ahead in (0,) if step.id == "resolution" else (0, _NEXT):
        if times := matters_own(view.said_in(view.turns_between(at + ahead, at + ahead), ("timeframe",))):
            return times
    return []


@asked_once
def left_vague(view: View) -> list[Fact]:
    """The promises of news without a day, where there were two or more and one was the last word: what was told by when
    before that was something else, or is not held to. A fix, or a step with its time, after them ends them."""
    vague = view.facts("no_date")
    if len(vague) < _AGAIN:
        return []
    last = view.place[vague[-1].turn]
    kept = (*view.agent("resolution"), *matters_own(view.agent("timeframe")))
    return vague[-_AGAIN:] if all(view.place[signal.turn] < last for signal in kept) else []
