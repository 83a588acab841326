"""A transfer that the customer complains of once they are through: the wait it cost, or that nobody passed the story on.

"I'm putting you through now, it should be quick" was a step; "I've been listening to your music for twenty-five minutes" and
"did your colleague not say?" tell what it was worth. Its words stay heard, and no step and no praise rests on them. Who only
tells the next agent how long they waited for *somebody else*, before this contact, complains of no transfer. House rule.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.desks import desks
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.wordlist import word_set

_WHO = r"(?:colleague|lady|man|lad|girl|guy|chap|woman|fella|agent|person|one|team|lot)"
_LOST = later(
    rf" (?:(?:did|has|have|does) (?:(?:your|the|that|last|other|previous|first) )*{_WHO} not|did (?:he|she"
    rf"|they) not (?:say|tell|pass)"
    rf"|(?:{_WHO}|he|she|they|nobody|no one) (?:did not|never|has not|have not) (?:say|tell|told|said|pass(?:ed)?)"
    r"|from (?:the beginning|the start|scratch|the top)|(?:all )?over again|all again|twice already|third time"
    r"|wrong (?:team|department|person|place|number)|pillar to post|cut (?:me )?off|passed (?:about|around|from|back)) "
)
_WAITED = later(
    r" (?:minutes?|mins?|hours?|ages|forever) (?:\S+ ){0,6}?(?:on hold|holding|queue|music|waiting|wait|sat|listening)"
    r" | (?:on hold|holding|queue|music|waiting|wait|sat|listening) (?:\S+ ){0,6}?(?:minutes?|mins?|hours?|ages|forever) "
)
_EARLIER = later(r" (?:last (?:week|month|time)|yesterday|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|the other day) ")
_WORDS = word_set(
    """not never nobody no beginning start scratch top again already third wrong pillar cut passed hold holding queue music
    waiting wait sat listening"""
)
_SOON = 2
"""So many turns of the customer at the new desk in which they would say it."""
Place = tuple[int, int, int]


def complained_of(talk: Talk) -> Iterator[Place]:
    """The turn and the characters of what passed the customer on, where they complain of it at the next desk."""
    desk = desks(talk)
    if not desk or desk[-1] < 2:
        return
    moved: dict[int, list[TurnView]] = {}
    said: dict[int, int] = {}
    for view, here in zip(talk, desk, strict=True):
        if view.side == "agent" and "hand_off.pass_you" in view.hits:
            moved.setdefault(here, []).append(view)
        elif view.side == "customer" and here - 1 in moved:
            said[here] = said.get(here, 0) + 1
            if said[here] <= _SOON and _complains(view):
                yield from [(one.index, 0, len(one.turn.text)) for one in moved.pop(here - 1)]


def _complains(view: TurnView) -> bool:
    if _WORDS.isdisjoint(view.words.vocabulary) or _EARLIER.search(view.line):
        return False
    return _LOST.search(view.line) is not None or _WAITED.search(view.line) is not None
