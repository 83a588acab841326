"""The note after the contact: why they came, what was done, what was promised, what is open, what to handle with care.

Put together from signals and facts only; what nobody heard is left out rather than guessed.
"""

from __future__ import annotations

from collections.abc import Sequence, Set

from empathyqa.note.declined import declined
from empathyqa.note.owner import Owner
from empathyqa.note.promises import promises_in
from empathyqa.note.reason import reason_turn
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.verdict_told import matter
from empathyqa.report.view import Promise, Quote, Summary
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.signal import Signal, Signals
from empathyqa.transcript import Transcript

MOST = 4
"""Most entries under one heading; a note is short."""
DONE_FROM = 0.7
"""How sure an answer or fix must be to stand as done: of those from here on readers heard four in five, below two in five."""
_OWNERS: dict[Owner, str] = {"agent": "owner_agent", "team": "owner_team", "customer": "owner_customer", "open": "owner_open"}


def summary_of(
    card: Scorecard, transcript: Transcript, heard: Sequence[Signal], signals: Signals | None, book: QuoteBook
) -> Summary:
    """The summary of one contact; open questions need ``signals``, because facts are not part of a card."""
    opening = reason_turn(transcript)
    facts = signals.facts_of("question_open") if signals is not None else None
    cues = {_place(cue) for moment in card.moments for cue in moment.evidence.get("cue", ())}  # fainter ones are no moment
    return Summary(
        reason=book.of_opening(opening) if opening else None,
        status=matter(card),
        done=_once([book.of_signal(signal) for signal in heard if _is_done(signal, transcript)])[:MOST],
        promises=_promises(transcript, heard, book)[:MOST],
        open_questions=None if facts is None else tuple(book.of_fact(fact) for fact in facts)[:MOST],
        no_promise=WORDS["none_noted"] if card.resolution_status == "promised" or _by_when_said(card) else WORDS["none_heard"],
        vulnerability=_once([book.of_signal(s) for s in heard if _opens_up(s, cues)])[:MOST],
    )


def _by_when_said(card: Scorecard) -> bool:
    """Whether a criterion of the page quotes a time as one by which something is to come: then it is not said that nothing is."""
    judged = (one for one in card.results if one.outcome in (Outcome.MET, Outcome.PARTLY))
    return any(word.signal == "timeframe" for one in judged for word in one.evidence)


def _is_done(signal: Signal, transcript: Transcript) -> bool:
    """Whether an answer or fix was surely given, and not turned down in the customer's next words."""
    return signal.id == "resolution" and signal.confidence >= DONE_FROM and not declined(signal, None, transcript)


def _opens_up(signal: Signal, cues: Set[tuple[str, int, int]]) -> bool:
    """Whether the customer opened up here: told in words, or learned and sure enough to be answered for."""
    if signal.id == "crisis":
        return not signal.hint and (not signal.learned or _place(signal) in cues)
    return signal.discloses


def _place(signal: Signal) -> tuple[str, int, int]:
    return signal.id, signal.turn, signal.start


def _promises(transcript: Transcript, heard: Sequence[Signal], book: QuoteBook) -> tuple[Promise, ...]:
    """What was promised, under the report's quotes rule."""
    return tuple(
        Promise(WORDS[_OWNERS[one.owner]], book.of_signal(one.step), book.shown_words(one.when.text) if one.when else "")
        for one in promises_in(transcript, heard)
    )


def _once(quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    seen: dict[tuple[int | None, str], Quote] = {}
    for quote in quotes:
        seen.setdefault((quote.number, quote.before + quote.text + quote.after), quote)
    return tuple(seen.values())
