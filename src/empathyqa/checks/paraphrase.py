"""paraphrase: says the customer's situation back before solving it."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Unheard, Verdict, by_heard, check, count_of, graded
from empathyqa.checks.each_once import each_once
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.stock import own_words


class Paraphrase(Settings):
    """How often is enough, and whether a naming of the feeling counts too."""

    met: Band = Field(default=Band(min=1), description="How many mark it met.")
    partly: Band = Field(default=Band(min=1), description="How many mark it partly met.")
    naming_counts: bool = Field(default=True, description="A named feeling alone plays half of it back.")


_MISSING = (Evidence.missing(None, "The matter in own words."),)


def _unheard(settings: Paraphrase) -> Unheard:
    ids = ("paraphrase", "acknowledgement") if settings.naming_counts else ("paraphrase",)
    return Unheard(frozenset(ids), Verdict(graded(0, settings.met, settings.partly), "Never says the matter back.", _MISSING))


@check(
    "paraphrase", title="Plays the matter back", settings=Paraphrase, hears=("paraphrase", "acknowledgement"),
    unheard=_unheard,
)  # fmt: skip
def paraphrase(view: View, settings: Paraphrase) -> Verdict:
    """Counts the times the agent says the customer's situation back in own words (attentive and cognitive replies
    worked in Clark et al. 2013, where "I'm sorry" did little). A feeling named without it is partly met."""
    stock = view.agent("scripted")  # a stock line could be said to anyone: it plays nothing back
    told = each_once(own_words(view.agent("paraphrase"), stock))
    outcome = graded(len(told), settings.met, settings.partly)
    if told and outcome is not Outcome.MISSED:
        return by_heard(outcome, f"Plays it back {count_of(len(told), 'time')}.", told)
    named = each_once(own_words(view.agent("acknowledgement"), stock)) if settings.naming_counts else []
    if named:
        return by_heard(Outcome.PARTLY, "Names what it is like for them. The matter itself was not heard said back.", named)
    return by_heard(outcome, f"Plays it back {count_of(len(told), 'time')}.", told) if told else _unheard(settings).verdict
