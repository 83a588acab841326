"""Whether a turn asks the customer's name: "And your name?", "could I take a name"; "with your name on it" asks nothing."""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set

_BOOKED = "(?:booking|reservation|order|account|policy|party|hire|tenancy|membership|appointment)"
_OTHERS_NAME = later(
    r" (?:her|his|their|its|'s) (?:full |first |last |sur)?name "
    rf"| name of (?!(?:the|your) {_BOOKED} )| (?:under|in) your (?:own )?name "
)
""""Is it under your name?" asks whose it is; "the name of the booking" is the customer's own."""
_FOR_A_RECORD = later(
    rf" (?:surname|(?:last|family|{_BOOKED}) name) | name (?:of|for|on) (?:the|your) {_BOOKED} "
    r"| name (?:is|'s) (?:it|that|this|the \w+|your \w+) (?:booked |held )?(?:under|in) | name is (?:it|that|this) under "
)
"""What a record is found by, which is mostly a surname: "What name's it under?", "the booking name?"."""
_ASKING = word_set("what who may can could please take need spell confirm tell give type enter let")
_NAME = word_set("name surname")
_SHORT = 6
"""Words in "and your full name for me", said without a question mark."""


@by_text
def asks_for_a_name(spoken: Spoken) -> bool:
    """Whether one of its sentences asks for the name of whoever is spoken to."""
    tokens = spoken.words.tokens
    if _NAME.isdisjoint(tokens) or _OTHERS_NAME.search(spoken.line):
        return False
    return any(not _NAME.isdisjoint(tokens[i:j]) and _asks(tokens[i:j]) for i, j in spoken.words.sentences)


@by_text
def asks_for_a_record(spoken: Spoken) -> bool:
    """Whether it asks for the name that something is booked under, or for a surname: no name to call anybody by."""
    return asks_for_a_name(spoken) and bool(_FOR_A_RECORD.search(spoken.line))


def _asks(tokens: tuple[str, ...]) -> bool:
    return tokens[-1] == "?" or len(tokens) <= _SHORT or not _ASKING.isdisjoint(tokens)
