"""scripted_phrases: does the agent sound like a person."""

from __future__ import annotations

from pydantic import Field

from empathyqa.checks.apologies import first_of_each_cause, for_the_matter
from empathyqa.checks.base import (
    Band,
    Settings,
    Verdict,
    by_heard,
    check,
    count_of,
    graded,
    not_applicable,
    seen,
    sure_of,
    without,
)
from empathyqa.checks.each_once import each_once
from empathyqa.checks.view import View
from empathyqa.replies import PILE_OF_APOLOGIES
from empathyqa.scorecard import Outcome
from empathyqa.signal import Signal
from empathyqa.stock import own_words
from empathyqa.whole import over_apology

_WARM = ("acknowledgement", "validation", "sympathy", "reassurance")
_OWN = (*_WARM, "apology", "gratitude")


class ScriptedPhrases(Settings):
    """How many stock lines are fine; how warm the rest has to be."""

    met: Band = Field(default=Band(max=0), description="How many stock lines are fine.")
    partly: Band = Field(default=Band(max=1), description="How many are bearable; more marks it missed.")
    own_words_excuse: float = Field(
        default=3, ge=1, description="Kind words or sorries of the agent's own that make one stock line bearable."
    )


_NO_KIND_WORD = not_applicable("Neither a stock line nor a kind word was surely heard.")


@check(
    "scripted_phrases", title="Own words, not stock lines", settings=ScriptedPhrases, hears=("scripted", *_OWN),
    unheard=without(("scripted", *_OWN), _NO_KIND_WORD),
)  # fmt: skip
def scripted_phrases(view: View, settings: ScriptedPhrases) -> Verdict:
    """Counts stock lines, and sets them against the kind words that are the agent's own. Customers can tell a script,
    and mind it where the matter is their own (Victorino et al. 2012, 2013). Thanks excuse no stock line, and of the
    sorries only the first for each moment does. A sorry or a thank-you alone, or sorries piled up without cause, are no
    voice of one's own: partly met at most, and nothing to judge where no feeling called for more than courtesy."""
    lines = view.agent("scripted")
    stock, own = each_once(lines), each_once(own_words(view.agent(*_OWN), lines))
    if not stock and not own:
        return _NO_KIND_WORD
    if not stock and not any(word.id in _WARM for word in own):
        if not view.judged_moments:
            return not_applicable("No stock line was heard, and no feeling that called for more than courtesy.")
        return by_heard(Outcome.PARTLY, "No stock line, and no warm word beyond a sorry or a thank-you.", own[:2])
    kind = [word for word in own if word.id in _WARM]
    sorries = first_of_each_cause(view, [word for word in own if word.id == "apology"])
    weight = max(0.0, len(stock) - (len(kind) + len(sorries)) // settings.own_words_excuse)
    outcome = graded(weight, settings.met, settings.partly)
    if outcome is Outcome.MET and (pile := _a_pile(view)):
        return by_heard(
            Outcome.PARTLY, f"{count_of(len(pile), 'sorry', 'sorries')}: a pile of them sounds like nobody.", pile[:3]
        )
    # quoted is what earned it: the agent's own words where it is met, the stock lines where it is not
    shown = ((kind or own)[:3] or stock) if outcome is Outcome.MET else stock
    return Verdict(outcome, _told(stock, kind, sorries), seen(shown), sure=sure_of(shown))


def _a_pile(view: View) -> list[Signal]:
    """The agent's sorries, where they are so many that they weaken the contact."""
    said = for_the_matter(view)
    return said if len(said) >= PILE_OF_APOLOGIES and over_apology(said, view.signals, view.moments)[0] else []


def _told(stock: list[Signal], kind: list[Signal], sorries: list[Signal]) -> str:
    """How many there are of each, under its own name; thanks are so common that they are not counted."""
    own = count_of(len(kind), "kind word") if kind else "no warm word"
    if sorries:
        own += f" and {count_of(len(sorries), 'sorry', 'sorries')}"
    lines = count_of(len(stock), "stock line") if stock else "No stock line"
    return f"{lines}, {own} in the agent's own words."
