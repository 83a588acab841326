"""The agent's own words beside a priority, where its evidence holds only the customer's, or none."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from empathyqa.report.quoting import QuoteBook
from empathyqa.report.view import CriterionView, Quote
from empathyqa.report.words import WORDS
from empathyqa.transcript import Turn

_SAID_BEFORE = ("repeat", "unresolved", "told_again")
"""Customer signals that look back at what the agent had just said; after any other, the reply counts."""


def with_own_words(view: CriterionView, book: QuoteBook, reason: Turn | None) -> CriterionView:
    """The criterion with the agent's words among its first quotes.

    To customer words belongs the agent turn they answer or call for. Where the evidence has no place at all, the reply
    to the reason for contact stands in, and says so.
    """
    first = view.quotes[0] if view.quotes else None
    if any(quote.role == "agent" for quote in view.quotes[:3]):
        return view
    if first is not None and first.number is not None:
        own = _agent_turn(book, first.number - 1, before=first.signal in _SAID_BEFORE)
        quotes = (first, own) if own is not None else (first,)
        return replace(view, quotes=(*sorted(quotes, key=lambda quote: quote.number or 0), *view.quotes[1:]))
    own = _agent_turn(book, reason.index) if reason is not None else None
    return replace(view, quotes=(replace(own, label=WORDS["first_reply"]), *view.quotes)) if own is not None else view


def _agent_turn(book: QuoteBook, at: int, *, before: bool = False) -> Quote | None:
    """The agent's nearest turn after (or before) this one, as a quote."""
    turns: Iterable[Turn] = sorted(book.turns.values(), key=lambda turn: turn.index, reverse=before)
    spoken = (turn for turn in turns if turn.speaker == "agent" and not turn.internal)
    found = next((turn for turn in spoken if (turn.index < at if before else turn.index > at)), None)
    return book.of_opening(found) if found is not None else None
