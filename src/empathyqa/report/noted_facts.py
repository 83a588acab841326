"""The facts that a rubric asks to be noted (``extract:``), under the report's quotes rule."""

from __future__ import annotations

from empathyqa.report.cleaning import one_line
from empathyqa.report.fact_words import value_shown
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.view import FactView
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Extracted, Scorecard


def facts_noted(card: Scorecard, book: QuoteBook) -> tuple[FactView, ...]:
    """Every fact that is asked for, with its values and their places, or that it was not heard, or is hidden."""
    return tuple(_fact(fact, book) for fact in card.extracted)


def _fact(fact: Extracted, book: QuoteBook) -> FactView:
    if not fact.said:
        return FactView(one_line(fact.label), (), WORDS["fact_hidden"] if fact.hidden else WORDS["none_heard"])
    said = []
    for one in fact.said:
        value = one_line(value_shown(fact, one.value, book.quotes, book.names))
        said.append((value, book.of_said(fact, one)))
    return FactView(one_line(fact.label), tuple(said))
