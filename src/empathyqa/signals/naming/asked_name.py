"""Whether a turn asks the customer's name: "And your name?", "could I take a name"; "with your name on it" asks nothing."""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

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
_WHO = later(
    r" (?:who am i|who are we|who have i|who do i have|whom am i)(?: \w+)? (?:speaking|talking|chatting|on the|got|here|please)"
    r"| (?:who am i|who are we|who have i) \?"
    r"| who (?:is|'s) (?:calling|speaking|(?:this|that|it)(?: (?:please|then|calling|speaking|on the line))? (?:\?|$))"
    r"| who (?:am i|are we|have i got|do i have) $"
)
""""And who am I speaking to?", "who's calling?"."""
_BY_WHO = word_set("who whom")
_ASKED = later(
    r"(?:^| )(?!(?:my|that|this|same|by|no|her|his) )\S+ (?:(?:full|first|last|account|booking|own) )?(?:name|surname) "
    r"|^ (?:sur)?name "
)
"""A name that is theirs, and not the agent's own."""
_TELLS_OF_IT = later(
    r"^ (?:(?!could|can|may|might|shall|would)\w+ ){0,2}?"
    r"(?:(?:i|we) (?:(?:will|have|can|am) )?(?:just |already )?(?:put|putting|got|see|have|noted|note|add|added)"
    r"|(?:that|this|it|there|what) (?:is|'s) (?:an? )?(?:lovely|nice|great|beautiful|pretty)|(?:lovely|nice|great|beautiful))"
    r" (?:\w+ ){0,4}name (?!.*\?)"
)
"""It says something of a name and asks for none: "I'll put your name down"."""
_ELSEWHERE = later(r" (?:dm|pm|inbox|email|message|form|below) ")
"""Asked to be sent by another way, it is not answered here."""
_OF_A_THING = later(
    r" (?:company|business|school|street|road|brand|product|file|user|screen|maiden|pet|dog|cat|network|wifi|model|firm|practice"
    r"|surgery|hospital|pharmacy|doctor|gp|shop|branch|bank|driver|colleague|middle|restaurant|hotel|payee|item) (?:'s )?name "
    r"| name (?:of the )?(?:payee|correction|change) | payee "
)
_ASKING = word_set("what who may can could please take need spell confirm tell give type enter let")
_NAME = word_set("name surname")
_SHORT = 6
"""Words in "and your full name for me", said without a question mark."""


@by_text
def asks_for_a_name(spoken: Spoken) -> bool:
    """Whether one of its sentences asks for the name of whoever is spoken to."""
    tokens = spoken.words.tokens
    if _NAME.isdisjoint(tokens) or _OTHERS_NAME.search(spoken.line) or _OF_A_THING.search(spoken.line):
        return False
    return any(not _NAME.isdisjoint(tokens[i:j]) and _asks(tokens[i:j]) for i, j in spoken.words.sentences)


@by_text
def asks_who_it_is(spoken: Spoken) -> bool:
    """Whether it asks outright who is speaking, by the name or with "who": an answer begins with a name, whatever its sound."""
    line = spoken.words.line
    if not _BY_WHO.isdisjoint(spoken.words.vocabulary) and _WHO.search(line):
        return True
    if not asks_for_a_name(spoken) or _TELLS_OF_IT.search(line) or _ELSEWHERE.search(line):
        return False
    return _ASKED.search(line) is not None


@by_text
def asks_for_a_record(spoken: Spoken) -> bool:
    """Whether it asks for the name that something is booked under, or for a surname: no name to call anybody by."""
    return asks_for_a_name(spoken) and bool(_FOR_A_RECORD.search(spoken.line))


def _asks(tokens: tuple[str, ...]) -> bool:
    return tokens[-1] == "?" or len(tokens) <= _SHORT or not _ASKING.isdisjoint(tokens)
