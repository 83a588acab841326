"""Names behind "it's", "this is", "I'm", "my name is": what a text says outright, and what only its place makes a name.

A listed name is one wherever it stands there. Any other is one by what follows it ("it's Xochitl here", "it's keisha jackson
ls8 4qt"), or where the agent then calls the customer by it; which, the talk tells (told_names.py).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from typing import NamedTuple

from empathyqa.signals.naming.name_lists import FIRST_AND_LAST, NO_SURNAMES, NOT_NAMES, given_names
from empathyqa.signals.naming.no_word import no_word
from empathyqa.signals.workings.wording import Wording
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.name_words import FIRST_NAMES_TOO, MONTHS, ORDINARY, PLACES
from empathyqa.text.words import NAME_MARK, Words

_SAYS_NAME = Wording(
    r" (?:my name is|name is|my name 's|it is|its|this is|i am|speaking to|call me|im) "
    r"(?:(?:um|uh|er|erm|em) )*([^\W\d_]{2,}(?: [^\W\d_]{2,})?) ",
    "name it its this am speaking call im",
    "is its am im me to 's",
)
_NAMES_OUTRIGHT = " my name "
_NOBODY: frozenset[str] = frozenset()


class AfterIs(NamedTuple):
    """The names that stand there, by what makes them names."""

    told: frozenset[str]
    """In the text's own words."""
    by_place: tuple[tuple[str, ...], ...]
    """What follows: the first word, or the first two."""
    full_name: frozenset[str]
    """A first and a last name."""
    ordinary_full_name: frozenset[str]
    """The same, of a first name that is a word too."""
    unlisted: frozenset[str]
    """Words that are in no list, or are words too."""


def names_after_is(words: Words) -> AfterIs | None:
    """The names that stand behind such words; ``None`` where there are none."""
    tellings = tuple(_SAYS_NAME.finditer(words))
    if not tellings:
        return None
    by_place = tuple([tuple(match.group(1).split()) for match in tellings])
    first_too, others = _full_name(words, tellings, FIRST_NAMES_TOO | MONTHS), _full_name(words, tellings, _NOBODY)
    return AfterIs(_names_told(words, tellings), by_place, others, first_too, _unlisted(by_place))


def _names_told(words: Words, tellings: Iterable[re.Match[str]]) -> frozenset[str]:
    found: set[str] = set()
    for match in tellings:
        told = match.group(1).split()
        listed = (told[0] in given_names() and told[0] not in ORDINARY) or told[0].endswith(NAME_MARK)
        if listed or match.group().startswith(_NAMES_OUTRIGHT) or _says_who_calls(words, match):
            # "I'm Carys her daughter" names one person, and "it's Mark, make it two" too
            second = [] if _set_apart(words, match) else [word for word in told[1:] if word not in NO_SURNAMES]
            found.update([told[0], *second] if listed else told[:1])
    return frozenset(found)


def _set_apart(words: Words, match: re.Match[str]) -> bool:
    """Whether a comma stands behind the first of them."""
    _, end = _places_of(words, match)[0]
    return words.text[end : end + 1] == ","


def _says_who_calls(words: Words, match: re.Match[str]) -> bool:
    """Whether a word that nobody lists as a name is one by its place: "it's Xochitl here", "this is Mark." """
    word, *following = match.group(1).split()
    after = following or words.line[match.end(1) :].split(maxsplit=1)[:1]
    if word in NOT_NAMES:
        return False
    if after[:1] == ["speaking"]:
        return True
    start, end = _places_of(words, match)[0]
    text = words.text
    if not text[start].isupper() or text.isupper():
        return False
    if after[:1] in (["here"], ["calling"]) or match.group().startswith(" call me "):
        return True
    return word in ORDINARY - MONTHS and text[end : end + 1] in (",", ".", "!", "")


def _full_name(words: Words, tellings: Iterable[re.Match[str]], firsts: AbstractSet[str]) -> frozenset[str]:
    """A first and a last name with which a caller opens: "Hi, it's Xochitl Quill, Flat 6", "its keisha jackson ls8 4qt"; the
    first one of ``firsts``, or else no word at all. Never "it's Rose Cottage"."""
    text = words.text
    for match in tellings:
        names = match.group(1).split()
        if len(names) != FIRST_AND_LAST or names[1] in PLACES or not NOT_NAMES.isdisjoint(names):
            continue
        if names[0] not in firsts if firsts else not EMPTY_WORDS.isdisjoint(names):
            continue
        places = _places_of(words, match)
        number = words.line[match.end(1) :].split(maxsplit=1)[:1]
        detail = bool(number) and any(sign.isdigit() for sign in number[0])
        if text.islower():
            if detail and all(no_word(name) or name in firsts for name in names):
                return frozenset(names)
            continue
        set_off = detail or text[places[1][1] : places[1][1] + 1] in (",", ".", "!", "")
        if set_off and not text.isupper() and all(text[start].isupper() for start, _ in places):
            return frozenset(names)
    return _NOBODY


def _unlisted(by_place: Iterable[tuple[str, ...]]) -> frozenset[str]:
    """Names that nobody lists; they count where the agent then calls them by it: "it's Ola from 14B", "Oh no, Ola, …"."""
    return frozenset([words[0] for words in by_place if no_word(words[0]) or words[0] in FIRST_NAMES_TOO])


def _places_of(words: Words, match: re.Match[str]) -> list[tuple[int, int]]:
    """The characters under each of the words that were told."""
    out, at = [], match.start(1)
    for word in match.group(1).split():
        out.append(words.chars(at, at + len(word)))
        at += len(word) + 1
    return out
