"""Whether a turn asks the customer's name: "And your name?", "could I take a name"; "with your name on it" asks nothing."""

from __future__ import annotations

import re

from empathyqa.signals.spoken import Spoken
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set

_OTHERS_NAME = re.compile(r" (?:her|his|their|its|'s) (?:full |first |last |sur)?name | name of ")
_ASKING = word_set("what who may can could please take need spell confirm tell give type enter let")
_SHORT = 6
"""Words in "and your full name for me", said without a question mark."""


@by_text
def asks_for_a_name(spoken: Spoken) -> bool:
    """Whether one of its sentences asks for the name of whoever is spoken to."""
    if " name " not in spoken.line or _OTHERS_NAME.search(spoken.line):
        return False
    tokens = spoken.words.tokens
    return any("name" in tokens[i:j] and _asks(tokens[i:j]) for i, j in spoken.words.sentences)


def _asks(tokens: tuple[str, ...]) -> bool:
    return tokens[-1] == "?" or len(tokens) <= _SHORT or not _ASKING.isdisjoint(tokens)
