"""Names set off by commas that call nobody: somebody else's ("a specialist in the jobcentre, Miriam,"), or the writer's own.

Only for names that nobody has given as the customer's: "the driver can come, Ann, on Monday" calls Ann where she is the customer.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.words import ENDS

_PERSONS = word_set(
    """specialist colleague colleagues team woman man lady gentleman lad lass fella bloke chap girl nurse driver engineer adviser
    advisor officer doctor manager supervisor clerk agent assistant technician surveyor plumber electrician volunteer interpreter
    teacher caretaker warden somebody someone person member midwife carer social worker courier mechanic buyer boss lead"""
)
_JOINS = word_set("in on at of from with for to over up down round by near here there today now who")
_REACH = 6
"""Words between somebody and their name, at most: "a woman in our bereavement team, Ruth"."""
_SIGNED = later(
    r"(?:[Rr]egards|[Ss]incerely|[Ff]aithfully|[Ww]ishes|[Tt]ruly|[Yy]ours)[,.!]?\s+([A-Z][\w'’-]+)(?=[\s,.]|$)"
)
_SIGNED_LAST = later(r"\w[^\n]*[.!?\n]\s*(?:[Mm]any )?(?:[Tt]hanks|[Tt]hank you|[Cc]heers|[Bb]est),?\s+([A-Z][\w'’-]+)\s*$")


def names_somebody_else(view: TurnView, i: int) -> bool:
    """Whether the name at token ``i`` stands behind words for a person whom it tells, with nothing but a place between."""
    tokens = view.words.tokens
    for at in range(i - 1, max(i - _REACH, -1) - 1, -1):
        if tokens[at] in ENDS:
            return False
        if tokens[at] in _PERSONS:
            return at + 1 == i or tokens[at + 1] in _JOINS
    return False


@by_text
def signed_names(spoken: Spoken) -> frozenset[str]:
    """The names under a message: "Kind regards, Liam", and "That's done. Thanks, Liam" with nothing behind it."""
    found = [match.group(1).lower() for match in _SIGNED.finditer(spoken.text)]
    last = _SIGNED_LAST.search(spoken.text)
    return frozenset([*found, *([last.group(1).lower()] if last is not None else [])])
