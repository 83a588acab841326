"""What a pattern cannot do without, found by a walk through it as ``re`` itself reads it.

Of a part that stands for a few texts all are known, and those of neighbours are joined: ``(?:he|she) (?:is|was)`` needs one
of four. Where a part stands for too many, or for anything, the walk begins anew behind it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from math import prod
from re import _constants as code  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any, NamedTuple

from empathyqa.later.needs import Needs

_MOST_TEXTS = 24
_MOST_LETTERS = 10
_LIKELY = 3.0
"""What is as likely as this (a letter or two) is in every text, and not worth a look."""
_NO_TEXT = frozenset(("",))
_ANYWHERE = _NO_TEXT | {" "}


class Part(NamedTuple):
    """A part of a pattern: all texts that it may stand for, or else what one of them needs; both None: anything."""

    texts: frozenset[str] | None
    needs: Needs | None = None

    def needed(self) -> Needs | None:
        """What the part cannot do without."""
        return self.needs if self.texts is None else _one_of(self.texts)


_ANYTHING = Part(None)


def needed_by(source: str, flags: int) -> Needs | None:
    """What a text must hold for the pattern to find anything; None where it may be anything."""
    read = parser.parse(source, flags)
    needs = _in_a_row(read).needed()
    if needs is not None and read.state.flags & re.IGNORECASE:
        needs = _lower(needs)
    return None if needs is None or _likely(needs) >= _LIKELY else needs


def _in_a_row(parts: Iterable[tuple[Any, Any]]) -> Part:
    texts, needs, whole = _NO_TEXT, [], True
    for part in (_part(*each) for each in parts):
        if part.texts is not None and len(part.texts) * len(texts) <= _MOST_TEXTS:
            texts = frozenset(before + after for before in texts for after in part.texts)
            continue
        needs += [_one_of(texts), part.needs]
        texts, whole = part.texts or _NO_TEXT, False
    return Part(texts) if whole else Part(None, _all_of([*needs, _one_of(texts)]))


def _part(what: Any, given: Any) -> Part:
    match what:
        case code.LITERAL:
            return Part(frozenset((chr(given),)))
        case code.IN:
            return _letters(given)
        case code.AT | code.ASSERT | code.ASSERT_NOT:  # they take up no letter
            return Part(_NO_TEXT)
        case code.SUBPATTERN if not given[1] and not given[2]:  # with no flags of its own
            return _in_a_row(given[3])
        case code.ATOMIC_GROUP:
            return _in_a_row(given)
        case code.BRANCH:
            return _branches([_in_a_row(branch) for branch in given[1]])
        case code.MAX_REPEAT | code.MIN_REPEAT | code.POSSESSIVE_REPEAT:
            return _repeated(given[0], given[1], _in_a_row(given[2]))
    return _ANYTHING


def _letters(given: list[tuple[Any, Any]]) -> Part:
    letters: set[str] = set()
    for what, value in given:
        if what is code.LITERAL:
            letters.add(chr(value))
        elif what is code.RANGE and value[1] - value[0] < _MOST_LETTERS:
            letters.update(map(chr, range(value[0], value[1] + 1)))
        else:
            return _ANYTHING
    return Part(frozenset(letters)) if len(letters) <= _MOST_LETTERS else _ANYTHING


def _branches(parts: list[Part]) -> Part:
    known = [part.texts for part in parts if part.texts is not None]
    texts = frozenset[str]().union(*known)
    if len(known) == len(parts) and len(texts) <= _MOST_TEXTS:
        return Part(texts)
    return Part(None, _any_of([part.needed() for part in parts]))


def _repeated(least: int, most: int, part: Part) -> Part:
    if least == most == 1:
        return part
    if least:
        return Part(None, part.needed())
    return Part(part.texts | _NO_TEXT) if most == 1 and part.texts is not None else _ANYTHING


def _one_of(texts: Iterable[str]) -> Needs | None:
    """Any of these texts, without those that hold another of them; None where every text holds one."""
    kept: list[str] = []
    for text in sorted(texts, key=lambda text: (len(text), text)):
        if not any(short in text for short in kept):
            kept.append(text)
    return None if _ANYWHERE.intersection(kept) else (tuple(kept), ())


def _any_of(needs: list[Needs | None]) -> Needs | None:
    known = [need for need in needs if need is not None]
    pieces = _one_of(piece for need in known for piece in need[0])
    if len(known) < len(needs) or pieces is None:
        return None
    return pieces[0], tuple(dict.fromkeys(way for need in known for way in need[1]))


def _all_of(needs: list[Needs | None]) -> Needs | None:
    """All of these, the least likely first; what nearly every text holds is left out."""
    parts: list[Needs] = []
    for need in needs:
        if need is not None and _likely(need) < _LIKELY:
            parts += need[1][0] if len(need[1]) == 1 and not need[0] else [need]
    parts = sorted(dict.fromkeys(parts), key=lambda part: (_likely(part), str(part)))
    return ((), (tuple(parts),)) if len(parts) > 1 else parts[0] if parts else None


def _likely(needs: Needs) -> float:
    """How likely a text holds what is needed, roughly: the shorter a piece is, the likelier."""
    pieces, ways = needs
    return sum(2.2 ** -len(piece) for piece in pieces) + sum(prod(min(1, _likely(part)) for part in way) for way in ways)


def _lower(needs: Needs) -> Needs | None:
    """The same in small letters; None where it needs letters that are not looked for in any case."""
    pieces, ways = needs
    if not all(letter.isascii() or letter.lower() == letter.upper() for piece in pieces for letter in piece):
        return None
    return _any_of([_one_of(piece.lower() for piece in pieces), *(_all_of([_lower(part) for part in way]) for way in ways)])
