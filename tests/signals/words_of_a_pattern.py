"""Whether whatever a pattern finds holds one of some words: a walk through the pattern, as ``re`` itself reads it.

Carried along are the tokens begun and not yet ended by a space. One that ends as one of the words is done with: whatever
comes after it, the word is there. What is left at the end is how the pattern can find something without them.
"""

from __future__ import annotations

from collections.abc import Iterable
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

UNKNOWN = "\0"
"""A token that begins or holds what the pattern leaves open; it is none of the words."""
_ROUNDS = 6
"""So often a part that may stand any number of times is walked through; then it is left open."""
Begun = set[str]


def without(pattern: str, words: Iterable[str]) -> Begun:
    """The tokens that may be unfinished when the pattern has found something and none of the words; empty: it cannot."""
    return _walk(parser.parse(pattern), {UNKNOWN}, frozenset(words))


def _walk(parts: Iterable[tuple[Any, Any]], begun: Begun, words: frozenset[str]) -> Begun:
    for what, given in parts:
        if not begun:
            break
        begun = _step(what, given, begun, words)
    return begun


def _step(what: Any, given: Any, begun: Begun, words: frozenset[str]) -> Begun:
    match what:
        case code.LITERAL:
            return _letter(chr(given), begun, words)
        case code.ANY | code.NOT_LITERAL:
            return {UNKNOWN}
        case code.IN if all(kind is code.LITERAL for kind, _ in given):
            return set().union(*(_letter(chr(one), begun, words) for _, one in given))
        case code.IN:
            return {UNKNOWN}
        case code.SUBPATTERN:
            return _walk(given[-1], begun, words)
        case code.BRANCH:
            return set().union(*(_walk(branch, begun, words) for branch in given[1]))
        case code.MAX_REPEAT | code.MIN_REPEAT:
            return _repeated(*given, begun, words)
        case code.ASSERT if given[0] > 0:  # what must follow may end the token
            return {one for one in begun if _walk(given[1], {one}, words)}
        case code.ASSERT | code.ASSERT_NOT | code.AT:
            return begun
    raise ValueError(f"no way through {what}")


def _letter(letter: str, begun: Begun, words: frozenset[str]) -> Begun:
    if letter == " ":
        return {""} if begun - words else set()
    return {one if one == UNKNOWN else one + letter for one in begun}


def _repeated(least: int, most: int, part: Any, begun: Begun, words: frozenset[str]) -> Begun:
    for _ in range(least):
        begun = _walk(part, begun, words)
    ends = set(begun)
    for _ in range(min(most - least, _ROUNDS)):
        begun = _walk(part, begun, words)
        if begun <= ends:
            return ends
        ends |= begun
    return ends if most - least <= _ROUNDS else ends | {UNKNOWN}
