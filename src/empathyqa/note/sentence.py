"""The rest of the sentence around some words, and whether two stretches of words stand in one."""

from __future__ import annotations

import re
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signal import Signal

SIDE = 110
"""Most characters of a sentence that are taken in before the words."""
_END = later(r"[.?!]['”\")]*\s+|…['”\")]*\s+(?![a-z])|\n+")
_ENDS_HERE = later(r"[.?!…]['”\")]*\s*$")
_NEXT_END = later(r"[.?!…]+['”\")]*(?=\s|$)|\n")


class Around(NamedTuple):
    """What stands in the sentence before some words, and after them."""

    before: str
    after: str
    cut: bool
    """Whether more stands before, which is too long to be taken in."""


def around(said: str, start: int, end: int) -> Around:
    """The rest of the sentence of ``said`` that holds the characters ``start`` to ``end``; in speech without full stops whole
    words, at most :data:`SIDE` characters before and twice as many after."""
    window = said[max(0, start - SIDE * 2) : start]
    breaks = [hit.end() for hit in _END.finditer(window)]
    before = window[breaks[-1] :] if breaks else window
    cut = len(before) > SIDE
    if cut:
        before = before[-SIDE:].partition(" ")[2]
    if _ENDS_HERE.search(said[start:end]):
        return Around(before, "", cut)
    rest = said[end : end + SIDE * 2]
    stop = _NEXT_END.search(rest)
    return Around(before, (rest[: stop.end()] if stop else rest).rstrip(), cut)


def in_one_sentence(said: str, one: Signal, other: Signal) -> bool:
    """Whether no sentence ends between two signals of one turn, whose text is ``said``."""
    first, second = sorted((one, other), key=lambda signal: signal.start)
    # from its last letter on: what was learned as a whole ends with its own full stop
    return not re.search(r"[.?!](?!\w)", said[max(first.end - 1, 0) : second.start])
