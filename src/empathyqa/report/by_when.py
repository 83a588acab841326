"""By when something was promised: the time words alone, never the sentence around them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from empathyqa.report.quoting import QuoteBook
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript

_LOOSE_END = re.compile(r"(?:[,\s]+(?:and|or|between|at|by|before|the|to))+\W*$", re.IGNORECASE)
"""Words at the end of a time that lead on to something else."""
_NUMBER = r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|\d{1,2})"
_DAY = (
    r"(?:(?:this|next) )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|the \d{1,2}(?:st|nd|rd|th)"
    r"|\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:january|february|march|april|may|june|july|august|september|october|november|december)"
    r"|(?:this|next) (?:week|month)"
)
_HOUR = (
    rf"between {_NUMBER} and {_NUMBER}|\d{{1,2}}[:.]\d\d(?: ?[ap]m)?|{_NUMBER} ?[ap]m|{_NUMBER} o.?clock|noon|midday|midnight"
    rf"|(?:half|quarter) (?:past|to) {_NUMBER}|(?:in the )?(?:morning|lunchtime|afternoon|evening)"
)
_LASTING = rf"(?:(?:with)?in (?:the next )?)?{_NUMBER}(?: (?:or|to) {_NUMBER})? (?:working )?(?:minute|hour|day|week|month)s?"
_TIMES = re.compile(rf"\b(?:{_DAY}|{_HOUR}|{_LASTING})\b", re.IGNORECASE)
"""Days, hours and lengths of time, in a sentence that was learned as a whole."""
_JOINED = re.compile(r"\W*(?:at|by|on|before|,|and)?\W*", re.IGNORECASE)
"""What may stand between a day and an hour that are one answer: “tomorrow at nine”."""


def by_when(near: Sequence[Signal], book: QuoteBook) -> str:
    """The times as one answer under the report's quotes rule; empty where the words name none."""
    if not near:
        return ""
    time = _whole(near, book.transcript)
    told = _time_words(time) if time.learned else time
    return _LOOSE_END.sub("", book.of_signal(told).text) if told is not None else ""


def _whole(near: Sequence[Signal], transcript: Transcript | None) -> Signal:
    """The first time with what follows it at once: “today” and “between two and four” are one answer to by when."""
    first, *rest = sorted(near, key=lambda time: time.start)
    end = first.end
    for time in rest:
        if time.start <= end + 2:
            end = max(end, time.end)
    text = transcript.turns[first.turn].text[first.start : end] if transcript is not None else first.text
    return replace(first, end=end, text=text)


def _time_words(time: Signal) -> Signal | None:
    """The day or hour within a learned stretch, which is a whole sentence; ``None`` where it names neither."""
    spans = [hit.span() for hit in _TIMES.finditer(time.text)]
    if not spans:
        return None
    start, end = spans[0]
    for next_start, next_end in spans[1:]:
        if not _JOINED.fullmatch(time.text[end:next_start]):
            break
        end = next_end
    return replace(time, start=time.start + start, end=time.start + end, text=time.text[start:end])
