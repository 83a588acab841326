"""An outcome turned down outright: "that's no good", "no thank you" to an offer, "I don't want a voucher", "please don't".

The first two are words at the head of a clause; the others are a matter of two turns: the agent offers something, or says what
they are about to do, and the customer wants none of it. "No thanks" to "anything else?" or to a text reminder turns nothing
down, nor does a choice between two days ("Monday's too early, Thursday please"). House rule; no study.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.outcomes.said_otherwise import OPENS
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of
from empathyqa.text.content import stem
from empathyqa.text.words import Words

_NO_GOOD = Wording(
    r"(?:^|[.!]|no|ok|okay|but|well|and|because) (?:@\S+ |\w+help )?"
    r"(?:(?:that|this|it|which|\d\S*|\w+ days|(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|(?:the )?\d+ \w+"
    r"|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|half \w+)(?: o clock)?)"
    r"(?: (?:is|would be|will be)| 's) (?:(?:just|really|simply|honestly|way|far|still|absolutely|not exactly) )?"
    r"(?:no (?:good|use|help)(?! to (?:him|her|them|he|she) )|(?<=not exactly )convenient"
    r"|not (?:good enough|acceptable|an option|helpful|convenient|any (?:use|good|help))|(?:way )?too (?:late|long|far|slow)) "
    r"|(?<=^ )not (?:good enough|helpful|acceptable|convenient) |(?<=help )not helpful )",
    "no not too convenient",
    "good use help enough acceptable option helpful convenient late long far slow",
)
_NOT_SO = later(
    r" (?:if|in case|whether|hope|thought|thinks?|says?|said|unless) (?:\S+ ){0,3}$| (?:thanks|thank|please|happy|fair enough) "
)
_OFFERS = later(
    r" (?:what i can do|(?:i|we) (?:can|could) (?:offer|do|give|send|put|add|rebook)|offer you|gesture|goodwill|compensation"
    r"|voucher\w*|credit\w*|discount|(?:for|completely) free|half price|%|percent|instead|alternativ\w+|upgrade"
    r"|you (?:can|could)|points|options?) "
)
_NO_THANKS = Wording(
    OPENS + r"(?:no|nope|nah) (?:[.!] )?(?:thank (?:you|u)|thanks|ta|cheers)(?: (?:you|u|mate|love))?(?: [.!]| $| i | that )",
    "no nope nah",
    "thank thanks ta cheers",
)
_DO_NOT_WANT = Wording(
    r"(?:^|[.!]|no|nah|but|and|well|look) (?:@\S+ )?(?:i |we )?do not want (?:(?:a|an|the|your|any|another|his|no|this|that) )?"
    r"(?!to |you |him |her |it to |anyone |any )(\S+)(?: (?!of |to )(\S+))?",
    "want",
    "not",
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
_STOP = Wording(
    OPENS + r"(?:(?:no|wait|oh|god|please|sorry|stop) (?:[.!] )?){0,3}do not "
    r"(?:[.!]|$|(?:please )?do not |you (?:dare )?(?:put|close|send|transfer) |(?:put|pass|pop|send) (?:me|us) |transfer |close "
    r"|mark (?:it|this) |cancel (?:it|that|me) |do that "
    r"|send (?:it|that|me|another|one) (?!to (?:the|my|that|his|her) (?:old|wrong|previous|other|last|first) ))"
    r"|[.!] please do not (?:mark|close|send|transfer) "
    rf"|(?:^|[.!]|no|oh|god) (?:please )?do not {_REACH} {_SOMEBODY} "
    r"(?!why|how|what|when|where|that|anything|before|after|until)",
    "not",
    "do",
)
_WHAT_USE = Wording(
    r"(?:^|[.!]|and|but|so|well) what (?:(?:will|would|should|can|could|do|am|use) )?i (?:(?:will|would|am|can) )?"
    r"(?:going to |supposed to |meant to )?do with (?:the|a|an|that|this|your|it|some|\d+)(?: (?!of )(\S+))? ",
    "what",
    "with",
)
_INSTEAD = later(
    r" (?:please|thanks|(?:can|could) (?:i|we|you) (?:have|do|make|get|try|manage|give)"
    r"|(?:mon|tues|wednes|thurs|fri|satur|sun)day|i can do) "
)
"""A choice between what was offered, or thanks."""


Place = tuple[int, int]


class _Said(NamedTuple):
    """The words of a turn that may turn something down, as places in its line."""

    no_good: Place | None
    """Needs nothing else."""
    no_thanks: Place | None
    unwanted: tuple[Place, frozenset[str]] | None
    """With the words for what is not wanted: the agent must have named it."""
    no_use: tuple[Place, str] | None
    """With the thing there is no use for, where it is named."""
    stops: Place | None


def turned_down(view: TurnView) -> tuple[Place, str] | None:
    """The characters in which the customer turns an outcome down, and how; ``None`` where they do not."""
    said = _said(view)
    agent = view.previous("agent") if said else None
    if said is None or agent is None:
        return None
    if said.no_good:
        return view.words.chars(*said.no_good), "says that it is no good"
    if (said.no_thanks or said.unwanted) and _OFFERS.search(agent.line) and not agent.has("further_help.anything_else"):
        if said.no_thanks:
            return view.words.chars(*said.no_thanks), "declines what was offered"
        if said.unwanted and _named(said.unwanted[1], agent):
            return view.words.chars(*said.unwanted[0]), "does not want what was offered"
    if said.no_use and _OFFERS.search(agent.line) and not agent.has("further_help.anything_else"):
        place, thing = said.no_use
        if thing in ("", "offer") or _named(frozenset((thing,)), agent):
            return view.words.chars(*place), "has no use for what was offered"
    if said.stops and _ANNOUNCES.search(agent.line):
        return view.words.chars(*said.stops), "stops what was about to be done"
    return None


@by_text
def _said(spoken: Spoken) -> _Said | None:
    """What a turn may turn down, whatever was offered; ``None`` where no such words are said."""
    words, line = spoken.words, spoken.words.line
    if _ANY.isdisjoint(words.vocabulary):
        return None
    no_good, wanted = _NO_GOOD.search(words), _DO_NOT_WANT.search(words)
    if no_good and (_NOT_SO.search(line[: no_good.end()]) or _INSTEAD.search(line, no_good.end() - 1)):
        no_good = None
    unwanted = (_place(wanted), frozenset([word for word in wanted.groups() if word])) if wanted else None
    use = _WHAT_USE.search(words)
    no_use = (_place(use), use[1] or "") if use else None
    said = _Said(no_good and _place(no_good), _at_the_head(_NO_THANKS, words), unwanted, no_use, _where(_STOP, words))
    return said if any(said) else None


_ANY = any_of(_NO_GOOD, _NO_THANKS, _DO_NOT_WANT, _WHAT_USE, _STOP)
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


def _where(wording: Wording, words: Words) -> Place | None:
    hit = wording.search(words)
    return _place(hit) if hit else None


def _at_the_head(wording: Wording, words: Words) -> Place | None:
    hit = wording.match(words)
    return _place(hit) if hit else None


def _place(hit: re.Match[str]) -> Place:
    return hit.start() + 1, hit.end()


def _named(words: frozenset[str], agent: TurnView) -> bool:
    """Whether the agent has just named it."""
    named = {stem(word) for word in agent.words.tokens}
    return any(stem(word) in named for word in words if len(word) > 2 and word.isalpha())
