"""A promise that the customer turns down at once: "Friday's no good, I'm at work", "no, please don't send it", "not today".

It stands no longer, unless the agent comes back to its day ("Thursday between seven and ten it is"). A no to a day, a deed or a
thing must name one of the promise's own clause; a bare "no thanks" or "don't bother" is to the last thing said, and to none where
a question was asked after it ("Anything else?"). House rule; no study.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from empathyqa.later import later
from empathyqa.note.promising import clause
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript

_AGENTS_SIDE = ("agent", "bot", "supervisor")
_DAY = (
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|today|tonight|tomorrow|mornings?|afternoons?|evenings?|weekends?"
    r"|the \d{1,2}(?:st|nd|rd|th)?|next week|this week"
)
_THEN = rf"({_DAY}|that|this|it|then)(?: (?:morning|afternoon|evening|night))?"
_NO_DAY = later(
    rf"\b{_THEN}(?:['’]s| is| would be| will be) (?:just |really |far |way |a bit |going to be )?"
    r"(?:no good|no use|not good|not possible|impossible|too (?:late|early|soon|long)|not convenient|a no)\b"
    rf"|\b{_THEN} (?:does not|doesn['’]?t|will not|won['’]?t|is not going to|isn['’]?t going to) (?:work|suit|do)\b"
    r"|\bI (?:really |just |also )?(?:can['’]?t|cannot|could not|couldn['’]?t|won['’]?t be able to) (?:do|make|manage) "
    rf"({_DAY}|that|it|then)\b"
    r"|\b(?:I['’]?m|I am|I['’]?ll be|I will be|we['’]?re|we are|we['’]?ll be|there['’]?s|nobody['’]?s|nobody is|nobody will be) "
    r"(?:not (?:in|there|here|home|at home|around|free|available)|at work|working|away|abroad|out|busy|nobody (?:in|there|home)"
    rf"|in|home) (?:on |all )?({_DAY}|then|that day)\b"
    rf"|(?:^|[.!?,]\s*)(?:oh |sorry |no |but |and |please )*,?\s*not (?:on |for )?({_DAY})\b(?! only)",
    re.IGNORECASE,
)
_GENERAL = frozenset(("that", "this", "it", "then", "that day"))
_NO_DEED = later(
    r"(?:^|[.!?,;]\s*|\b(?:no|please|but|so|just|and|wait|actually|oh|sorry)\s*,? )(?:please )?"
    r"(?:don['’]?t|do not) (?:you )?"
    r"(?P<verb>put|send|ring|call|book|text|email|e-mail|write|post|close|cancel|transfer|pass|phone|message|order|charge|refund"
    r"|change|add|report|raise|tell|ask|contact)\b(?! (?:\w+ ){0,4}?(?:to (?:the|my|that) (?:old|wrong|other)|until|till|before"
    r"|without|unless|back to|with|forget))",
    re.IGNORECASE,
)
_UNWANTED = later(
    r"\b(?:I|we) (?:really |just )?(?:don['’]?t|do not) (?:want|need) "
    r"(?:(?:a|an|the|your|any|another|that|this|his|her) )?(?:new )?"
    r"(?P<thing>(?!to\b|it\b|you\b|him\b|them\b|be\b)\w{4,})"
    r"|\bno need (?:for|to) (?:(?:a|an|the|that|any) )?(?P<thing2>\w{4,})",
    re.IGNORECASE,
)
_AT_ALL = later(
    r"^\W*(?:(?:oh|no|nah|nope|well|look|sorry|actually|please|but|just)\b\W*)*"
    r"(?:(?:(?<=no )|(?<=no, ))(?:thanks|thank you|ta|cheers)\b(?! for)"
    r"|(?:don['’]?t|do not) (?:bother|do that|trouble|put that)\b|leave it\b(?! (?:with|to|at|on|in))|forget it\b"
    r"|(?:I['’]?d|I would) rather (?:not|you did)|no need\W*$|not necessary\b"
    r"|(?:I|we) (?:don['’]?t|do not) want (?:that|it|this|you to|him to|her to|them to)\b)",
    re.IGNORECASE,
)
_TAKEN_BACK = later(r"\b(?:not|instead of|than|no longer|isn['’]?t|cancell?ed|cancel|off)(?: (?:on|for|the|your))? $", re.I)
_TODAY = ("today", "tonight")
_FEW = 14
"""Words behind a promise up to which a no that names nothing is to it."""
_LOOK = 200
"""Characters of the customer's answer in which a no belongs to what was just said."""


def declined(step: Signal, when: Signal | None, transcript: Transcript) -> bool:
    """Whether the customer's next words turn this promise down, and the agent does not come back to its day."""
    said = transcript.turns[step.turn].text if step.turn < len(transcript.turns) else ""
    reply = _reply(step.turn, transcript) if said[step.start : step.end] == step.text else ""  # a card may be of other words
    if not reply:
        return False
    own = f"{clause(said, step.start, step.end)} {when.text if when else ''}".lower()
    behind = said[max(step.end, when.end if when and when.turn == step.turn else 0) :]
    if not (_no_to_its_own(reply, own, behind) or ("?" not in behind and not _goes_on(behind) and _AT_ALL.search(reply))):
        return False
    return not _named_again(own, step.turn, transcript)


def _reply(turn: int, transcript: Transcript) -> str:
    """What the customer says before the agent's side speaks again."""
    said = []
    for one in transcript.turns[turn + 1 :]:
        if one.speaker in _AGENTS_SIDE:
            break
        if one.speaker == "customer" and not one.internal:
            said.append(one.text)
    return " ".join(said)[:_LOOK]


def _no_to_its_own(reply: str, own: str, behind: str) -> bool:
    """Whether a day, a deed or a thing of the promise itself is turned down."""
    for hit in _NO_DAY.finditer(reply):
        day = next((word for word in hit.groups() if word), "").lower()
        if day in _GENERAL:
            if "?" not in behind and not _goes_on(behind):
                return True
        elif _same_day(day, own):
            return True
    deed = _NO_DEED.search(reply)
    if deed and re.search(rf"\b{_root(deed['verb'].lower())}", own):
        return True
    thing = _UNWANTED.search(reply)
    return bool(thing and re.search(rf"\b{re.escape(_root((thing['thing'] or thing['thing2']).lower()))}", own))


def _same_day(day: str, own: str) -> bool:
    """Whether the promise is for this day; "not today" is a no to tonight as well, and to what has no day."""
    if day in _TODAY:
        return any(word in own for word in _TODAY) or re.search(rf"\b(?:{_DAY})\b", own) is None
    return _root(day) in own


def _goes_on(behind: str) -> bool:
    """Whether so much was said after the promise that a no which names nothing is to that."""
    return len(behind.split()) > _FEW


def _root(word: str) -> str:
    return word.removesuffix("s") if len(word) > 4 else word


def _named_again(own: str, turn: int, transcript: Transcript) -> bool:
    """Whether the agent names one of its days once more after the no, and does not take it off."""
    days = set(re.findall(rf"\b(?:{_DAY})\b", own))
    days -= {"morning", "afternoon", "evening"} if len(days) > 1 else set()
    after = transcript.turns[turn + 1 :] if days else ()
    return any(one.speaker in _AGENTS_SIDE and _keeps_one_of(days, one.text) for one in after)


def _keeps_one_of(days: Iterable[str], said: str) -> bool:
    hits = (hit for day in days for hit in re.finditer(rf"\b{day}\b", said, re.IGNORECASE))
    return any(not _TAKEN_BACK.search(said[: hit.start()]) and "?" not in said[hit.end() : hit.end() + 2] for hit in hits)
