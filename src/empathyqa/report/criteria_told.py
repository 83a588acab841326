"""A criterion's result as it is shown: outcome in word and symbol, points, quotes, tip and better line."""

from __future__ import annotations

from collections.abc import Mapping

from empathyqa.report.better_line import better_line
from empathyqa.report.cleaning import one_line
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.ranking import gap, points_of
from empathyqa.report.said_once import said_once
from empathyqa.report.value_words import CONTEXT_OUTCOME, GUARD_OUTCOMES, OUTCOMES, PILLARS, USES
from empathyqa.report.view import CriterionView, Quote
from empathyqa.report.words import WORDS
from empathyqa.scorecard import CriterionResult, Scorecard

MOST_QUOTES = {"met": 2}
"""Most quotes of a criterion by outcome; others show up to three."""


def criterion_view(
    result: CriterionResult, card: Scorecard, book: QuoteBook, known: Mapping[str, str], *, crisis: bool = False
) -> CriterionView:
    """The result as words. With ``crisis`` the tip gives way: those are talked through, never auto-coached."""
    symbol, word = OUTCOMES[result.outcome.value]
    if result.use == "guard":
        symbol, word = GUARD_OUTCOMES.get(result.outcome.value, (symbol, word))
    if result.use == "context" and result.outcome.value_earned is not None:
        symbol, word = CONTEXT_OUTCOME
    return CriterionView(
        id=result.criterion,
        title=one_line(result.title),
        pillar=PILLARS.get(result.pillar, one_line(result.pillar)),
        outcome=result.outcome.value,
        symbol=symbol,
        outcome_word=word,
        use=result.use,
        use_word=USES.get(result.use, ""),
        weight=WORDS["weight"].format(n=figure(result.weight)) if result.use == "score" else "",
        points=_points(result, card),
        count=_count(result),
        reason=book.sentence(result.reason),
        quotes=quotes_of(result, book),
        why=one_line(result.why),
        tip=WORDS["lead_led"] if crisis else one_line(result.tip),
        better=() if crisis or _half_said(result, card) else better_line(one_line(result.try_saying), known),
        source=one_line(result.source),
        limits=tuple(one_line(limit) for limit in result.known_limits),
        sure=WORDS["sure"].format(n=percent(result.sure)) if result.sure < 0.995 else "",
        critical=result.critical,
        gain=WORDS["gain"].format(n=figure(round(gap(card, result), 1))) if gap(card, result) >= 0.05 else "",
    )


def _half_said(result: CriterionResult, card: Scorecard) -> bool:
    """Whether hard news came with a way on, and what it meant was taken up somewhere in the talk: then the whole line to
    copy would ask for what the agent did."""
    quoted = [one for one in result.evidence if one.text and not one.expected]
    words = {one.signal for one in quoted}
    return "hard_truth" in words and len(words) > 1 and any(moment.notice and moment.name for moment in card.moments)


def quotes_of(result: CriterionResult, book: QuoteBook) -> tuple[Quote, ...]:
    """The first quotes of a result, the same words once."""
    return said_once(map(book.of_evidence, result.evidence), MOST_QUOTES.get(result.outcome.value, 3))


def figure(value: float | None) -> str:
    """A number as people read it: no decimals where there are none, one where there are."""
    return "" if value is None else f"{value:.1f}".removesuffix(".0")


def percent(share: float) -> str:
    """A share of 0–1 as a whole percentage; only the whole reads 100, only nothing reads 0."""
    whole = round(share * 100)
    if whole == 100 and share < 1:
        whole = 99
    if whole == 0 and share > 0:
        whole = 1
    return str(whole)


def _count(result: CriterionResult) -> str:
    """Opportunities taken, unless the reason has already said so."""
    met, of = result.met or 0, result.opportunities
    return WORDS["took"].format(met=met, of=of) if of and f"{met} of {of}" not in result.reason else ""


def _points(result: CriterionResult, card: Scorecard) -> str:
    if result.outcome.value_earned is None or result.use not in ("score", "guard"):
        return ""
    points = points_of(card, result)
    if result.use == "guard":
        off = -points[0] if points else result.takes_off * (1 - (result.outcome.value_earned or 0))
        return WORDS["points_off"].format(n=figure(off)) if off > 0 else ""
    if not points:
        return ""
    pillar = card.pillars.get(result.pillar)
    little = pillar is not None and pillar.verdict == "little_to_judge"
    words = WORDS["points_little"] if little else WORDS["points"]
    return words.format(n=figure(points[0]), of=figure(points[1]))
