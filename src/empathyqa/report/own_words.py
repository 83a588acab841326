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

    To customer words belongs the agent turn they answer or call for; it stands after them, and says what it is. Where the
    evidence has no place at all, the reply to the reason for contact stands in, and says so.
    """
    first = view.quotes[0] if view.quotes else None
    if any(quote.role == "agent" for quote in view.quotes[:3]):
        return view
    if first is not None and first.number is not None:
        before = first.signal in _SAID_BEFORE
        own = _beside(_agent_turn(book, first.number - 1, before=before), WORDS["said_before"] if before else WORDS["said_after"])
        return replace(view, quotes=(first, *own, *view.quotes[1:]))
    own = _beside(_agent_turn(book, reason.index) if reason is not None else None, WORDS["first_reply"])
    return replace(view, quotes=(*own, *view.quotes))


def _beside(quote: Quote | None, what: str) -> tuple[Quote, ...]:
    """The agent's turn, marked as what stands beside the evidence: under "the customer has to push" it is no push."""
    return () if quote is None else (replace(quote, label=what, beside=True),)


def _agent_turn(book: QuoteBook, at: int, *, before: bool = False) -> Quote | None:
    """The agent's nearest turn after (or before) this one, as a quote."""
    turns: Iterable[Turn] = sorted(book.turns.values(), key=lambda turn: turn.index, reverse=before)
    spoken = (turn for turn in turns if turn.speaker == "agent" and not turn.internal)
    found = next((turn for turn in spoken if (turn.index < at if before else turn.index > at)), None)
    return book.of_opening(found) if found is not None else None
