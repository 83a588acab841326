"""name_use: the customer's name, used, missed, wrong or overused."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Verdict, by_heard, check, count_of, graded, not_applicable
from empathyqa.checks.on_the_spot import too_little_to_judge
from empathyqa.checks.view import View
from empathyqa.names_said import names_said
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import SALUTATION
from empathyqa.whole import name_known


class NameUse(Settings):
    """How often is right."""

    met: Band = Field(default=Band(min=1, max=4), description="How often is right; beyond it, it sounds like selling.")
    partly: Band = Field(default=Band(min=1, max=6), description="How often is bearable.")


@check("name_use", title="Uses the customer's name", settings=NameUse, hears=("name_use", "wrong_name"))
def name_use(view: View, settings: NameUse) -> Verdict:
    """Counts how often the agent addresses the customer by name. A wrong name is worse than none (Rank-Christman): it
    is missed, or partly met where the right one is used more often. Overuse harms too (Raja et al.), though no study
    gives the number; the salutations of mails are one use. Not applicable where no name to call them by was heard or
    it is hidden."""
    said = view.agent("name_use")
    wrong, used = view.facts("wrong_name"), names_said(said)
    hidden = view.signals.transcript.capabilities.redacted_names
    if wrong and not hidden:
        outcome = Outcome.PARTLY if len(used) > len(wrong) else Outcome.MISSED
        return by_heard(outcome, "Addresses the customer by a wrong name.", wrong)
    if nobody_knows := too_little_to_judge(view):
        return nobody_knows
    if not used:
        known, reason = name_known(view.signals)
        if not known:
            return not_applicable(reason)
        missing = Evidence.missing(None, "The customer's name.")
        return Verdict(Outcome.MISSED, "Knew the customer's name and never used it.", (missing,))
    outcome = graded(len(used), settings.met, settings.partly)
    if outcome is not Outcome.MET and hidden:
        return not_applicable("Names are hidden in this transcript, so nobody can say how often which one is used.")
    letters = sum(use.reason == SALUTATION for use in said)
    as_one = f": the salutations of {letters} letters are one use" if letters > 1 else ""
    return by_heard(outcome, f"Uses the name {count_of(len(used), 'time')}{as_one}.", used)
