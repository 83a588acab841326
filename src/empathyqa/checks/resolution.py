"""resolution: is the matter settled, by the agent's word and the customer's."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Settings, Verdict, by_heard, check
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence, Outcome


class ResolutionSettled(Settings):
    """How a promise counts."""

    promise_counts: bool = Field(default=True, description="A concrete promised step marks it partly met.")
    timed_promise_is_met: bool = Field(default=False, description="A promised step with its time marks it met.")


@check(
    "resolution",
    title="The matter is settled",
    settings=ResolutionSettled,
    hears=("resolution", "confirmation", "unresolved"),
)
def resolution(view: View, settings: ResolutionSettled) -> Verdict:
    """Met where the answer or fix is delivered and the customer does not contradict it; partly where it is promised,
    or settled in part; missed where it stays open. What the customer says last weighs most."""
    status, reason = view.resolution
    word = view.customer("confirmation", "unresolved")
    heard = [*view.agent("resolution")[-2:], *word[-1:]] or view.agent("next_step")[-1:]
    timed = status == "promised" and settings.timed_promise_is_met and view.agent("timeframe")
    if status == "resolved" or timed:
        return by_heard(Outcome.MET, reason, heard)
    if status == "partial" or (status == "promised" and settings.promise_counts):
        return by_heard(Outcome.PARTLY, reason, heard)
    missing = Evidence.missing(None, "An answer, a fix or a concrete step.")
    found = by_heard(Outcome.MISSED, reason, heard)
    return Verdict(Outcome.MISSED, reason, (*found.evidence, missing), sure=found.sure)
