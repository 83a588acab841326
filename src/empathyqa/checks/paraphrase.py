"""paraphrase: says the customer's situation back before solving it."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.base import Band, Settings, Unheard, Verdict, by_heard, check, count_of, graded, not_applicable
from empathyqa.checks.each_once import each_once
from empathyqa.checks.on_the_spot import HEARD_OF_IT, calmly_settled, too_little_to_judge
from empathyqa.checks.view import View
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.stock import own_words


class Paraphrase(Settings):
    """How often is enough, and whether a naming of the feeling counts too."""

    met: Band = Field(default=Band(min=1), description="How many mark it met.")
    partly: Band = Field(default=Band(min=1), description="How many mark it partly met.")
    naming_counts: bool = Field(default=True, description="A named feeling alone plays half of it back.")


_A_FEW_WORDS = 20
"""Words, at most, said in one go that tell no story (a convention): "could I book a call for seven, please?"."""
_NOTHING_TOLD = not_applicable("A plain wish in a few words, calmly settled: there was no story to say back.")
_MISSING = (Evidence.missing(None, "The matter in own words."),)


def _unheard(settings: Paraphrase) -> Unheard:
    ids = ("paraphrase", "acknowledgement") if settings.naming_counts else ("paraphrase",)
    ids = (*ids, *HEARD_OF_IT)  # where one of these was heard, there may have been nothing to play back
    none = Verdict(graded(0, settings.met, settings.partly), "The matter was not heard said back.", _MISSING)
    return Unheard(frozenset(ids), none)


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
    if told:
        return by_heard(outcome, f"Plays it back {count_of(len(told), 'time')}.", told)
    return too_little_to_judge(view) or _nothing_told(view) or _unheard(settings).verdict


def _nothing_told(view: View) -> Verdict | None:
    """*Not applicable* with its reason where a calm wish of a few words was settled: nobody says back "what's the time?"."""
    if not calmly_settled(view):
        return None
    words = {turn.index: turn.word_count for turn in view.signals.transcript.turns}
    told = [sum(words[turn] for turn in stretch.turns) for stretch in view.stretches if stretch.side == "customer"]
    return _NOTHING_TOLD if max(told, default=0) <= _A_FEW_WORDS else None
