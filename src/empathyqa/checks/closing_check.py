"""closing_check: before the end, does the agent make sure that it is settled."""

from __future__ import annotations

from pydantic import Field

from empathyqa.asked_and_told import never_told
from empathyqa.checks.base import Settings, Verdict, by_heard, check, not_applicable, without
from empathyqa.checks.on_the_spot import calm
from empathyqa.checks.view import View
from empathyqa.safe_before import safe_before
from empathyqa.scorecard import Evidence, Outcome

_LAST_PART = 0.5
_LAST_WORDS = 4
"""Stretches at the end in which the customer says how it was left, beside the goodbyes."""


class ClosingCheck(Settings):
    """Whether "anything else?" is enough."""

    anything_else_counts: bool = Field(default=True, description='"Anything else?" is partly met: it asks another question.')
    customer_says_so: bool = Field(default=True, description="The customer's own confirmation meets it without being asked.")


_THANKED = not_applicable("The answer was given, and the customer's thanks ended it: no check was owed before the goodbye.")
_CLOSED = not_applicable("The customer said that there was no more: no check was owed before the goodbye.")
_GLAD = not_applicable("It was settled, and the customer was glad at the end: no check was owed before the goodbye.")
_GLAD_OF_IT = not_applicable("Something was done, and the customer was glad at the end: no check was owed before the goodbye.")
_LEFT = not_applicable("The customer had to end it because of somebody near: to check anything then would not have been safe.")
_NO_CLOSE = not_applicable("Neither the agent's goodbye nor a check before it was heard.")


@check(
    "closing_check", title="Checks that it is settled", settings=ClosingCheck, hears=("closing_check", "further_help"),
    unheard=without(("closing_check", "confirmation", "further_help", "closing"), _NO_CLOSE),
)  # fmt: skip
def closing_check(view: View, settings: ClosingCheck) -> Verdict:
    """Looks in the second half for a question whether *this* is settled (met), or "anything else?" (partly). A
    customer's yes confirms nothing where their last question surely has no answer, or the matter is left unsettled. Not
    applicable where neither a check nor the agent's goodbye was heard: many contacts end with a last step, or with thanks;
    nor before a goodbye to a calm customer who has the answer and says thanks."""
    asked = view.facts("closing_check")
    if asked:
        return by_heard(Outcome.MET, "Asks whether it is settled.", asked[:1])
    said = [signal for signal in view.customer("confirmation") if view.share_told(signal.turn) >= _LAST_PART]
    settled = view.ending.status != "unresolved" and never_told(view.signals) is None
    if said and settings.customer_says_so and settled:
        return by_heard(Outcome.MET, "The customer confirms that it is settled.", said[-1:])
    more = view.agent("further_help")
    if more and settings.anything_else_counts:
        return by_heard(Outcome.PARTLY, "Asks for anything else, not whether this is settled.", more[-1:])
    if not view.agent("closing", "further_help"):
        return _NO_CLOSE
    if view.ending.status == "resolved" and calm(view) and view.facts("rounds_off"):
        return _THANKED
    if closed := _closed_by_the_customer(view):
        return closed
    if view.moments and view.moments[-1].cue == "crisis" and safe_before(view.signals, view.moments[-1].evidence["cue"]):
        return _LEFT
    last = view.stretches[view.judged[-1]].last if view.judged else None
    return Verdict(Outcome.MISSED, "We heard no check before the goodbye.", (Evidence.missing(last, "Does that sort it?"),))


def _closed_by_the_customer(view: View) -> Verdict | None:
    """That no check was owed: the customer closed it, or was glad of a settled matter in their last words but a goodbye; ``None``
    where they gave in, objected, or had no answer."""
    if view.ending.status not in ("resolved", "promised") or view.facts("gives_in") or never_told(view.signals):
        return None
    said = view.facts("closes_it")
    at = view.place[said[-1].turn] if said else -1
    if said and not any(view.place[no.turn] >= at for no in view.customer("unresolved", "escalation", "anger", "frustration")):
        return _CLOSED
    glad = view.customer("gladness")
    late = bool(glad) and view.place[glad[-1].turn] >= len(view.stretches) - _LAST_WORDS
    if not late:
        return None
    if view.ending.status == "resolved":
        return _GLAD
    # of what is only promised a warm thank-you for what was done says enough; "ta" to a date may still be doubt
    return _GLAD_OF_IT if view.agent("resolution") and not view.customer("unresolved") else None
