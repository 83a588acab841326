"""Who is to do a step: the agent, the firm, the customer, or nobody who is named."""

from __future__ import annotations

import re
from typing import Literal

from empathyqa.later import later
from empathyqa.note.sentence import Around

Owner = Literal["agent", "team", "customer", "open"]
"""``open``: something comes, and nobody is named who does it (“it'll be with you on Thursday”)."""
_COMES_TO_THEM = later(
    r"^\W*(?:\w+\W+){0,5}you(?:['’](?:ll|d)| will| would) (?:get|have(?! to)|hear|receive|see|be)\b", re.IGNORECASE
)
"""“You'll hear by noon” is nothing that the customer does."""
_COMES = later(
    r"\b(?:it|that|they|your \w+)(?:['’]?ll| will)\b|\byou(?:['’]?ll| will| should) (?:get|have(?! to)|hear|receive)\b",
    re.IGNORECASE,
)
"""In the step's own words: something comes to the customer, whoever else a long sentence without full stops names."""
_FROM_ME = later(r"\b(?:from|by) me\b", re.IGNORECASE)
_DOES = "will|can|could|may|might|must|should|would|need|have|want|just|only|simply|then|also"
_NAMED: tuple[tuple[Owner, re.Pattern[str]], ...] = (
    ("agent", later(
        r"\b(?:i|i'll|i’ll|i'm|i’m|let me|me who|i've|i’ve)\b"
        r"|\bill (?!and\b|with\b|at\b|in\b|as\b|from\b|or\b|but\b|so\b|health)[a-z]", re.IGNORECASE,
    )),
    ("team", later(r"\b(?:we|we'll|we’ll|let's|let’s|our|they|they'll|they’ll|someone|engineer|team|colleague)\b", re.I)),
    # "you" as the one who does it: in "it should be with you Thursday" the customer does nothing
    ("customer", later(r"\b(?:you['’]ll|please|you(?:['’]d)? (?:" + _DOES + r"))\b", re.IGNORECASE)),
)
_ASKED_TO = later(
    r"^\W*(?:(?:and|then|so|just|okay|ok|right)\W+)?(?:click|tap|go|send|call|press|use|bring|tell|text|message|reply|ring|check"
    r"|take|keep|show|try|switch|plug|unplug|press|open|scan|enter|upload|download|don['’]t|do not)\b(?! (?:on|is|has)\b)",
    re.IGNORECASE,
)


def owner_of(step: str, rest: Around, *, settled: bool, nobody: Owner) -> Owner:
    """Who does a step with the words ``step``; ``nobody`` where nobody is named.

    The step's own words decide before the rest of its sentence. What is ``settled`` ("that's booked for you") the customer
    does not do, nor what comes to them ("and your card will come").
    """
    sentence = rest.before + step + rest.after
    # a little on, so that "you'll have" and "you'll have to" are told apart
    owner = named_in(sentence if _COMES_TO_THEM.search(sentence) else step + rest.after[:3])
    if owner is None and len(rest.before.split()) <= 1 and asked_to(sentence):
        owner = "customer"
    owner = owner or named_in(sentence) or nobody
    return "team" if owner == "customer" and (settled or _COMES.search(step)) else owner


_IT_COMES = later(r"^\W*(?:it|that|this|they)(?:['’]?ll| will| should|['’]s|['’]re)\b", re.IGNORECASE)
_I_SEND = later(
    r"\bI(?:['’]?ll|['’]ve|['’]m| can| will| have| am)(?: \w+)? "
    r"(?:send|sent|sending|post|posted|posting|e?mail(?:ed|ing)?|order(?:ed|ing)?|text(?:ed|ing)?)\b[^.?!]*[.!]\s*$"
)


def sent_by_agent(step: str, before: str) -> bool:
    """Whether what comes is what the agent said they send, in the sentence before: "I can send it. It'll be there Thursday"."""
    return bool(_IT_COMES.match(step) and _I_SEND.search(before))


def named_in(text: str) -> Owner | None:
    """Who is to do it: the earliest word that names someone decides."""
    if _COMES_TO_THEM.search(text):
        return "agent" if _FROM_ME.search(text) else "team"
    hits = [(hit.start(), place) for place, (_, pattern) in enumerate(_NAMED) if (hit := pattern.search(text))]
    return _NAMED[min(hits)[1]][0] if hits else None


def asked_to(sentence: str) -> bool:
    """Whether a sentence begins by telling the customer what to do."""
    return bool(_ASKED_TO.search(sentence))
