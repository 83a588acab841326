"""The facts that a rubric asks to be noted (``extract:``), under the report's quotes rule."""

from __future__ import annotations

from empathyqa.report.cleaning import one_line
from empathyqa.report.hiding import Quotes, hidden
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.view import FactView
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Extracted, Scorecard

_PERSONAL = {"reference": "NUMBER", "phone": "PHONE", "email": "E-MAIL", "postcode": "POSTCODE", "name": "NAME"}
"""Kinds of fact that are personal data whatever they look like, and what stands in their place."""


def value_shown(fact: Extracted, value: str, quotes: Quotes, names: tuple[str, ...]) -> str:
    """A value: the rubric's own word for it stays, personal data and people's words follow the rule."""
    return value if fact.kind == "phrase" else words_shown(fact, value, quotes, names)


def words_shown(fact: Extracted, words: str, quotes: Quotes, names: tuple[str, ...]) -> str:
    """Someone's words in which the fact was said."""
    if quotes == "redacted" and fact.kind in _PERSONAL:
        return f"[{_PERSONAL[fact.kind]}]"
    return hidden(words, quotes, names)


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
