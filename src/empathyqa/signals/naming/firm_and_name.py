"""Whether an opening gives both the firm and the person who speaks: "Sandy Haven Camping, Merryn speaking."

On a phone that is a whole opening: they know where they are and whom they talk to. Only looked at where an introduction
was heard, so that no firm is made of other words; only where the agent speaks first, unless the firm follows the name.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.naming.agent_names import agent_names
from empathyqa.signals.naming.name_lists import given_names
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.words import NAME_MARK

FIRM_AND_NAME = "firm_and_name"
"""The kind of such an introduction."""


def _spaced(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, in which a space stands for any white space."""
    return later(pattern.replace(" ", r"\s+"), flags)


_LONGEST = 160
"""An opening stands in the first words of a turn."""
_LEAD = (
    r"(?:(?:(?:good )?(?:morning|afternoon|evening)|hello|hi|hiya|hey|welcome to|yes|thank you|thanks"
    r"|for (?:calling|ringing|phoning|contacting|choosing)|you(?:['’]?re| are) (?:now )?through to"
    r"|you(?:['’]?ve| have) (?:reached|called|come through to|got through to))\b[\s,.!–-]*)*+"
)
_FIRM = r"(?P<firm>[\w&'’]+(?:(?:,\s*| and | )[\w&'’]+){0,5}?)"
_I_AM = r"(?:this is|it['’]?s|i['’]?m|i am|my name['’]?s|my name is|you(?:['’]?re| are) speaking (?:to|with))"
_FIRM_FIRST = _spaced(
    rf"\W*{_LEAD}{_FIRM}(?:[\s,.:;–-]+(?:and )?{_I_AM} (?P<told>\w+)\b|[\s,–-]+(?P<speaks>\w+) (?:speaking|here)\b"
    r"|, (?P<bare>[A-Z]\w+)(?=[.,!?]|$))",
    re.IGNORECASE,
)
_NAME_FIRST = _spaced(
    rf"\b(?i:{_I_AM}) (?P<name>[A-Z]\w+)(?: here)?,? (?:(?:calling|ringing|speaking|here) )?(?:from|at|with) (?:the )?"
    r"(?P<firm>[A-Z][\w&'’]+(?: [A-Z][\w&'’]+)*|(?:\w+ ){1,3}(?:team|desk|department|line|office)\b)"
)
_NO_FIRM = word_set(
    """i i'm you we me us my our your it it's that this they he she how what where when who which can could may please
    sorry no oh ok okay right so well just with today speaking here bear is are was were
    there the a an sir madam mr mrs ms yes hello hi hiya hey morning afternoon evening thanks thank welcome"""
)


def both_told(view: TurnView) -> tuple[int, int] | None:
    """Where firm and name stand in this turn, from the first to the end of the second; None where one is missing."""
    head = view.turn.text[:_LONGEST]
    if view.place == 0 and (found := _FIRM_FIRST.match(head)) and _is_firm(found["firm"]):
        told = found["told"] or found["speaks"] or found["bare"]
        if _is_name(told, view):
            return found.start("firm"), found.start("firm") + found[0][found.start("firm") :].rfind(told) + len(told)
    if after := _NAME_FIRST.search(head):
        return (after.start("name"), after.end("firm")) if _is_name(after["name"], view) else None
    return None


def _is_firm(words: str) -> bool:
    told = words.lower().replace("’", "'").replace(",", " ").split()
    return _NO_FIRM.isdisjoint(told) and not given_names().issuperset(told)


def _is_name(word: str, view: TurnView) -> bool:
    plain = word.lower()
    listed = plain in given_names() or not {plain, plain + NAME_MARK}.isdisjoint(agent_names(view.talk))
    return plain not in _NO_FIRM and (word[:1].isupper() or listed)
