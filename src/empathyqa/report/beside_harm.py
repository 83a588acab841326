"""Care shown beside a hint of harm: praised, though nothing of it is scored.

What was said to somebody in danger earns no points, because no rule can tell whether it was right. But an agent who asked
outright, stayed and told where help is, and reads of nothing but a date that was missing, is told the wrong thing. So those words
stand first among what went well, where the danger was noticed and named or held, and nothing pushed it away; and where it is
harm that only hearing answers, no small change of the contact's stands as what to look at first.
"""

from __future__ import annotations

from dataclasses import replace

from empathyqa.report.criteria_told import quotes_of
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.value_words import OUTCOMES
from empathyqa.report.view import CriterionView
from empathyqa.report.words import WORDS
from empathyqa.results import harm_left
from empathyqa.scorecard import CriterionResult, Evidence, Scorecard
from empathyqa.signal import HIDDEN_HARM, Moment, Signal
from empathyqa.sureness import counts

_CARE = ("acknowledgement", "reassurance", "signposting", "validation", "sympathy", "boundary")
_SURE = 0.6
"""How sure words must be to be praised (see strengths.py)."""
_MOST = 2


def care_beside_harm(card: Scorecard, told: dict[str, CriterionView], book: QuoteBook) -> CriterionView | None:
    """The strength, or ``None`` where there was no such moment, it was left, or no words of care were surely heard."""
    alert = next((one for one in card.results if one.criterion in card.alerts), None)
    moments = [moment for moment in card.moments if moment.cue == "crisis"]
    if alert is None or harm_left(card.results) or not moments or not all(map(_met, moments)):
        return None
    words = sorted({word for moment in moments for word in _care_in(moment)}, key=lambda word: (word.turn, word.start))
    return _view(told[alert.criterion], alert, _one_a_turn(words), book) if words else None


def with_care_first(beside: CriterionView | None, found: list[CriterionView], first: bool) -> list[CriterionView]:
    """The strengths with this one first, and none that shows its words again; where the person comes ``first``, none of how the
    matter was dealt with."""
    if beside is None:
        return found
    if first:
        found = [one for one in found if one.pillar == beside.pillar]
    shown = {(quote.number, quote.text) for quote in beside.quotes}
    return [beside, *(one for one in found if not any((quote.number, quote.text) in shown for quote in one.quotes))]


def person_before_the_matter(card: Scorecard, beside: CriterionView | None) -> bool:
    """Whether somebody spoke of harm that only hearing answers, and was met: then the date of a promise can wait."""
    cues = [cue for moment in card.moments for cue in moment.evidence.get("cue", ()) if cue.id == "crisis"]
    return beside is not None and any(cue.kind in HIDDEN_HARM for cue in cues)


def _view(view: CriterionView, alert: CriterionResult, words: list[Signal], book: QuoteBook) -> CriterionView:
    said = tuple(Evidence.seen(one.turn, one.start, one.end, one.text, one.id, one.reason) for one in words)
    symbol, _ = OUTCOMES["met"]
    return replace(
        view, title=WORDS["strength_beside_harm"], praise=WORDS["praise_beside_harm"], outcome="met", symbol=symbol,
        outcome_word=WORDS["not_scored"], quotes=quotes_of(replace(alert, evidence=said), book),
    )  # fmt: skip


def _met(moment: Moment) -> bool:
    return moment.notice and (moment.name or moment.contain) and not any(map(counts, moment.evidence.get("against", ())))


def _care_in(moment: Moment) -> list[Signal]:
    found = (word for step in ("notice", "name", "contain") for word in moment.evidence.get(step, ()))
    return [word for word in found if word.id in _CARE and not word.leaned and word.confidence >= _SURE]


def _one_a_turn(words: list[Signal]) -> list[Signal]:
    """The surest of each turn's words, the first and the last of those: what opened the door, and what was left with them."""
    surest = {word.turn: word for word in sorted(words, key=lambda word: (word.confidence, -word.start))}
    told = [surest[turn] for turn in sorted(surest)]
    return [told[0], told[-1]] if len(told) > _MOST else told
