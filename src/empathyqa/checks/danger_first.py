"""danger_first: where a hint of harm was passed over, the matter is not settled, whatever was done about what was asked.

Somebody who has been keeping the tablets by and wants the next ones stopped has them stopped "in a few days", and the one
thing that mattered was not heard. So what was delivered or promised counts partly there. House rule; no study.
"""

from __future__ import annotations

from empathyqa.checks.base import Verdict, seen
from empathyqa.checks.view import View
from empathyqa.harm_open import BESIDE_A_DANGER
from empathyqa.scorecard import Evidence, Outcome

_MISSING = "An answer to the hint of harm before it."


def danger_first(view: View, verdict: Verdict) -> Verdict:
    """The verdict; of what was done, partly at most, with the danger shown, where one was left unanswered (``danger_left`` in
    disclosures.py)."""
    left = view.danger_left if verdict.outcome in (Outcome.MET, Outcome.PARTLY) else []
    if not left:
        return verdict
    told = [cue for moment in left for cue in moment.evidence["cue"] if cue.id == "crisis"]
    missing = Evidence.missing(view.next_turn(left[-1].turn), _MISSING)
    shown = (*verdict.evidence, *seen(told[:1]), missing)
    return verdict._replace(outcome=Outcome.PARTLY, reason=BESIDE_A_DANGER, evidence=shown)
