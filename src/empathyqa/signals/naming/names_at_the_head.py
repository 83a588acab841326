"""The names with which a turn begins, as an answer to "can I take your name?" does: "yes it's keisha jackson ls8 4qt".

The question says that a name comes, so no list of names is asked: what follows the little words of an answer and is no word
that we know is the name, whatever its origin and with capitals or without, as far as a mark, a number or a little word. One
that is a word too ("Grace", "Hope Fletcher") needs its capital, or to stand alone or before a last name. House rule; no study.
"""

from __future__ import annotations

from empathyqa.signals.naming.name_lists import NOT_NAMES, TITLES, given_names
from empathyqa.signals.naming.no_word import no_word
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.name_words import FIRST_NAMES_TOO, MONTHS, ORDINARY, PLACES
from empathyqa.text.words import ENDS, NAME_MARK, Words

_LEADS = word_set(
    """yes yeah yep yup aye sure course of ok okay alright right hi hello hiya oh um uh er erm em so well it is its this i am im
    my first full the 's speaking to you are me and no problem certainly please . !"""
)
"""What an answer begins with before its name."""
_CALLS = word_set("hi hello hiya ok okay alright thanks")
"""Right behind one of these stands the name of who is spoken to."""
_MOST_LEADS = 9
_FILLERS = word_set("um uh er erm em")
_MOST_NAMES = 4
_SOMEBODY_ELSE = word_set("'s is was are were has had have will wants said says asked rang told isnt not does did can would")
"""Behind a name they tell of somebody else: "Marcia is my daughter", "Tom's flat"."""
_NUMBERS = word_set(
    """zero double triple two three four five six seven eight nine eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred third fourth fifth sixth seventh eighth ninth
    tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth flat"""
)
"""A date of birth or an address begins with them."""
_NOBODY: frozenset[str] = frozenset()


@by_text
def names_at_the_head(spoken: Spoken) -> frozenset[str]:
    """The names with which the text begins, little words of an answer aside; empty where it begins with none."""
    words = spoken.words
    tokens, first = words.tokens, 0
    most = min(len(tokens), _MOST_LEADS)
    while first < most and _leads(tokens, first):
        first += 1
    if first and tokens[first - 1] in _CALLS:
        return _NOBODY  # "hi Marcus", who is the agent
    found: list[int] = []
    place = first
    while place < len(tokens) and len(found) <= _MOST_NAMES:
        if tokens[place] not in _FILLERS:
            if not _a_name(words, place, found):
                break
            found.append(place)
            if words.text[words.spans[place][1] : words.spans[place][1] + 1] in (",", ";", "\n"):
                place += 1
                break
        place += 1
    after = tokens[place] if place < len(tokens) else ""
    if not found or len(found) > _MOST_NAMES or after == "?" or after in _SOMEBODY_ELSE:
        return _NOBODY
    if len(found) == 1 and tokens[place : place + 2] == ("and", "it"):
        return _NOBODY  # "it's soggy and it's been raining"
    if len(found) == 1 and tokens[found[0]] in ORDINARY and not _stands_alone(words, found[0], after):
        return _NOBODY
    return frozenset([tokens[at] for at in found if len(tokens[at]) > 1])


def _leads(tokens: tuple[str, ...], place: int) -> bool:
    if tokens[place] == "name":
        return "my" in tokens[:place] or tokens[place + 1 : place + 2] in (("is",), ("'s",))
    return tokens[place] in _LEADS


def _a_name(words: Words, place: int, found: list[int]) -> bool:
    token = words.tokens[place]
    if not token.isalpha() or token in ENDS:
        return False
    if len(token) == 1:
        return token not in "ai"  # "J Ng"
    text, start = words.text, words.spans[place][0]
    capitals = not (text.isupper() or text.islower())
    if capitals and not text[start].isupper():
        return False
    if token.endswith(NAME_MARK):
        return True
    if token in NOT_NAMES or token in TITLES or token in _NUMBERS:
        return False
    if found and (capitals or token in ORDINARY):
        return token not in EMPTY_WORDS and (token not in PLACES or token in ORDINARY)
    known = token in given_names() and token not in EMPTY_WORDS
    first = token in FIRST_NAMES_TOO or (token in MONTHS and not found)
    return known or first or no_word(token) or (capitals and token in ORDINARY and token not in EMPTY_WORDS)


def _stands_alone(words: Words, place: int, after: str) -> bool:
    """Whether a single word that may be a name has a mark or nothing behind it."""
    return not after or after in ENDS or words.text[words.spans[place][1] : words.spans[place][1] + 1] == ","
