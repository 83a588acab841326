"""apology_due: where the firm let the customer down, somebody says sorry for that thing."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.apologies import apologies, nothing_wrong, trouble
from empathyqa.checks.base import Settings, Verdict, by_heard, check, not_applicable
from empathyqa.checks.known import AgentSignal
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.stock import own_words


class ApologyDue(Settings):
    """How much trouble calls for an apology, and what may stand in for it."""

    cues: int = Field(default=1, ge=1, le=10, description="Signals of trouble that call for an apology.")
    instead: list[AgentSignal] = Field(
        default=["acknowledgement", "validation", "sympathy", "gratitude"],
        description="Signals that mark it partly met: a thank-you can do as well as a sorry (You et al. 2020).",
    )


_TOO_LITTLE_WRONG = not_applicable("Too little that went wrong was heard from the customer to call for a sorry.")


@check("apology_due", title="An apology for the named thing", settings=ApologyDue, hears=("apology", "scripted"))
def apology_due(view: View, settings: ApologyDue) -> Verdict:
    """Where the customer tells of something that went wrong, looks for an apology that is not merely a stock line.
    What a moment shows of anger or frustration counts; of harm, a person judges whose fault it was. A stock
    apology, or another way of taking it seriously, is partly met."""
    cues = trouble(view)
    if not cues:
        return not_applicable(nothing_wrong(view))
    if len({(view.place[cue.turn], cue.id) for cue in cues}) < settings.cues:
        return _TOO_LITTLE_WRONG
    said = apologies(view)
    own = own_words(said, view.agent("scripted"))
    if own:
        return by_heard(Outcome.MET, "Says sorry for what happened.", own)
    if said:
        return by_heard(Outcome.PARTLY, "The only apology is a stock line.", said)
    other = view.agent(*settings.instead) if settings.instead else []
    if other:
        return by_heard(Outcome.PARTLY, "No apology. Other words that take the trouble up count half.", other[:2])
    missing = Evidence.missing(view.next_turn(cues[0].turn), "A sorry for what went wrong.")
    return Verdict(Outcome.MISSED, "No apology for what went wrong.", (missing,))
