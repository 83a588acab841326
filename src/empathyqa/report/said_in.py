"""Words from one of many contacts: with their sentence and place, under the quotes rule, linked to nothing."""

from __future__ import annotations

from dataclasses import replace

from empathyqa.insight.contact import Contact
from empathyqa.insight.noted import Words
from empathyqa.note.reason import reason_turn
from empathyqa.report.cleaning import one_line, shortened
from empathyqa.report.figures_told import day
from empathyqa.report.hiding import Quotes
from empathyqa.report.many_view import ContactStory, SaidIn
from empathyqa.report.quoting import LONGEST_QUOTE, QuoteBook
from empathyqa.report.view import Quote
from empathyqa.report.words import WORDS
from empathyqa.signal import Moment, Signal

MOST_MOMENTS = 3


def book_of(contact: Contact, quotes: Quotes) -> QuoteBook:
    """The quotes of a contact."""
    book = QuoteBook(contact.card, contact.transcript, quotes)
    book.linked = False
    return book


def words_said(words: Words, quotes: Quotes) -> SaidIn:
    """Evidence and where it stands."""
    book = book_of(words.contact, quotes)
    quote = book.of_evidence(words.evidence)
    if not quote.text and quote.expected:
        quote = _in_the_first_reply(words.contact, quote, book)
    return SaidIn(quote, one_line(words.contact.card.id), day(words.contact.card.date))


def _in_the_first_reply(contact: Contact, quote: Quote, book: QuoteBook) -> Quote:
    """What was called for, beside the agent's reply to the reason for contact: the agent's words, not only a gap."""
    reason = reason_turn(contact.transcript) if contact.transcript is not None else None
    turns = (t for t in book.turns.values() if t.speaker == "agent" and not t.internal)
    reply = next((turn for turn in turns if reason is not None and turn.index > reason.index), None)
    if reply is None:
        return quote
    return replace(book.of_opening(reply), expected=True, note=quote.note, label=WORDS["first_reply"])


def signal_said(contact: Contact, signal: Signal, quotes: Quotes) -> Quote:
    """The words a signal was heard in."""
    return book_of(contact, quotes).of_signal(signal)


def line_said(contact: Contact, text: str, turn: int, quotes: Quotes) -> SaidIn:
    """A whole sentence of the agent's."""
    book = book_of(contact, quotes)
    said = book.turns[turn].text if turn in book.turns else ""
    start = said.find(text)
    quote = Quote(
        text=shortened(book.shown_words(text), LONGEST_QUOTE), number=turn + 1, role="agent",
        time=book.time_of(turn), speaker=book.speaker_of(turn) if start >= 0 else "",
    )  # fmt: skip
    return SaidIn(quote, one_line(contact.card.id), day(contact.card.date))


def story_of(contact: Contact, lead: str, quotes: Quotes, *, answered_first: bool = False) -> ContactStory:
    """A contact in at most three moments: what the customer brought, and the agent's reply; the strongest moments, or
    those answered best."""
    book = book_of(contact, quotes)
    order = _steps if answered_first else _weight
    chosen = sorted(contact.card.moments, key=lambda moment: (-order(moment), moment.turn))[:MOST_MOMENTS]
    said = tuple(
        (book.of_signal(cue), _reply(book, moment))
        for moment in sorted(chosen, key=lambda moment: moment.turn)
        for cue in moment.evidence.get("cue", ())[:1]
    )
    return ContactStory(one_line(contact.card.id), day(contact.card.date), lead, said)


def _weight(moment: Moment) -> int:
    return {"crisis": 9, "vulnerability": 4}.get(moment.cue, moment.level or 2)


def _steps(moment: Moment) -> int:
    return moment.notice + moment.name + moment.contain + moment.act


def _reply(book: QuoteBook, moment: Moment) -> Quote | None:
    """The agent's turn that names or notices it, else the first one; from a scorecard alone, what was heard."""
    heard = [one for step in ("name", "notice", "contain", "act") for one in moment.evidence.get(step, ())]
    if not book.turns:
        return book.of_signal(heard[0]) if heard else None
    named = heard[0].turn if heard else None
    spoken = [t for t in book.turns.values() if t.index > moment.turn and t.speaker == "agent" and not t.internal]
    turn = next((t for t in spoken if t.index == named), spoken[0] if spoken else None)
    return replace(book.of_opening(turn), label="") if turn is not None else None
