"""Names that are said alone: an answer, or a sentence, of nothing but a name ("Pryce, Nora.", "Okonjo. And are dogs allowed?").

No list holds them all: what is no word of the lexicons and has its capital, or comes as a first and a last name, is one.
"""

from __future__ import annotations

from empathyqa.signals.naming.name_lists import FIRST_AND_LAST, NOT_NAMES, TITLES, given_names
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.name_words import ORDINARY
from empathyqa.text.words import ENDS, Words

_MOST_NAMES = 4
_WITH_A_MIDDLE_NAME = 3
_LONGEST_ALONE = FIRST_AND_LAST + 3
"""Words and marks in a sentence of nothing but a name, at most."""


def by_themselves(words: Words) -> tuple[frozenset[str], ...]:
    """Sentences of nothing but a name, listed where it is one word: "Gethin Parry. Double oh seven …"; the customer's
    own where the agent then calls them by it, whatever was asked ("Who am I speaking to?")."""
    found = []
    for first, last in () if words.text.isupper() else words.sentences:
        if last - first > _LONGEST_ALONE:
            continue
        places = [place for place in range(first, last) if words.tokens[place] not in ENDS]
        names = frozenset(words.tokens[place] for place in places)
        enough = len(places) == FIRST_AND_LAST or (len(names) == 1 and (names <= given_names() or names <= ORDINARY))
        if enough and all(like_a_name(words, place) for place in places):
            found.append(names)
    return tuple(found)


def bare_answer(words: Words) -> frozenset[str]:
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
        return names if like_a_name(words, places[0]) else frozenset()  # "Okonjo. And are dogs allowed?"
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


def like_a_name(words: Words, place: int) -> bool:
    """Whether a word by itself is a name: it has its capital and is no word of the lexicons, unless a name as well."""
    token = words.tokens[place]
    if not token.isalpha() or token in NOT_NAMES or token in TITLES:
        return False
    a_word = token in EMPTY_WORDS or token in phrase_index("en").states.words
    if a_word and token not in given_names() and token not in ORDINARY:
        return False
    return words.text[words.spans[place][0]].isupper()
