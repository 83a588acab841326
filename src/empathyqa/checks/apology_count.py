"""apology_count: one sorry is enough, unless something new went wrong."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.apologies import apologies, for_the_matter
from empathyqa.checks.base import Band, Settings, Verdict, by_heard, check, count_of, graded, not_applicable, without
from empathyqa.checks.view import View


class ApologyCount(Settings):
    """How many apologies are fine, and how many are still bearable."""

    met: Band = Field(default=Band(max=2), description="How many apologies are fine. The number is a convention.")
    partly: Band = Field(default=Band(max=3), description="How many are still bearable; more marks it missed.")


_NO_APOLOGY = not_applicable("We heard no apology.")


@check(
    "apology_count", title="No pile of apologies", settings=ApologyCount, hears=("apology",),
    unheard=without(("apology",), _NO_APOLOGY),
)  # fmt: skip
def apology_count(view: View, settings: ApologyCount) -> Verdict:
    """Counts the agent's apologies; one for a hold, or that names the fault in the same breath, adds none. No study gives a
    number from which they weaken the contact, so the limits are a convention; that late and
    repeated ones do is shown (Roschk & Kaiser 2013; Marinova et al. 2018)."""
    said = apologies(view)
    if not said:
        return _NO_APOLOGY
    weigh = for_the_matter(view)
    outcome = graded(len(weigh), settings.met, settings.partly)
    told = f"{count_of(len(said), 'apology', 'apologies').capitalize()} in all"
    if len(weigh) < len(said):
        told = f"{told}, of which {len(weigh)} for the matter; the rest are for a hold or a loss, or of the same breath"
    return by_heard(outcome, f"{told}.", weigh or said)
