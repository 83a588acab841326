"""The day or hour by which the agent said they would do something, in words that fit after “by”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.note.by_when import by_when
from empathyqa.note.promising import of_the_same_clause, promises
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript

_LEADING = later(r"^(?:by|on|at|before|until|for)\s+", re.IGNORECASE)
_OWN_STEP = later(r"\b(?:I|[Ww]e)(?:['’]ll| (?:will|shall)|(?:['’]m|['’]re| am| are) going to)\b(?! not\b)")
"""Not “I can”: “I can see it was changed at 02:14” tells when the harm was done, and an offer is no promise."""
_SENTENCE_END = later(r"[.!?](?:\s|$)|\n")
_SPAN_OF_TIME = later(r"\b(?:with)?in\b|\b(?:days?|hours?|minutes?|weeks?|months?)\b", re.IGNORECASE)
_LONGEST = 40


def day_promised(heard: Sequence[Signal], transcript: Transcript) -> str:
    """The last day or hour by which the agent said they would do something; a due date or a closing time is none."""
    texts = {turn.index: turn.text for turn in transcript.turns}
    times = [one for one in heard if one.id == "timeframe" and not one.beside_the_matter]
    for signal in reversed(times):
        text = texts.get(signal.turn, "")
        start, end = _sentence_around(text, signal)
        own = _OWN_STEP.search(text, start, signal.start)
        if own is None or not _its_own(text, own.end(), signal):
            continue
        near = [time for time in times if time.turn == signal.turn and own.end() <= time.start < end]
        told = by_when(near, transcript)
        if told is not None and (time := day_or_hour(" ".join(told.text.split()))):
            return time
    return ""


def _its_own(text: str, own: int, time: Signal) -> bool:
    """Whether the time is that of what was promised before it, or the firm's side promises in its own clause too."""
    return of_the_same_clause(text[own : time.start]) or promises(text, time.start, time.end)


def _sentence_around(text: str, signal: Signal) -> tuple[int, int]:
    ends = [end.end() for end in _SENTENCE_END.finditer(text) if end.end() <= signal.start]
    after = _SENTENCE_END.search(text, signal.end)
    return ends[-1] if ends else 0, after.start() if after else len(text)


def day_or_hour(timeframe: str) -> str:
    """A timeframe that fits after “by”: ``by noon tomorrow`` gives ``noon tomorrow``, ``in 3 days`` nothing."""
    return "" if _SPAN_OF_TIME.search(timeframe) or len(timeframe) > _LONGEST else _LEADING.sub("", timeframe.strip(" .,!?"))
