"""as_booked: what was asked for stands arranged, told by what will happen, by a bare "successful", or by what a check found.

Who asks to book a call for seven has what they asked for with "we'll call you at seven": the booking is the fix, and the call
its keeping. "I've successfully made your reservation" and "Taxi booked." say that it is done. Asked to check a line or a
list, an agent delivers what was found ("that line's out of service"). A request that was merely submitted, a call back about
the booking, and anything under an *if* deliver nothing yet. House rule; no study.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import islice

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.fact_told import ASKS
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_BOOKS = later(
    r" (?:(?:book|arrange|reserve|schedule|have|get|set(?: up)?|order|put|want|need|like|make) (?:\S+ ){0,5}?(?:(?:alarm|wake ?up"
    r"|waking|early morning|reminder|morning) ?(?:\S+ )?call)|(?:book|arrange|reserve|schedule) (?:\S+ ){0,4}?(?:cab|taxi"
    r"|car|ride"
    r"|collection|pick ?up|appointment|visit|viewing|tour|lesson|slot)|(?:an?|early) (?:\S+ )?(?:alarm|wake ?up|morning) call) "
)
"""What is booked for an hour of its own."""
_CALLED_BACK = later(
    r" (?:please confirm|back|to (?:arrange|book|confirm|discuss|let you|see if|check)|once|if|when|or|might|may|should|could"
    r"|can|would|hopefully|try) "
)
_KEPT = later(
    r" (?:i|we|he|she|they|you|someone|(?:the|a|your|our) (?:\w+ )?\w+)(?: will| are going to"
    r"| is going to)? (?:be )?(?:call|calling"
    r"|ring|ringing|wake|see|seeing|meet|meeting|collect|collecting|pick|picking|with|there|come|coming|expect|expecting) "
    r"(?:(?!back )\S+ ){0,6}?(?:at|for|on) (?:about |around )?(?:\d|<num>|one|two|three|four|five|six|seven|eight|nine|ten|eleven"
    r"|twelve|half|quarter|noon|midday|midnight|(?:mon|tues|wednes|thurs|fri|satur|sun)day)"
)
_HANDED_IN = (
    r"(?:submitted|sent|raised|logged|lodged|escalated|received|registered|requested|verified|filed|forwarded|passed|tried"
    r"|reached)"
)
_SUCCESS = later(
    rf" (?:(?:i|we) (?:have )?(?:now |just )?successfully (?!{_HANDED_IN})(?:\w+ed|made|set|put|done|taken|changed|got)"
    rf"|(?:is|are|has been|have been|was|were) (?:now |all )?(?:successfully (?!{_HANDED_IN})\w+ed"
    rf"|(?!{_HANDED_IN})\w+ed successfully)"
    r"|(?:the |your )?(?:booking|reservation|payment|transfer|change|cancellation|reset) (?:is|was|has been) successful) "
)
_BARE = later(
    r"^ (?:(?:ok|okay|yes|alright|right|great|perfect|excellent) )*(?:(?:your |the )?(?:booking|payment|transfer|repair|reset) )?"
    r"(?:successful|success) $"
    r"|^ (?:(?:ok|okay|yes|alright|all right|right|great) )*(?:that is |those are )?all (?:the "
    r"|your )?changes (?:are )?(?:done|made) "
    r"|^ (?:(?:ok|okay|yes|right|great) )*(?:the |your )?(?!(?:get|have|are|been|be|not|when|once|already|is|i) )[a-z]+"
    r" (?:booked|reserved|cancelled|refunded|scheduled|rebooked|rescheduled)(?: for you)? $"
)
_CHECKS = later(
    r" (?:check|try|test|dial|look up|find out|get through|trouble (?:getting|ringing)|tell me (?:if|whether)|see (?:if"
    r"|whether)) "
    r"| line out | (?:ring|ringing|rang|phoning|call|calling|dialling|reach) (?:\S+ ){0,12}?(?:number|answer|wrong"
    r"|engaged|unobtainable) "
)
_FOUND = later(
    r" (?:(?:it|that|they|there|this|line|number|\w+) (?:is|are|has|have|'s)(?: actually| been| showing as| now| currently"
    r"| just| all"
    r"| definitely| temporarily| a| an| no| in| on| off)*"
    r" (?:disconnected|out of (?:service|order|use)|spare(?: line)?|longer (?:a customer|in (?:use|service)|connected)"
    r"|use|engaged|faulty|working|conversation|speech|the hook|unobtainable|ceased|barred|in stock|valid|paid|active|registered)"
    r"|(?:nobody|no one|no customer) (?:has|have|on|with) (?:that|this|the) (?:number|line)) "
)
_NOT = later(r" (?:not|if|when|once|whether|until|check|checking|unfortunately|might|may|could|would|seems|should|our|we) ")
_ANY = word_set(
    """successfully successful success booked reserved cancelled refunded scheduled rebooked rescheduled changes at for on
    disconnected service order spare longer engaged faulty working conversation speech hook unobtainable ceased barred stock
    valid paid active registered nobody use"""
)
_BACK, _OPENING = 6, 2
"""Turns of the customer back in which the wish was put: a time and a number are asked for in between."""


def as_booked(view: TurnView) -> Iterator[Heard]:
    """The first place where a turn of the agent says that what was asked for stands."""
    for asks, reason, span in _may_stand(view):
        if asks is None or any(asks.search(line) for line in _wishes(view)):
            yield Heard(*span, reason, firm=True)
            return


def _wishes(view: TurnView) -> list[str]:
    """What the customer said just before, and first of all."""
    said = [turn.line for turn in islice(view.talk.back(view.place, "customer"), _BACK)]
    first = (turn for turn in view.talk.views[: view.place] if turn.side == "customer")
    return said + [turn.line for turn in islice(first, _OPENING)]


_Stands = tuple[re.Pattern[str] | None, str, tuple[int, int]]


@by_text
def _may_stand(spoken: Spoken) -> tuple[_Stands, ...]:
    """Where a text says so: the wish that it answers (none: it stands alone), how it says so, and its characters."""
    if _ANY.isdisjoint(spoken.words.vocabulary):
        return ()
    found: list[_Stands] = []
    for sentence in sentences(spoken):
        line = f" {' '.join(sentence.words)} "
        if sentence.asks:
            continue
        span = chars_of(sentence, 0, len(sentence.line))
        if _BARE.search(line) or (_SUCCESS.search(line) and not _NOT.search(line)):
            found.append((None, "says that it is done", span))
        elif _KEPT.search(line) and not _CALLED_BACK.search(line):
            found.append((_BOOKS, "it stands booked", span))
        elif (match := _FOUND.search(line)) and not _NOT.search(line) and not ASKS.search(line[: match.start() + 1]):
            found.append((_CHECKS, "tells what the check found", span))
    return tuple(found)
