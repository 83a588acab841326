"""Where marked words begin as a phrase: with the article or the "I can" before them, without an "and" of the clause before."""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.report.phrase_words import (
    ARTICLES,
    EITHER,
    HELPERS,
    JOINS,
    NUMBERS,
    OBJECTS,
    SUBJECTS,
    TIMES,
    WORD,
    Place,
    count,
    words_before,
)

_HEAD = later(r"^(?:(?:and|but|or)\s+|[,;:.!?\s]+)+")
_ODD_HEAD = later(r"^[\w’'-]+(?:\s[\w’'-]+)?,\s+(?:(?:and|but|so|or)\s+)?", re.IGNORECASE)
_BACK, _LEAST = 4, 3
"""Words taken in before; words that must be left after something is left off."""


_LONG = 8
"""Words of a mark that is most of its clause: it begins where that begins, if that is near."""
_SUBORDINATES = frozenset("before after when whenever if once until till while as".split())
_NEXT_CLAUSE = later(
    r"^(?:[\w’'-]+\s+){1,3}?(?:and|but|so)\s+(?:then\s+)?(?=(?:i|we|you|he|she|it|they)(?:['’]\w+)?\s)", re.IGNORECASE
)
_HANGS_ON = frozenset("to of for with at from about by".split())
_HUNG = EITHER | OBJECTS
_NO_UNITS = SUBJECTS | EITHER | HELPERS


def from_the_start(said: str, start: int, end: int) -> int:
    """The beginning of the phrase whose words are marked from ``start`` to ``end``."""
    if start and (said[start - 1].isalnum() or said[start - 1] in "'’"):
        inside = list(WORD.finditer(said, max(0, start - 40), start))
        start = inside[-1].start() if inside and inside[-1].end() >= start - 1 else start
    before = words_before(said, start)
    if before and (odd := _ODD_HEAD.match(said[start:end])) and count(said, start + odd.end(), end) > _LEAST:
        return start + odd.end()
    head = _HEAD.match(said[start:end])
    if head and count(said, start + head.end(), end) >= _LEAST:
        return start + head.end()
    if len(before) > 1 and before[-2].word in _SUBORDINATES and (over := _another_clause(said, start, end, before)):
        return start + over
    first = WORD.match(said, start)
    if first is None or first.group().lower() in JOINS:
        return start
    if first.group() == "of" and before:
        start = before.pop().start
    if before and first.group().lower() not in _NO_UNITS:
        before, start = _with_its_number(before, start)
    if 0 < len(before) <= _BACK and end - start > 2 * _LONG and count(said, start, end) >= _LONG:
        own = [place.start for place in before if place.word not in JOINS]
        return own[0] if own else start
    if before and before[-1].word in _HANGS_ON and first.group().lower() in _HUNG:
        return _back_to_a_subject(before, start)
    for place in range(len(before) - 1, max(-1, len(before) - 1 - _BACK), -1):
        word = before[place].word
        stands_before = word in ARTICLES and word != "no"
        if not (stands_before or word in HELPERS or word in SUBJECTS or (word in EITHER and place == 0)):
            break
        start = before[place].start
    return start


def _another_clause(said: str, start: int, end: int, before: list[Place]) -> int:
    """How much of the mark ends a clause that began before it: "before you [leave and then you send it]"."""
    over = _NEXT_CLAUSE.match(said[start:end]) if before[-1].word in SUBJECTS or before[-1].word in EITHER else None
    return over.end() if over and count(said, start + over.end(), end) >= _LEAST else 0


def _back_to_a_subject(before: list[Place], start: int) -> int:
    """The nearest subject before what the marked word hangs on: "[it's up to you]"; the start itself where none is near."""
    near = before[-_BACK - 1 :]
    return next((word.start for word in reversed(near) if word.word in SUBJECTS), start)


def _with_its_number(before: list[Place], start: int) -> tuple[list[Place], int]:
    """A number just before belongs to it, and so does the "by" before that: "by six tomorrow"."""
    while before and before[-1].word in NUMBERS:
        start = before.pop().start
        if before and before[-1].word in TIMES:
            start = before.pop().start
    return before, start


