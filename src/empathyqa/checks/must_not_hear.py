"""must_not_hear: words that harm, and are best never heard."""

from __future__ import annotations

from pydantic import Field, model_validator

from empathyqa.checks.base import Band, Settings, Unheard, Verdict, by_heard, check, count_of, graded
from empathyqa.checks.known import AgentSignal, FactId
from empathyqa.checks.view import View
from empathyqa.scorecard import Outcome
from empathyqa.signal import Fact, Signal


class MustNotHear(Settings):
    """What must not be heard, and how much of it is bearable."""

    signals: list[AgentSignal] = Field(default=[], description="Agent signals that break it.")
    facts: list[FactId] = Field(default=[], description="Facts about the conversation that break it.")
    met: Band = Field(default=Band(max=0), description="How many are fine.")
    partly: Band = Field(default=Band(max=1), description="How many count half; more marks it missed.")

    @model_validator(mode="after")
    def _something(self) -> MustNotHear:
        if not self.signals and not self.facts:
            raise ValueError("name at least one of signals: or facts:")
        return self


_NONE = Verdict(Outcome.MET, "Nothing of the kind was heard.")
_FAINT = Verdict(Outcome.MET, "None was heard surely enough to count; a fainter one is marked in the conversation.")


def _unheard(settings: MustNotHear) -> Unheard:
    return Unheard(frozenset((*settings.signals, *settings.facts)), _NONE)


@check("must_not_hear", title="Words that harm", settings=MustNotHear, unheard=_unheard)
def must_not_hear(view: View, settings: MustNotHear) -> Verdict:
    """Counts the agent turns that hold any of the given signals or facts. None: met. Meant for guards, which take
    points off when broken and earn nothing when kept, so that silence earns nothing."""
    heard: list[Signal | Fact] = [*view.agent(*settings.signals)] if settings.signals else []
    if settings.facts:
        heard += view.facts(*settings.facts)
    if not heard:
        return _NONE if view.faint.isdisjoint(settings.signals) else _FAINT
    turns = {view.place[item.turn] for item in heard}
    outcome = graded(len(turns), settings.met, settings.partly)
    return by_heard(outcome, f"Heard in {count_of(len(turns), 'turn')}.", heard)
