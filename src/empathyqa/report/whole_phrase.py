"""Marked words as a reader would mark them: a phrase, never cut at a dangling "the", "and" or "with".

What was heard is heard in a few telling words ("sounds like you", "I'm connecting you with"), and what was learned in a stretch
of a turn; the scorecard keeps those places. On a page the mark goes on to the end of the phrase where it is near, takes in the
article or the "I can" before it, and leaves off an "and" that belongs to the next clause. The words themselves stay the same.
"""

from __future__ import annotations

from empathyqa.report.phrase_end import to_the_end
from empathyqa.report.phrase_start import from_the_start
from empathyqa.report.phrase_words import words_before

_TITLES = frozenset(("mr", "mrs", "ms", "miss", "mx", "dr"))


def whole_phrase(said: str, start: int, end: int, *, name: bool = False) -> tuple[int, int]:
    """The characters of ``said`` to be marked for those from ``start`` to ``end``; of a ``name`` no more than its title."""
    if not 0 <= start < end <= len(said):
        return start, end
    while start < end and said[start].isspace():
        start += 1
    while end > start and said[end - 1].isspace():
        end -= 1
    if name:
        earlier = words_before(said, start)
        return (earlier[-1].start if earlier and earlier[-1].word in _TITLES else start), end
    return from_the_start(said, start, end), to_the_end(said, start, end)
