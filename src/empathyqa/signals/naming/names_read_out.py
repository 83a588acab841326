"""A name that the agent reads out and the customer says is theirs: "Is that Anneke?" – "Ja, that's me"; "am i speaking to keisha
jackson" – "yes speaking". From there on it is known. No list of names is asked; without capitals it must be no word we know.
"""

from __future__ import annotations

from itertools import pairwise

from empathyqa.later import later
from empathyqa.signals.naming.name_lists import NO_SURNAMES, NOT_NAMES, TITLES
from empathyqa.signals.naming.no_word import could_be_a_name
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.name_words import FIRST_NAMES_TOO, ORDINARY, PLACES

_READ_OUT = later(
    r"(?:(?P<said>it is|that is|you are|this is)|is (?:that|this|it)"
    r"|(?:am i|are we|is this|i am)(?: now| still)? (?:speaking|talking|chatting) (?:to|with)) "
    r"(?P<title>(?:mr|mrs|ms|miss|mx|mister|missus) (?:\. )?)?"
    r"(?P<name>(?!(?:that|this|it|the|a|an|your|my) )[^\W\d_]{2,}(?: [^\W\d_]{2,}){0,3}) (?:\? |(?(said)(?!)|(?:$|please )))"
)
_IS_IT = later(
    r"(?:^ |[.!?] )(?:(?:and|so|right) )?(?P<title>(?:mr|mrs|ms|miss|mx) (?:\. )?)?"
    r"(?P<name>[^\W\d_]{2,}(?: [^\W\d_]{2,})?) is (?:it|that) \? "
)
_SPEAKING = word_set("speaking talking chatting")
_THAT_IS_ME = later(r"^ (?:\S+ ){0,2}?(?:that is me|it is me|me|speaking|i am|this is (?:she|her|he|him)|myself) (?:[.!]|$|\S+ )")
_YES = word_set("yes yeah yep yup speaking correct aye ja")
_IT_IS = later(r"^ (?:(?:oh|er|um|yes|yeah) )?(?:it is|that is (?:right|correct|him|her)|it would be) (?:[.!]|$)")
_NOBODY: frozenset[str] = frozenset()


@by_talk
def confirmed_by_place(talk: Talk) -> dict[int, frozenset[str]]:
    """Place of an answer → the names that it says are theirs, where it says so of any."""
    found = {}
    for asked, answer in pairwise(talk.views):
        read_out = _read_out(asked) if asked.side == "agent" and answer.side == "customer" else None
        if read_out is not None and (names := _said_yes(asked, answer, *read_out)):
            found[answer.place] = names
    return found


def _said_yes(asked: TurnView, answer: TurnView, names: frozenset[str], titled: bool) -> frozenset[str]:
    """The names that were read out, where the answer says that they are theirs."""
    if " that is it " in answer.line:
        return _NOBODY  # "Is that Barclays?" – "Yes, that's it."
    outright = _THAT_IS_ME.search(answer.line) is not None
    yes = not _YES.isdisjoint(answer.words.tokens[:2]) or _IT_IS.match(answer.line) is not None
    asked_for = titled or (asked.opens and " is it " not in asked.line) or not _SPEAKING.isdisjoint(asked.words.vocabulary)
    return names if outright or (yes and asked_for) else _NOBODY


@by_text
def _read_out(spoken: Spoken) -> tuple[frozenset[str], bool] | None:
    """The name in a question whether it is they, and whether a title stands before it."""
    words, text = spoken.words, spoken.text
    found = _READ_OUT.search(words.line) or _IS_IT.search(words.line)
    if found is None:
        return None
    titled = bool(found.groupdict().get("title"))
    first, *last = found["name"].split()
    start, _ = words.chars(found.start("name"), found.start("name") + len(first))
    if text.isupper() or not (text[start].isupper() or text.islower()):
        return None
    fits = not _no_last_name(first) if titled else could_be_a_name(first) or first in FIRST_NAMES_TOO
    if not fits or any(_no_last_name(word) for word in last):
        return None
    return frozenset((first, *last)), titled


def _no_last_name(word: str) -> bool:
    listed = word in TITLES or word in NOT_NAMES or word in NO_SURNAMES or word in EMPTY_WORDS
    return listed or (word in PLACES and word not in ORDINARY)
