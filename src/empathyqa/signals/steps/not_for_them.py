"""Steps that this customer cannot take: "call 0330…" to who is deaf, the website to who has none, the branch to who cannot drive.

The need may be told before, or be their answer to the step ("Saturday? You're shut on Saturdays"). What the agent does *for*
them ("I'll ring the bank for you", "you don't need the website") is none of these. A line that is down for a day is no need of
this kind: they may well have a phone. House rule; no study.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set


class _Way(NamedTuple):
    """A way that a customer may not have: how they say so, and the steps that need it."""

    barred: re.Pattern[str]
    needed: re.Pattern[str]


_NOT_HAVE = r"(?:do not (?:have|use|do|own|really do)|have not got|have no|has no|not got|have not (?:a|any|the)|not on)"
_A = r"(?:(?:a|an|the|any|or|no|our|my|much|with|to) )*"
_CAN_NOT = r"(?:can not|can no longer|could not|unable to|not able to|not allowed to|do not)"
_DESK = r"(?:branch|shop|store|office|clinic|surgery|depot|hub|desk|centre|station|chemist|pharmacy|hospital|town|bank)"
_WAYS = (
    _Way(
        later(
            r" (?:deaf|hard of hearing|can not hear (?:on|over|anything|you on)|can not use (?:a|the|my) phone"
            r"|can not (?:speak|talk) on the phone|do not (?:use|do) (?:the )?phones?|phone calls (?:are not|do not)|non verbal) "
        ),
        later(
            r" (?:(?:please |just |to \S+ a \S+ |or )?(?:call|ring|phone|dial) (?:us|me|back|them|the|our|your|\d\S*)"
            r"|give (?:us|me|them|the \w+) a (?:call|ring|bell|buzz)|(?:we|i|they|he|she|somebody|someone) (?:will|can|could)"
            r" (?:call|ring|phone|give) you) "
        ),
    ),
    _Way(
        later(
            rf" {_NOT_HAVE} {_A}(?:\S+ (?:a |the |any )?(?:or|and) )?{_A}"
            r"(?:website|web|internet|computers?|laptop|smart ?phone|e ?mails?|online|apps?|tablet|printer)"
            r" (?!since |at the moment|today|again|working|back|yet|confirmation|from )"
        ),
        later(r" (?:web ?site|web|online|portal|app|log (?:in|on|into)|download|print (?:it|them|off|out|the|that|your)) "),
    ),
    _Way(
        later(
            rf" (?:{_CAN_NOT} (?:drive|get (?:out|about|there|in|into|to)|walk (?:far|that far)|leave the house|travel)"
            r"|have not got a car|have no car|do not have a car|no car|housebound|bed ?bound|took (?:my|the) licen[cs]e) "
        ),
        later(
            rf" (?:(?:come|pop|drop|bring|take|go|get|drive|nip|walk|call) (?:(?:it|them|that|him|her|yourself|back) )?"
            rf"(?:in|into|to|down|over|round|along|up)(?: (?:to|the|our|your|a|any))* (?:\S+ )?{_DESK}"
            rf"|(?:collect|pick) (?:it |them |that )?(?:up )?(?:from|at) (?:\S+ ){{0,3}}?{_DESK}"
            rf"|is there not a (?:bus|taxi|train|lift)|(?:get|take|catch) (?:a|the) (?:bus|taxi|train)) "
        ),
    ),
)
_FOR_THEM = later(
    r" (?:you (?:need not|do not (?:need|have to))|no need|nothing to|instead of|rather than|without (?:having|ringing"
    r"|calling|the)"
    r"|for you|(?:i|we) (?:can|could|will|have|am|are) (?:just )?(?:do|fill|post|send|ring|call|put|book|look)(?! you)"
    r"|(?:son|daughter|he|she|wife|husband|neighbour|carer) (?:can|could)|relay|interpreter|bsl|told to|in writing"
    r"|by post|999|112|911|111|105) "
)
_RING_YOU = later(r" (?:we|i|they|he|she|somebody|someone) (?:will|can|could) (?:call|ring|phone|give) you ")
_SENDS_BY_ASKING = later(r" (?:have you (?:checked|looked|tried)|(?:could|can|would) you|is there not) ")
"""A question that sends somewhere; "what are you trying to do?" asks."""
_NEED_WORDS = word_set(
    """deaf hearing hear phone phones speak talk verbal website web internet computer computers laptop smartphone smart email
    emails mail mails online app apps tablet printer drive get walk leave travel car housebound bedbound bed
    licence license line"""
)
_STEP_WORDS = word_set(
    """call ring phone dial give website web site online portal app log download print come pop drop bring take go
    get drive nip walk collect pick bus taxi train there catch"""
)
_SHUT = later(
    r" (?:you are|you will be|you 're|it is|they are) (?:not open|shut|closed) (?:on |of |at )?(?:a |the )?"
    r"(?P<day>mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|weekends?) "
)
_SHUT_WORDS = word_set("shut closed open")
_NONE: frozenset[int] = frozenset()
_HELPED = later(r" (?:but (?:my|our) \w+ (?:does|has|can|could)|it is fine|no problem) ")
Place = tuple[int, int, int]


def not_for_them(talk: Talk) -> Iterator[Place]:
    """The turn and the characters of each step that the customer cannot take."""
    barred: set[int] = set()
    for view in talk.views:
        if view.side == "customer":
            now = _barred(view) if _NEED_WORDS & view.words.vocabulary else _NONE
            for before in view.run_before if now - barred or _SHUT_WORDS & view.words.vocabulary else ():
                yield from _steps(before, now - barred)
                yield from _on_a_shut_day(before, view)
            barred |= now
        elif view.side == "agent" and barred:
            yield from _steps(view, barred)


@by_text
def _barred(spoken: Spoken) -> frozenset[int]:
    """The numbers of the ways that a customer's turn says they do not have."""
    if _HELPED.search(spoken.line):
        return _NONE
    return frozenset([number for number, way in enumerate(_WAYS) if way.barred.search(spoken.line)])


def _steps(view: TurnView, barred: set[int] | frozenset[int]) -> Iterator[Place]:
    for number, start, end in _needing(view.spoken):
        if number in barred:
            yield view.index, start, end


@by_text
def _needing(spoken: Spoken) -> tuple[Place, ...]:
    """The sentences of an agent's turn that send the customer a way, by its number."""
    if _STEP_WORDS.isdisjoint(spoken.words.vocabulary):
        return ()
    found: list[Place] = []
    for one in sentences(spoken):
        asked = one.asks and not _SENDS_BY_ASKING.search(one.line)
        if not asked and (not _FOR_THEM.search(one.line) or _RING_YOU.search(one.line)):
            found += [(number, one.start, one.end) for number, way in enumerate(_WAYS) if way.needed.search(one.line)]
    return tuple(found)


def _on_a_shut_day(before: TurnView, view: TurnView) -> Iterator[Place]:
    """The sentences that send the customer on a day on which, as they say, nobody is there."""
    hit = _SHUT.search(view.line)
    day = hit["day"].rstrip("s") if hit else ""
    for one in sentences(before.spoken) if day else ():
        if any(word.rstrip("s") == day for word in one.tokens):
            yield before.index, one.start, one.end
