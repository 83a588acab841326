"""Names behind their label ("Name's Delacroix", "order was 7.40, name Bex", "in the name of Bex Oduya") or under a message
("Thanks, Ada")."""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.naming.lone_names import like_a_name
from empathyqa.signals.naming.no_word import could_be_a_name
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.text.name_words import FIRST_NAMES_TOO
from empathyqa.text.words import Words

_NAME_IS = later(r"(?:^\W*|[,.;!?\n]\s*)(?:and |the )?name(?:['’]s| is|:)\s+([^\W\d_]{2,})", re.IGNORECASE)
"""At the head of its own clause: "Name's Delacroix"; never "the firm's name is"."""
_NAME_LISTED = later(r"(?:^|[,.;\n]\s*)name\s+([^\W\d_]{2,})", re.IGNORECASE)
"""Among details: "order was 7.40, name Bex". It may be a payee's or a guest's."""
_NAME_OF = later(r" (?:(?:in|under) the )?name (?:of )?([^\W\d_]{2,}) ")
""""Double four seven nine, name of keisha jackson"; it may be anybody's, until the agent calls them by it."""
_CLOSERS = frozenset(("thanks", "thank", "regards", "cheers", "best", "love", "from", "ta"))
_SIGNED = later(
    r"(?:^|[\n.!?,] ?)(?i:thanks|thank you|regards|cheers|best|love|many thanks|best wishes|from|ta),?\s+"
    r"([A-Z][a-z]+)(?: [A-Z][a-z]+)?\W*$"
)


def named_outright(words: Words) -> frozenset[str]:
    """The names behind "name is", in a text that has the label."""
    return _found(words, _NAME_IS)


def listed(words: Words) -> frozenset[str]:
    """The names among other details; the customer's own where the agent then calls them by it; the text has the label."""
    of = [found[1] for found in _NAME_OF.finditer(words.line) if could_be_a_name(found[1]) or found[1] in FIRST_NAMES_TOO]
    return _found(words, _NAME_LISTED) | frozenset(of)


def signature(spoken: Spoken) -> str:
    """The name put under a message: "Thanks, Ada"; empty where there is none."""
    signed = None if _CLOSERS.isdisjoint(spoken.words.tokens) else _SIGNED.search(spoken.text)
    return signed.group(1).lower() if signed else ""


def has_label(words: Words) -> bool:
    """Whether a name may stand behind its label: most texts have none."""
    return "name" in words.vocabulary and not words.text.isupper()


def _found(words: Words, form: re.Pattern[str]) -> frozenset[str]:
    """The names that the form finds, as tokens."""
    starts = {match.start(1) for match in form.finditer(words.text)}
    places = [place for place, (at, _) in enumerate(words.spans) if at in starts] if starts else []
    return frozenset(words.tokens[place] for place in places if like_a_name(words, place))
