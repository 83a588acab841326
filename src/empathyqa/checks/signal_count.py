"""signal_count: how often the agent does something, against two bands."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Unheard, Verdict, by_heard, check, count_of, graded, one_of
from empathyqa.checks.each_once import each_once
from empathyqa.checks.heard_faintly import SURELY
from empathyqa.checks.known import AgentSignal
from empathyqa.checks.view import View
from empathyqa.replies import STEPS
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import Signal
from empathyqa.stock import own_words

_OPENING, _CLOSING = 0.34, 0.66
_BY_ITSELF = " by itself"
"""A moment may rest on what is too faint to be counted."""


class SignalCount(Settings):
    """Which signals, where, and how many are enough."""

    signals: list[AgentSignal] = Field(min_length=1, description="What to listen for; any of them counts.")
    where: Literal["anywhere", "opening", "closing"] = Field(
        default="anywhere", description="opening: the first third of the conversation; closing: the last third."
    )
    own_words: bool = Field(default=False, description="Leave out what stands in a stock line.")
    met: Band = Field(default=Band(min=1), description="How many mark it met.")
    partly: Band = Field(default=Band(min=1), description="How many mark it partly met; otherwise it is missed.")


def _unheard(settings: SignalCount) -> Unheard:
    return Unheard(frozenset(settings.signals), _none(settings))


@check("signal_count", title="Counts what the agent does", settings=SignalCount, unheard=_unheard)
def signal_count(view: View, settings: SignalCount) -> Verdict:
    """Counts the agent's signals of the given kinds, anywhere or in one third of the conversation, and compares the
    number with two bands: met, partly, else missed. The same kind twice in one agent turn
    counts once, and so do words heard as two kinds."""
    said = [signal for signal in view.agent(*settings.signals) if _inside(view, signal, settings.where)]
    heard = each_once(own_words(said, view.agent("scripted")) if settings.own_words else said)
    if said and not heard:
        return _none(settings, " in the agent's own words")
    if not heard:
        return _none(settings, SURELY + _BY_ITSELF if _shown_faintly(view, settings) else "")
    times = len({(view.place[signal.turn], signal.id) for signal in heard})
    outcome = graded(times, settings.met, settings.partly)
    return by_heard(outcome, f"Heard {count_of(times, 'time')}{_place(settings)}.", heard)


def _shown_faintly(view: View, settings: SignalCount) -> bool:
    """Whether one was heard too faintly to count, or a moment of the card rests on one."""
    shown = (word.id for moment in view.judged_moments for step in STEPS for word in moment.evidence.get(step, ()))
    return not view.faint.isdisjoint(settings.signals) or not set(settings.signals).isdisjoint(shown)


def _none(settings: SignalCount, surely: str = "") -> Verdict:
    outcome, place = graded(0, settings.met, settings.partly), _place(settings)
    named = one_of([name.replace("_", " ") for name in settings.signals])
    missing = () if outcome is Outcome.MET else (Evidence.missing(None, f"No {named}{place}."),)
    return Verdict(outcome, f"No {named} was heard{place}{surely}.", missing)


def _place(settings: SignalCount) -> str:
    return "" if settings.where == "anywhere" else f" in the {settings.where}"


def _inside(view: View, signal: Signal, where: str) -> bool:
    if where == "anywhere":
        return True
    share = view.share_told(signal.turn)
    return share <= _OPENING if where == "opening" else share >= _CLOSING
