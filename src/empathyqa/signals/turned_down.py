"""An outcome turned down outright: "that's no good", "no thank you" to an offer, "I don't want a voucher", "please don't".

The first two are words at the head of a clause; the others are a matter of two turns: the agent offers something, or says what
they are about to do, and the customer wants none of it. "No thanks" to "anything else?" or to a text reminder turns nothing
down, nor does a choice between two days ("Monday's too early, Thursday please"). House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.said_otherwise import OPENS
from empathyqa.signals.talk import TurnView
from empathyqa.text.content import stem

_NO_GOOD = later(
    r"(?:^|[.!]|no|ok|okay|but|well|and|because) (?:@\S+ |\w+help )?"
    r"(?:(?:that|this|it|which|\d\S*|\w+ days|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:the )?\d+ \w+)"
    r"(?: (?:is|would be|will be)| 's) (?:(?:just|really|simply|honestly|way|far|still|absolutely|not exactly) )?"
    r"(?:no (?:good|use|help)(?! to (?:him|her|them|he|she) )|(?<=not exactly )convenient"
    r"|not (?:good enough|acceptable|an option|helpful|convenient|any (?:use|good|help))|(?:way )?too (?:late|long|far|slow)) "
    r"|(?<=^ )not (?:good enough|helpful|acceptable|convenient) |(?<=help )not helpful )"
)
_NOT_SO = later(
    r" (?:if|in case|whether|hope|thought|thinks?|says?|said|unless) (?:\S+ ){0,3}$| (?:thanks|thank|please|happy|fair enough) "
)
_OFFERS = later(
    r" (?:what i can do|(?:i|we) (?:can|could) (?:offer|do|give|send|put|add|rebook)|offer you|gesture|goodwill|compensation"
    r"|voucher\w*|credit\w*|discount|(?:for|completely) free|half price|%|percent|instead|alternativ\w+|upgrade"
    r"|you (?:can|could)|points|options?) "
)
_NO_THANKS = later(
    OPENS + r"(?:no|nope|nah) (?:[.!] )?(?:thank (?:you|u)|thanks|ta|cheers)(?: (?:you|u|mate|love))?(?: [.!]| $| i | that )"
)
_DO_NOT_WANT = later(
    r"(?:^|[.!]|no|nah|but|and|well|look) (?:@\S+ )?(?:i |we )?do not want (?:(?:a|an|the|your|any|another|his|no|this|that) )?"
    r"(?!to |you |him |her |it to |anyone |any )(\S+)(?: (?!of |to )(\S+))?"
)
_ANNOUNCES = later(
    r" (?:will|'ll|gonna|going to|can|could|would|let me|i am|we are|have|shall) (?:\S+ ){0,6}?"
    r"(?:clos\w+|mark\w*|send\w*|sent|cancel\w*|put\w*|pop\w*|transfer\w*|pass\w*|replac\w+|book\w*|charg\w+|chang\w+"
    r"|text|ring|call|phone|tell|contact|e ?mail|write|speak|message|inform|notify|ask|know|shoot|drop) "
)
_REACH = r"(?:text|ring|call|phone|tell|contact|e ?mail|write to|speak to|talk to|message|inform|ask|involve|visit)"
_SOMEBODY = (
    r"(?:him|her|them|anyone|anybody|the (?:police|school|council|neighbours|doctor)"
    r"|my (?:\w+ )?(?:husband|wife|partner|ex|mum|mom|mam|dad|mother|father|son|daughter|brother|sister|boss|manager|landlord"
    r"|family))"
)
_STOP = later(
    OPENS + r"(?:(?:no|wait|oh|god|please|sorry|stop) (?:[.!] )?){0,3}do not "
    r"(?:[.!]|$|(?:please )?do not |you (?:dare )?(?:put|close|send|transfer) |(?:put|pass|pop|send) (?:me|us) |transfer |close "
    r"|mark (?:it|this) |cancel (?:it|that|me) |send (?:it|that|me|another|one) |do that )"
    r"|[.!] please do not (?:mark|close|send|transfer) "
    rf"|(?:^|[.!]|no|oh|god) (?:please )?do not {_REACH} {_SOMEBODY} (?!why|how|what|when|where|that|anything|before|after|until)"
)
_WHAT_USE = later(
    r"(?:^|[.!]|and|but|so|well) what (?:(?:will|would|should|can|could|do|am|use) )?i (?:(?:will|would|am|can) )?"
    r"(?:going to |supposed to |meant to )?do with (?:the|a|an|that|this|your|it|some|\d+)(?: (?!of )(\S+))? "
)
_INSTEAD = later(r" (?:please|thanks|(?:mon|tues|wednes|thurs|fri|satur|sun)day|i can do) ")
"""A choice between what was offered, or thanks."""


def turned_down(view: TurnView) -> tuple[tuple[int, int], str] | None:
    """The characters in which the customer turns an outcome down, and how; ``None`` where they do not."""
    agent = view.previous("agent")
    if agent is None:
        return None
    no_good = _NO_GOOD.search(view.line)
    if no_good and not _NOT_SO.search(view.line[: no_good.end()]) and not _INSTEAD.search(view.line, no_good.end() - 1):
        return view.words.chars(no_good.start() + 1, no_good.end()), "says that it is no good"
    offers = _OFFERS.search(agent.line) is not None and not agent.has("further_help.anything_else")
    if offers and (said := _NO_THANKS.search(view.line)):
        return view.words.chars(said.start() + 1, said.end()), "declines what was offered"
    wanted = _DO_NOT_WANT.search(view.line) if offers else None
    if wanted and _named({word for word in wanted.groups() if word}, agent):
        return view.words.chars(wanted.start() + 1, wanted.end()), "does not want what was offered"
    if offers and (said := _WHAT_USE.search(view.line)) and (said[1] is None or _named({said[1]}, agent) or said[1] == "offer"):
        return view.words.chars(said.start() + 1, said.end()), "has no use for what was offered"
    if _ANNOUNCES.search(agent.line) and (said := _STOP.search(view.line)):
        return view.words.chars(said.start() + 1, said.end()), "stops what was about to be done"
    return None


_PARTS = {
    "declines what was offered": _OFFERS,
    "does not want what was offered": _OFFERS,
    "has no use for what was offered": _OFFERS,
    "stops what was about to be done": _ANNOUNCES,
}


def refused_part(view: TurnView) -> re.Pattern[str] | None:
    """What finds the sentence that a customer's turn turns down, in the agent's turn before it; ``None`` where it turns down
    nothing, or only says that it is no good (a better one may be found)."""
    told = turned_down(view)
    return _PARTS.get(told[1]) if told else None


def _named(words: set[str], agent: TurnView) -> bool:
    """Whether the agent has just named it."""
    named = {stem(word) for word in agent.words.tokens}
    return any(stem(word) in named for word in words if len(word) > 2 and word.isalpha())
