"""Where a machine hands over to a person under one label: what passes on, what only waits in the queue, and who takes over."""

from __future__ import annotations

import re
from collections.abc import Set

from empathyqa.later import later

_PASSES_ON = later(
    r"(?<!can )(?<!could )(?<!or )(?<!to )(?<!happily )\b(?:connect|transfer|pass|hand|put|switch|send)(?:ring|ting|ing|ping)?"
    r"(?: (?:you|this|the chat|your (?:call|chat|query|details)))? "
    r"(?:on |over |through |across |straight |now )*(?:to|with|now|over|through|on)\b"
    r"|\b(?:transferring|connecting) (?:you|now|this)\b"
    r"|\b(?:colleague|agent|advis[eo]r|supervisor|manager|specialist|someone|person|human|team|representative)\b[^.?!]{0,40}\b"
    r"(?:take (?:over|it from here)|join|be with you|pick (?:this|it) up|shortly|speak to you|help you from here)\b"
    r"|\b(?:getting|fetching|finding) (?:you )?(?:a|an|one of|someone)\b",
    re.IGNORECASE,
)
_QUEUES = later(
    r"\b(?:in the queue|your (?:place|position)|number \d+ in|estimated wait|wait time|you are (?:now )?(?:next|number)|"
    r"still (?:connecting|looking|searching)|connecting you|transferring you|please (?:hold|wait|stay)|all (?:of )?our|"
    r"(?:reply|press|type|choose|select|tap) (?:with |[“\"'‘]?\w+[”\"'’]? (?:for|to)|\d|one of)"
    r"|did (?:that|this) (?:help|answer))\b",
    re.IGNORECASE,
)
_NOBODY_THERE = later(
    r"\b(?:nobody|no[ -]one|no agents?|none of|agents are all|all (?:of )?our \w+ are|unavailable|out of hours|outside|closed)\b",
    re.IGNORECASE,
)
_NAME = later(
    r"\b(?:[Ii] am|[Ii]['’]m|[Mm]y name is|[Mm]y name['’]s|[Tt]his is|[Ii]t['’]s|through to|speaking (?:to|with)"
    r"|chatting (?:to|with))\s+([A-Z][a-z]+)\b|(?:^|[.!,?]\s+)([A-Z][a-z]+) (?:here|speaking)\b"
)
_PERSON = later(
    r"\b(?:real|actual|live) (?:person|human|one)\b|\b(?:i['’]?m|i am) (?:a |an )?(?:human|person)\b|\b(?:person|human) here\b"
    r"|\b(?:i['’]?ve|i have|i) (?:just )?(?:taken|took|picked) (?:this |it |your chat )?(?:over|up)\b|\btaking over\b"
    r"|\b(?:told|typed to|wrote to|said to|from|with|given) (?:the|our) (?:\w+ )?(?:bot|assistant|machine)\b",
    re.IGNORECASE,
)
_NO_NAMES = frozenset(("sorry", "afraid", "here", "not", "happy", "glad", "just", "the", "our", "your", "an", "a", "sure", "so"))


def passes_on(text: str) -> bool:
    """Whether the words hand the customer over now; that they could be ("I can connect you") is no hand-over."""
    return _PASSES_ON.search(text) is not None and _NOBODY_THERE.search(text) is None


def queues(text: str) -> bool:
    """Whether the words are still a machine's: a place in the queue, a menu, "nobody is free"."""
    return bool(_QUEUES.search(text) or _NOBODY_THERE.search(text))


def fell_through(text: str) -> bool:
    """Whether nobody can take over after all."""
    return _NOBODY_THERE.search(text) is not None


def told_names(text: str) -> frozenset[str]:
    """The names somebody gives for themselves."""
    names = {(one or other).lower() for one, other in _NAME.findall(text)}
    return frozenset(names - _NO_NAMES)


def takes_over(text: str, names: Set[str]) -> bool:
    """Whether somebody with another name than those, or in the words of a person, is there now."""
    return bool(_PERSON.search(text) or told_names(text) - names)
