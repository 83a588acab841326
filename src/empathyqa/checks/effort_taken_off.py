"""effort_taken_off: the agent does the work, rather than handing it to the customer."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Unheard, Verdict, by_heard, check
from empathyqa.checks.brushed_off import sent_off, standing
from empathyqa.checks.known import AgentSignal
from empathyqa.checks.on_the_spot import nothing_owed
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import IN_VAIN, TO_DO, Fact, Signal


class EffortTakenOff(Settings):
    """What counts as doing it for the customer, and as handing it back."""

    done: list[AgentSignal] = Field(
        default=["ownership", "resolution", "next_step", "alternative", "signposting"],
        min_length=1,
        description="Agent signals that take work off the customer.",
    )
    handed_back: list[AgentSignal] = Field(default=["deflection"], description="Agent signals that hand it back.")


_CONTENT = ("confirmation", "gladness")
_SENT = "handed_back"
_THEIRS = IN_VAIN | {TO_DO}
"""What is turned down, takes nothing on, or tells the customer what to do takes no work off them."""
_MISSING = Evidence.missing(None, "Something the agent does about it.")
_NOTHING = Verdict(Outcome.MISSED, "Takes nothing off the customer.", (_MISSING,))


def _unheard(settings: EffortTakenOff) -> Unheard:
    heard = (*settings.done, *settings.handed_back, *_CONTENT, "question_answered", "resolution", "stops_midway", _SENT)
    return Unheard(frozenset(heard), _NOTHING)


@check("effort_taken_off", title="Takes the work off the customer", settings=EffortTakenOff, unheard=_unheard)
def effort_taken_off(view: View, settings: EffortTakenOff) -> Verdict:
    """Compares what the agent takes on with what is pushed back: met where only work is taken on, partly where both are
    heard or where the customer is content all the same, missed where nothing is taken on. Work handed back (a shop, a
    page, another team, "come back on chat") is pushed back too, and a step told in the same sentence is none of the
    agent's. Effort predicts loyalty better than delight (Dixon et al. 2010)."""
    done = [step for step in view.agent(*settings.done) if step.reason not in _THEIRS and not sent_off(view, step)]
    pushed = view.agent(*settings.handed_back) if settings.handed_back else []
    told = {push.turn for push in pushed}
    back: list[Signal | Fact] = [*pushed, *(sent for sent in view.facts(_SENT) if sent.turn not in told)]
    shown = standing(view, done) or done
    if done and not back:
        return by_heard(Outcome.MET, "Takes the work on.", shown[:2])
    settled = not pushed and view.ending.status in ("resolved", "partial")
    if len(done) > len(back) or (done and settled):
        return by_heard(Outcome.PARTLY, "Takes work on, and pushes some back.", [shown[0], *back[:2]])
    if not done and not back and (free := nothing_owed(view)):
        return free
    content = [] if pushed else view.customer(*_CONTENT)
    if content:
        how = "Nothing is pushed back, and the customer is content." if not back else "Sent elsewhere, and content with it."
        return by_heard(Outcome.PARTLY, how, [*back[:1], content[-1]])
    if not back:
        return _NOTHING
    found = by_heard(Outcome.MISSED, "Pushes the work back.", back[:2])
    return found._replace(evidence=(*found.evidence, _MISSING))
