"""The transcript as it is shown: every turn with its marks, its time, and the moments that open or break there."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.report.heard import feeling_levels
from empathyqa.report.marking import LONGEST_TURN, marked, tag_of
from empathyqa.report.quoting import QuoteBook
from empathyqa.report.value_words import LEVELS, SPEAKERS
from empathyqa.report.view import TurnView
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Scorecard
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript, Turn


def turn_views(
    transcript: Transcript, heard: Sequence[Signal], card: Scorecard, book: QuoteBook
) -> tuple[TurnView, ...]:
    """Every turn, in order."""
    by_turn: dict[int, list[Signal]] = {}
    for signal in heard:
        by_turn.setdefault(signal.turn, []).append(signal)
    notes = _notes(card)
    levels = feeling_levels(heard)
    return tuple(
        _turn_view(turn, by_turn.get(turn.index, ()), notes.get(turn.index, ()), levels.get(turn.index, 0), book)
        for turn in transcript.turns
    )


def talk_share(transcript: Transcript) -> tuple[int, int] | None:
    """Whole percentages of the words said by agent and customer; ``None`` where neither said any."""
    agent = sum(turn.word_count for turn in transcript.spoken_by("agent"))
    customer = sum(turn.word_count for turn in transcript.spoken_by("customer"))
    if not agent + customer:
        return None
    share = round(100 * agent / (agent + customer))
    return share, 100 - share


def _turn_view(turn: Turn, heard: Sequence[Signal], notes: Sequence[str], level: int, book: QuoteBook) -> TurnView:
    personal = book.spans_to_hide(turn.text[:LONGEST_TURN])
    if personal:
        segments = marked(turn.text, heard, turn.speaker, personal, label_hidden=True)
    else:
        at_source = sorted((span.start, span.end, span.entity or "") for span in turn.redactions)
        segments = marked(turn.text, heard, turn.speaker, _apart(at_source), label_hidden=False)
    left_out = len(turn.text) - LONGEST_TURN
    return TurnView(
        number=turn.index + 1,
        role=turn.speaker,
        speaker=SPEAKERS[turn.speaker],
        time=book.time_of(turn.index),
        segments=segments,
        heard=tuple(dict.fromkeys(tag_of(signal, turn.speaker) for signal in heard)),
        internal=turn.internal,
        cut=WORDS["cut"].format(n=f"{left_out:,}") if left_out > 0 else "",
        notes=tuple(notes),
        words=turn.word_count,
        feeling=LEVELS.get(level, ""),
    )


def _apart(spans: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    kept: list[tuple[int, int, str]] = []
    for span in spans:
        if not kept or span[0] >= kept[-1][1]:
            kept.append(span)
    return kept


def _notes(card: Scorecard) -> dict[int, list[str]]:
    notes: dict[int, list[str]] = {}
    for number, moment in enumerate(card.moments, 1):
        name = WORDS["moment_n"].format(n=number)
        notes.setdefault(moment.turn, []).append(f"{name}: {WORDS['opens'].lower()}")
        if moment.broke_at is not None:
            notes.setdefault(moment.broke_at, []).append(f"{name}: {WORDS['breaks'].lower()}")
    return notes
