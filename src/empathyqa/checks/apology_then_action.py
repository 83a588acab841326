"""apology_then_action: an apology is followed by what the agent does about it."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.apologies import apologies
from empathyqa.checks.base import Settings, Verdict, check, not_applicable, seen, sure_of, without
from empathyqa.checks.view import USEFUL, View
from empathyqa.scorecard import Evidence, Outcome


class ApologyThenAction(Settings):
    """How soon the remedy must follow, and how many apologies are still one."""

    within_agent_turns: int = Field(2, ge=1, le=10, description="Agent turns for the remedy, this one included.")
    at_most: int = Field(default=3, ge=1, le=20, description="From this many apologies on it can only be partly met.")


_NO_APOLOGY = not_applicable("The agent did not apologise.")


@check(
    "apology_then_action", title="One apology, then a remedy", settings=ApologyThenAction, hears=("apology",),
    unheard=without(("apology",), _NO_APOLOGY),
)  # fmt: skip
def apology_then_action(view: View, settings: ApologyThenAction) -> Verdict:
    """Looks at the first apology: met where a step towards the remedy follows at once or in the next agent turn and
    the apologies do not pile up; partly where they pile up or the remedy comes later; missed where none follows."""
    said = apologies(view)
    if not said:
        return _NO_APOLOGY
    first = said[0]
    here = view.stretches[view.place[first.turn]].turns
    near = {*here, *view.turns_after(first.turn, settings.within_agent_turns - 1)}
    remedies = [signal for signal in view.agent(*USEFUL) if view.place[signal.turn] >= view.place[first.turn]]
    soon = [signal for signal in remedies if signal.turn in near]
    if soon and len(said) < settings.at_most:
        return Verdict(
            Outcome.MET, "An apology, then a remedy.", seen([first, soon[0]]), sure=sure_of([first, soon[0]])
        )
    if remedies:
        reason = "The remedy comes late." if not soon else f"A remedy follows, among {len(said)} apologies."
        return Verdict(Outcome.PARTLY, reason, seen([*said, remedies[0]]), sure=sure_of([*said, remedies[0]]))
    missing = Evidence.missing(first.turn, "What the agent will do about it.")
    return Verdict(Outcome.MISSED, "An apology, and nothing after it.", (*seen(said), missing), sure=sure_of(said))
