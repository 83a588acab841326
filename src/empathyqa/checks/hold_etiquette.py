"""hold_etiquette: a wait is explained, timed, and thanked for."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Verdict, by_heard, check, count_of, not_applicable, without
from empathyqa.checks.view import View
from empathyqa.scorecard import Outcome
from empathyqa.signal import AND_WHY, Fact, Signal

_PURPOSE = ("next_step", "ownership", "timeframe", "resolution")
_RETURN = ("gratitude", "apology", "resolution", "next_step", "alternative")


class HoldEtiquette(Settings):
    """Where the reason and the thanks may stand."""

    within_agent_turns: int = Field(default=2, ge=1, le=10, description="Agent turns in which the return must follow.")


_NO_WAIT = not_applicable("We heard nobody ask the customer to wait.")


@check(
    "hold_etiquette", title="Waits explained, thanked for", settings=HoldEtiquette, hears=("hold", "hold_returned"),
    unheard=without(("hold",), _NO_WAIT),
)  # fmt: skip
def hold_etiquette(view: View, settings: HoldEtiquette) -> Verdict:
    """For each request to wait: a purpose or a time in the same agent turn, and on return thanks or a result. Both are
    met, one is partly. Visible work makes a wait bearable (Buell & Norton 2011)."""
    holds = view.agent("hold")
    if not holds:
        return _NO_WAIT
    befores = afters = 0
    heard: list[Signal | Fact] = [holds[0]]
    thanked = {fact.turn: fact for fact in view.facts("hold_returned")}
    for hold in holds:
        why = view.said_in(view.stretches[view.place[hold.turn]].turns, _PURPOSE)
        after = view.turns_after(hold.turn, settings.within_agent_turns)
        back: list[Signal | Fact] = [
            *(thanked[turn] for turn in after if turn in thanked),
            *view.said_in(after, _RETURN),
        ]
        befores, afters = befores + bool(why or hold.reason == AND_WHY), afters + bool(back)
        heard += [*why[:1], *back[:1]]
    share = (befores + afters) / (2 * len(holds))
    outcome = Outcome.MET if share >= 0.75 else Outcome.PARTLY if share >= 0.5 else Outcome.MISSED
    asked = count_of(len(holds), "wait")
    reason = f"{asked} asked for: {befores} with a purpose or time before, {afters} with thanks or a result after."
    return by_heard(outcome, reason, list(dict.fromkeys(heard)))
