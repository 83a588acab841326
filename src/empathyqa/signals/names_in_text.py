"""The names that a text gives, whoever says it and in whatever talk: told in words, by their place, signed, or said alone.

Which of them are the customer's own is told in told_names.py.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.lone_names import bare_answer, by_themselves, like_a_name
from empathyqa.signals.name_lists import FIRST_AND_LAST, NO_SURNAMES, NOT_NAMES, given_names
from empathyqa.signals.names_in_answers import behind_a_role
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.titled_names import told_with_title
from empathyqa.signals.watched import by_text
from empathyqa.signals.wording import Wording
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.name_words import FIRST_NAMES_TOO, MONTHS, ORDINARY, PLACES
from empathyqa.text.words import NAME_MARK, Words

_SAYS_NAME = Wording(
    r" (?:my name is|name is|my name 's|it is|this is|i am|speaking to|call me|im) "
    r"(?:(?:um|uh|er|erm|em) )*([^\W\d_]{2,}(?: [^\W\d_]{2,})?) ",
    "name it this am speaking call im",
    "is am im me to 's",
)
_NAME_IS = later(r"(?:^\W*|[,.;!?\n]\s*)(?:and |the )?name(?:['’]s| is|:)\s+([^\W\d_]{2,})", re.IGNORECASE)
"""At the head of its own clause: "Name's Delacroix"; never "the firm's name is"."""
_NAME_LISTED = later(r"(?:^|[,.;\n]\s*)name\s+([^\W\d_]{2,})", re.IGNORECASE)
"""Among details: "order was 7.40, name Bex". It may be a payee's or a guest's."""
_NAMES_OUTRIGHT = " my name "
_CLOSERS = frozenset(("thanks", "thank", "regards", "cheers", "best", "love", "from", "ta"))
_SIGNED = later(
    r"(?:^|[\n.!?,] ?)(?i:thanks|thank you|regards|cheers|best|love|many thanks|best wishes|from|ta),?\s+"
    r"([A-Z][a-z]+)(?: [A-Z][a-z]+)?\W*$"
)
_NOBODY: frozenset[str] = frozenset()


class Named(NamedTuple):
    """The names that a text gives, by how it gives them; which of them are the customer's the talk tells."""

    outright: frozenset[str]
    """In its own words."""
    listed: frozenset[str]
    """Among other details; the customer's own where the agent then calls them by it."""
    by_themselves: tuple[frozenset[str], ...]
    """In sentences of nothing but a name."""
    signature: str
    """Under the message; empty where there is none."""
    by_place: tuple[tuple[str, ...], ...]
    """What follows "it is", "this is", "I am" …: the first word, or the first two."""
    full_name: frozenset[str]
    """A first and a last name, by their place."""
    ordinary_full_name: frozenset[str]
    """The same, of a first name that is a word too."""
    unlisted: frozenset[str]
    """Words by their place that are in no list."""
    titled: frozenset[str]
    """Behind a title."""
    bare: frozenset[str]
    """In a turn that might be nothing but a name."""
    behind_a_role: frozenset[str]
    """"Her daughter Marcia"."""


@by_text
def named_in(spoken: Spoken) -> Named | None:
    """The names that a text gives in any talk; ``None`` where it gives none."""
    words = spoken.words
    told, listed = _NOBODY, _NOBODY
    by_place: tuple[tuple[str, ...], ...] = ()
    full, ordinary, unlisted = _NOBODY, _NOBODY, _NOBODY
    if tellings := tuple(_SAYS_NAME.finditer(words)):
        by_place = tuple([tuple(match.group(1).split()) for match in tellings])
        told, unlisted = _names_told(words, tellings), _unlisted(by_place)
        full, ordinary = _full_name(words, tellings), _ordinary_full_name(words, tellings)
    if "name" in words.vocabulary and not words.text.isupper():
        told, listed = told | _named_by(words, _NAME_IS), _named_by(words, _NAME_LISTED)
    found = (
        told, listed, by_themselves(words), _signature(spoken), by_place, full, ordinary, unlisted, told_with_title(spoken),
        bare_answer(words), behind_a_role(spoken),
    )  # fmt: skip
    return Named(*found) if any(found) else None


def _names_told(words: Words, tellings: Iterable[re.Match[str]]) -> frozenset[str]:
    """The names given in the text's own words."""
    found: set[str] = set()
    for match in tellings:
        told = match.group(1).split()
        listed = (told[0] in given_names() and told[0] not in ORDINARY) or told[0].endswith(NAME_MARK)
        if listed or match.group().startswith(_NAMES_OUTRIGHT) or _says_who_calls(words, match):
            second = [word for word in told[1:] if word not in NO_SURNAMES]  # "I'm Carys her daughter" names one person
            found.update([told[0], *second] if listed else told[:1])
    return frozenset(found)


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


def _named_by(words: Words, form: re.Pattern[str]) -> frozenset[str]:
    """The names that the form finds, as tokens."""
    starts = {match.start(1) for match in form.finditer(words.text)}
    places = [place for place, (at, _) in enumerate(words.spans) if at in starts] if starts else []
    return frozenset(words.tokens[place] for place in places if like_a_name(words, place))


def _signature(spoken: Spoken) -> str:
    """The name put under a message: "Thanks, Ada"; empty where there is none."""
    signed = None if _CLOSERS.isdisjoint(spoken.words.tokens) else _SIGNED.search(spoken.text)
    return signed.group(1).lower() if signed else ""


def _full_name(words: Words, tellings: Iterable[re.Match[str]]) -> frozenset[str]:
    """A first and a last name that nobody lists, with which a caller opens: "Hi, it's Xochitl Quill, Flat 6." """
    text = words.text
    for match in tellings:
        names = match.group(1).split()
        if len(names) == FIRST_AND_LAST and EMPTY_WORDS.isdisjoint(names) and names[1] not in PLACES:
            places = _places_of(words, match)
            capitals = not text.isupper() and all(text[start].isupper() for start, _ in places)
            if capitals and text[places[1][1] : places[1][1] + 1] in (",", ".", "!", ""):
                return frozenset(names)
    return frozenset()


def _ordinary_full_name(words: Words, tellings: Iterable[re.Match[str]]) -> frozenset[str]:
    """A first name that is a word too, and a last one: "It's, um, Pat Donnelly."; never "it's Rose Cottage"."""
    text = words.text
    for match in tellings:
        names = match.group(1).split()
        if len(names) == FIRST_AND_LAST and names[0] in FIRST_NAMES_TOO and names[1] not in PLACES:
            places = _places_of(words, match)
            capitals = not text.isupper() and all(text[start].isupper() for start, _ in places)
            if capitals and text[places[1][1] : places[1][1] + 1] in (",", ".", "!", ""):
                return frozenset(names)
    return _NOBODY


def _unlisted(by_place: Iterable[tuple[str, ...]]) -> frozenset[str]:
    """Names that nobody lists, with which a caller opens; they count where the agent then calls them by it: "it's Ola from
    14B", "Oh no, Ola, are you okay?"."""
    told = {words[0] for words in by_place}
    return frozenset(told - EMPTY_WORDS - phrase_index("en").states.words) if told else _NOBODY


def _places_of(words: Words, match: re.Match[str]) -> list[tuple[int, int]]:
    """The characters under each of the words that were told."""
    out, at = [], match.start(1)
    for word in match.group(1).split():
        out.append(words.chars(at, at + len(word)))
        at += len(word) + 1
    return out
