"""A noted fact in words, under the report's quotes rule; for pages and for machines."""

from __future__ import annotations

from empathyqa.report.hiding import Quotes, hidden
from empathyqa.scorecard import Extracted

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
