"""Names in small letters behind a title: "its mr aldous", "okay mister price", as recognisers and hurried people write.

A title makes a name of the next word, whatever it is else ("mister young"); "miss" is a verb as well, so its next word must be
none of the lexicons' own. Who it is must be told by the place: the customer opens with it, answers with it or says "here"
behind it; the agent begins with it, or says it after a greeting, a thank-you or an okay. The lists are ours.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.naming.name_lists import NO_SURNAMES, NOT_NAMES, TITLES
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import EMPTY_WORDS
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.name_words import ORDINARY

_PLAIN = word_set("mr mrs mister missus missis mx")
"""Titles that are nothing else."""
_WORDS_TOO = word_set("miss ms")
_DOCTORS = word_set("dr doctor prof professor rev")
"""Mostly third persons: the customer's own only with "here", "speaking" or "this is"."""
_TELLS = later(
    r"(?:(?P<outright> my names? (?:is |'s )?| the names? (?:is |'s )?| this is )|(?P<loose> it is | its | i am | im )"
    r"|(?P<head>^ (?:(?:yeah|yes|hi|hello|hiya|oh) )*))(?:um |uh |er |it is |its )*"
    r"(?P<title>mr|mrs|mister|missus|missis|mx|miss|ms|dr|doctor|prof|rev) (?:\. )?(?P<name>[^\W\d_]{2,})(?P<rest>.*)$"
)
_SOMEBODY_ELSE = later(
    r"^ (?:i (?:spoke|saw|want|need|wanted|usually|normally|always|had|got|am (?:looking|after))|who|that|he|she|they|next|is|"
    r"was|has|said|told|'s) "
)
"""What follows where a titled name is another person's: "it's mrs green i spoke to"."""
_SELF = later(r"^ (?:here|speaking|calling|ringing) ")


@by_text
def told_with_title(spoken: Spoken) -> frozenset[str]:
    """The customer's own name, told behind a title in a turn that opens the call or answers a question for it."""
    if TITLES.isdisjoint(spoken.words.vocabulary):
        return frozenset()
    found = _TELLS.search(spoken.line)
    if found is None or not _a_name(found["title"], found["name"]) or _SOMEBODY_ELSE.match(found["rest"]):
        return frozenset()
    if not (_SELF.match(found["rest"]) or _says_so(found)):
        return frozenset()
    return frozenset((found["name"],))


def _says_so(found: re.Match[str]) -> bool:
    """Whether the words before it say that it is the speaker's, or nothing else is said."""
    if found["outright"] is not None or found["rest"] in (" ", " . "):
        return True
    return found["loose"] is not None and found["title"] not in _DOCTORS


def called_with_title(spoken: Spoken, i: int, title: int) -> bool:
    """Whether token ``i`` of a text without capitals is a surname behind a title that stands for a name."""
    tokens = spoken.words.tokens
    return spoken.text.islower() and tokens[i - title] not in _DOCTORS and _a_name(tokens[i - title], tokens[i])


def _a_name(title: str, name: str) -> bool:
    if not name.isalpha() or name in NOT_NAMES or name in NO_SURNAMES or (name in EMPTY_WORDS and name not in ORDINARY):
        return False
    if title in _WORDS_TOO:
        return name not in phrase_index("en").states.words
    return title in _PLAIN or title in _DOCTORS
