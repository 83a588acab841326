"""apology_then_action: an apology is followed by what the agent does about it."""

from __future__ import annotations

from bisect import bisect_left

from pydantic import Field

from empathyqa.checks.apologies import apologies, for_a_loss, owing
from empathyqa.checks.base import Settings, Verdict, by_heard, check, not_applicable, seen, sure_of, without
from empathyqa.checks.brushed_off import standing, unspoiled
from empathyqa.checks.view import USEFUL, View
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import Signal
from empathyqa.stock import own_words


class ApologyThenAction(Settings):
    """How soon the remedy must follow, and how many apologies are still one."""

    within_agent_turns: int = Field(2, ge=1, le=10, description="Agent turns for the remedy, this one included.")
    at_most: int = Field(default=3, ge=1, le=20, description="From this many apologies on it can only be partly met.")


_ASKS = ("verification_question", "discovery_question")
_MOST_ASKED = 4
"""Turns that only ask which may stand between a sorry and its remedy; then it is late."""
_NO_APOLOGY = not_applicable("We heard no apology.")
_ONLY_FOR_A_WAIT = not_applicable("The only sorry was for a wait on the line: that owes no remedy.")
_ONLY_FOR_A_LOSS = not_applicable("The only sorry was for the customer's own loss or grief: that owes no remedy.")


@check(
    "apology_then_action", title="One apology, then a remedy", settings=ApologyThenAction, hears=("apology",),
    unheard=without(("apology",), _NO_APOLOGY),
)  # fmt: skip
def apology_then_action(view: View, settings: ApologyThenAction) -> Verdict:
    """Looks at the first apology that is no stock line and is not brushed aside in the same breath, or at the first:
    met where a step towards the remedy follows at once or in the next agent turn (turns that ask who it is or what
    happened not counted), or came just before in a matter that is not left open, and the apologies do not pile up;
    partly where they pile up, the remedy comes later, or all the sorry there is is a stock line or brushed aside;
    missed where none follows."""
    heard = apologies(view)
    if not heard:
        return _NO_APOLOGY
    said = [sorry for sorry in heard if not for_a_loss(view, sorry)]
    if not said:
        return _ONLY_FOR_A_LOSS
    owed = owing(view)
    if not owed:
        return _ONLY_FOR_A_WAIT
    own = own_words(owed, view.agent("scripted"))
    whole = unspoiled(view, own)
    first = (whole or own or owed)[0]
    soon, after = _remedies(view, first, settings.within_agent_turns)
    if soon and whole and len(said) < settings.at_most:
        reason = "An apology, then a remedy." if soon[0] in after else "An apology, right after the remedy."
        return by_heard(Outcome.MET, reason, [first, soon[0]])
    if soon or after:
        if not soon:
            reason = "The remedy comes late."
        elif len(said) >= settings.at_most:
            reason = f"A remedy follows, among {len(said)} apologies."
        elif own:
            reason = "A remedy follows, and the sorry was brushed aside in the same breath."
        else:
            reason = "A remedy follows, and the sorry is a stock line."
        return by_heard(Outcome.PARTLY, reason, [*said, (soon or after)[0]])
    missing = Evidence.missing(first.turn, "What the agent will do about it.")
    return Verdict(Outcome.MISSED, "An apology, and nothing after it.", (*seen(said), missing), sure=sure_of(said))


def _remedies(view: View, sorry: Signal, within: int) -> tuple[list[Signal], list[Signal]]:
    """The steps towards a remedy that come soon after a sorry, else the one just before it in a matter that is not left open;
    and all that come after it."""
    remedies = standing(view, view.agent(*USEFUL))
    place = view.place[sorry.turn]
    after = [remedy for remedy in remedies if view.place[remedy.turn] >= place]
    near = set(view.turns_between(place, _reached(view, place, within)))
    soon = [remedy for remedy in after if remedy.turn in near]
    if not soon and view.ending.status != "unresolved":
        before = set(view.turns_between(place - 2 * (within - 1), place))
        soon = [remedy for remedy in remedies if remedy.turn in before][-1:]
    return soon, after


def _reached(view: View, place: int, within: int) -> int:
    """The stretch that the remedy must not come after. Turns in which the agent only asks what they must know first (who
    it is, what happened) are not counted: nobody can put right what they do not yet know."""
    last = place
    for at in view.judged[bisect_left(view.judged, place) :][: within + _MOST_ASKED]:
        last = at
        within -= at == place or not view.said_in(view.stretches[at].turns, _ASKS)
        if within <= 0:
            break
    return last
