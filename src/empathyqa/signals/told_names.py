"""Names that a customer gives: told outright, told by their place, put under a message, or a bare answer to "name?"."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.agent_names import agent_names
from empathyqa.signals.asked_name import asks_for_a_name, asks_for_a_record
from empathyqa.signals.name_lists import FIRST_AND_LAST, NO_SURNAMES, NOT_NAMES, TITLES, given_names
from empathyqa.signals.names_in_answers import behind_a_role, called_in_lower_case
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import TurnView
from empathyqa.signals.titled_names import told_with_title
from empathyqa.signals.watched import by_text
from empathyqa.signals.wording import Wording
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.name_words import FIRST_NAMES_TOO, MONTHS, ORDINARY, PLACES
from empathyqa.text.words import ENDS, NAME_MARK, Words

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


_MOST_NAMES = 4
_WITH_A_MIDDLE_NAME = 3
_TITLED = later(r"\b(?:Mr|Mrs|Ms|Miss|Mx|Dr)\.? $")
_SET_OFF = (",", ".", "!", "?", "")
_LONGEST_ALONE = FIRST_AND_LAST + 3
"""Words and marks in a sentence of nothing but a name, at most."""


def said_names(view: TurnView) -> frozenset[str]:
    """Names that a customer's turn gives: "my name is Ada Obi", "it's Doug", a signature, a bare answer to "name?"."""
    text = _named_in(view)
    if text is None:
        return _NOBODY  # most turns, and every turn is asked several times
    told = set(text.outright)
    if text.signature:
        told |= _signs(view, text.signature)
    told.update(name for name in text.listed if _called_later(view, name))
    for names in text.by_themselves:
        if any(_called_later(view, name) for name in names):
            told |= names
    if text.by_place:
        on_record = view.talk.customer_names
        told.update(*(words for words in text.by_place if words[0] in on_record))
        if view.opens or _asked_who(view):
            told |= text.ordinary_full_name
            told.update(name for name in text.unlisted if called_in_lower_case(view, name))
        if view.opens:
            told |= text.full_name
            told.update(name for name in text.unlisted if _called_later(view, name))
    if text.titled and (view.opens or _asked_who(view)):
        told |= text.titled
    if text.behind_a_role and _asked_who(view):
        told |= text.behind_a_role
    if text.bare:
        asked = view.previous("agent")
        if asked is not None and asks_for_a_name(asked):
            told |= text.bare
    return frozenset(told - NOT_NAMES - TITLES) if told else _NOBODY


class _Named(NamedTuple):
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
def _named_in(spoken: Spoken) -> _Named | None:
    """The names that a text gives in any talk; ``None`` where it gives none."""
    words = spoken.words
    tellings = tuple(_SAYS_NAME.finditer(words))
    by_place = tuple([tuple(match.group(1).split()) for match in tellings])
    found = (
        _names_told(words, tellings), _named_by(words, _NAME_LISTED), _by_themselves(words), _signature(spoken), by_place,
        _full_name(words, tellings), _ordinary_full_name(words, tellings), _unlisted(by_place), told_with_title(spoken),
        _bare_answer(words), behind_a_role(spoken),
    )  # fmt: skip
    return _Named(*found) if any(found) else None


def _asked_who(view: TurnView) -> bool:
    """Whether the agent just asked for their name, or who it is."""
    asked = view.previous("agent")
    return asked is not None and ("who" in asked.words.vocabulary or asks_for_a_name(asked))


def gives_surname_alone(view: TurnView) -> bool:
    """Whether a turn gives no more than one word for a record ("What name's it under?", "Petrakis."): mostly a surname,
    and without a title no name to call anybody by. The same for every word: no list of names is asked."""
    asked = view.previous("agent")
    if asked is None or not asks_for_a_record(asked) or not TITLES.isdisjoint(view.words.tokens):
        return False
    text = _named_in(view)
    return text is not None and not text.outright and len(said_names(view)) == 1


_NOBODY: frozenset[str] = frozenset()


def _names_told(words: Words, tellings: Iterable[re.Match[str]]) -> frozenset[str]:
    """The names given in the text's own words."""
    found: set[str] = set()
    for match in tellings:
        told = match.group(1).split()
        listed = (told[0] in given_names() and told[0] not in ORDINARY) or told[0].endswith(NAME_MARK)
        if listed or match.group().startswith(_NAMES_OUTRIGHT) or _says_who_calls(words, match):
            second = [word for word in told[1:] if word not in NO_SURNAMES]  # "I'm Carys her daughter" names one person
            found.update([told[0], *second] if listed else told[:1])
    return frozenset(found) | _named_by(words, _NAME_IS)


def _by_themselves(words: Words) -> tuple[frozenset[str], ...]:
    """Sentences of nothing but a name, listed where it is one word: "Gethin Parry. Double oh seven …"; the customer's
    own where the agent then calls them by it, whatever was asked ("Who am I speaking to?")."""
    found = []
    for first, last in () if words.text.isupper() else words.sentences:
        if last - first > _LONGEST_ALONE:
            continue
        places = [place for place in range(first, last) if words.tokens[place] not in ENDS]
        names = frozenset(words.tokens[place] for place in places)
        enough = len(places) == FIRST_AND_LAST or (len(names) == 1 and (names <= given_names() or names <= ORDINARY))
        if enough and all(_like_a_name(words, place) for place in places):
            found.append(names)
    return tuple(found)


def _named_by(words: Words, form: re.Pattern[str]) -> frozenset[str]:
    """The names that the form finds, as tokens."""
    if "name" not in words.tokens or words.text.isupper():
        return frozenset()
    starts = {match.start(1) for match in form.finditer(words.text)}
    places = [place for place, (at, _) in enumerate(words.spans) if at in starts] if starts else []
    return frozenset(words.tokens[place] for place in places if _like_a_name(words, place))


def _like_a_name(words: Words, place: int) -> bool:
    """Whether a word by itself is a name: it has its capital and is no word of the lexicons, unless a name as well."""
    token = words.tokens[place]
    if not token.isalpha() or token in NOT_NAMES or token in TITLES:
        return False
    a_word = token in EMPTY_WORDS or token in phrase_index("en").states.words
    if a_word and token not in given_names() and token not in ORDINARY:
        return False
    return words.text[words.spans[place][0]].isupper()


def _signature(spoken: Spoken) -> str:
    """The name put under a message: "Thanks, Ada"; empty where there is none."""
    signed = None if _CLOSERS.isdisjoint(spoken.words.tokens) else _SIGNED.search(spoken.text)
    return signed.group(1).lower() if signed else ""


def _signs(view: TurnView, name: str) -> frozenset[str]:
    """The customer's own name under a message; said later in a call or a chat, "Thanks, Ada" thanks the agent."""
    if name in agent_names(view.talk):
        return frozenset()
    written = view.talk.transcript.channel == "email" or "\n" in view.turn.text
    return frozenset((name,)) if written or view.opens else frozenset()


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


def _called_later(view: TurnView, name: str) -> bool:
    return any(name in reply.words.vocabulary and _calls(reply, name) for reply in view.talk.ahead(view.place, "agent"))


def _calls(reply: TurnView, name: str) -> bool:
    """Whether the turn has the word with a capital, as one calls somebody: between a comma and a mark, or after a title."""
    text = reply.turn.text
    places = [span for token, span in zip(reply.words.tokens, reply.words.spans, strict=True) if token == name]
    places = [(start, end) for start, end in places if text[start].isupper() and not text.isupper()]
    return any(
        (text[:start].rstrip()[-1:] == "," and text[end : end + 1] in _SET_OFF) or _TITLED.search(text[:start])
        for start, end in places
    )


def _places_of(words: Words, match: re.Match[str]) -> list[tuple[int, int]]:
    """The characters under each of the words that were told."""
    out, at = [], match.start(1)
    for word in match.group(1).split():
        out.append(words.chars(at, at + len(word)))
        at += len(word) + 1
    return out


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


def _bare_answer(words: Words) -> frozenset[str]:
    """The names in a turn of up to four words that might be nothing but a name; empty where it is none."""
    tokens: list[str] = []
    for token in words.tokens:
        if token not in ENDS and not token.isdigit():
            tokens.append(token)
            if len(tokens) > _MOST_NAMES:
                break
    if not 1 <= len(tokens) <= _MOST_NAMES:
        return _first_sentence(words)
    if given_names().isdisjoint(tokens) and not _all_names(words, tokens):
        return frozenset()
    return frozenset(t for t in tokens if t.isalpha() and len(t) > 1) - NOT_NAMES - TITLES


def _first_sentence(words: Words) -> frozenset[str]:
    """The names in a longer answer that begins with nothing but them: "Pryce, Nora. It's a van." One of them is listed, and
    each has its capital."""
    first, last = words.sentences[0] if words.sentences else (0, 0)
    if last - first > _LONGEST_ALONE:
        return frozenset()
    places = [place for place in range(first, last) if words.tokens[place] not in ENDS]
    names = frozenset([words.tokens[place] for place in places])
    if len(places) == 1 and not words.text.isupper():
        return names if _like_a_name(words, places[0]) else frozenset()  # "Okonjo. And are dogs allowed?"
    plain = 1 < len(places) <= _WITH_A_MIDDLE_NAME and names.isdisjoint(NOT_NAMES) and names.isdisjoint(TITLES)
    if not plain or not names.isdisjoint(EMPTY_WORDS) or given_names().isdisjoint(names - ORDINARY) or words.text.isupper():
        return frozenset()
    capitals = all(words.tokens[i].isalpha() and words.text[words.spans[i][0]].isupper() for i in places)
    return names if capitals else frozenset()


def _all_names(words: Words, tokens: list[str]) -> bool:
    """Whether an answer of words that nobody lists can only be a name: first and last name, or a capital each."""
    names = [t for t in tokens if t not in TITLES]
    if not names or "?" in words.tokens or not all(t.isalpha() and t not in NOT_NAMES for t in names):
        return False
    if any(t in EMPTY_WORDS for t in names if t not in ORDINARY):
        return False
    if phrase_index("en").states.words.issuperset(names) and ORDINARY.isdisjoint(names):
        return False  # "Lovely", "Perfect": words, none of them a name as well
    starts = [start for token, (start, _) in zip(words.tokens, words.spans, strict=True) if token in names]
    capitals = not words.text.isupper() and all(words.text[start].isupper() for start in starts)
    return capitals or len(names) == FIRST_AND_LAST
