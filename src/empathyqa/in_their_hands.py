"""The customer says that what was brought is there: "hes here. ive got it", "it's just come, thank you".

A step that was promised in case it did not come ("if it isn't there I'll open a search") is then not to come any more. Only of
things that are brought, and only where nothing with a time is promised after that and nothing is objected: "I've got it" to
a number that is read out settles nothing. House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signal import Signals

_HAVE_IT = later(
    r"(?:^|[.!,;\n]\s*|\b(?:yes|yeah|and|oh|ok|okay|right|now)\s+)"
    r"(?:(?:i(?:['’]?ve| have)|we(?:['’]ve| have))(?: just)? got (?:it|them|both|everything|the (?:parcel|package|watch|box|bag))"
    r"|(?:it|they|the (?:parcel|package|box|bag|courier|delivery))(?:['’]?s|['’]re| is| are| has| have)(?: just| now)* "
    r"(?:here|arrived|come|turned up|been (?:delivered|dropped off)|in my hands?))"
    r"(?! (?:again|back to|down|wrong|up to|to go)\b)\s*(?:[.!,;\n]|$|\b(?:now|and|thanks?|thank you|safe|at last|finally)\b)",
    re.IGNORECASE,
)
_BROUGHT = later(
    r"\b(?:bring(?:ing)?|deliver(?:y|ed|ing|s)?|drivers?|courier|parcel|package|drop(?:ping)? it|in your hands?"
    r"|on (?:its|his|her) way|on your street|at (?:the|your) door)\b",
    re.IGNORECASE,
)
_NOT_SO = later(r"\b(?:but|not|n['’]t|empty|broken|wrong|damaged|smashed|if|when|isnt|though|still waiting)\b", re.IGNORECASE)
_BACK = 6
"""Turns before it in which the agent's side said that it is being brought."""


def has_it_in_hand(signals: Signals) -> bool:
    """Whether the customer has what was to come, and nothing with a time is promised after that."""
    turns = signals.transcript.turns
    for turn in turns:
        if turn.speaker != "customer" or not _HAVE_IT.search(turn.text) or "?" in turn.text or _NOT_SO.search(turn.text):
            continue
        before = [one.text for one in turns[max(0, turn.index - _BACK) : turn.index] if one.speaker != "customer"]
        if any(_BROUGHT.search(text) for text in before):
            return not _more_follows(signals, turn.index)
    return False


def _more_follows(signals: Signals, after: int) -> bool:
    timed = [one for one in signals.of("timeframe") if one.turn > after and not one.beside_the_matter]
    return bool(timed) or any(one.turn > after for one in signals.of("unresolved", "escalation", "hard_truth"))
