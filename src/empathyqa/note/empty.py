"""Words that sound like a step to follow and promise nothing: a refusal, advice, an order, a bare condition."""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.note.owner import Owner, asked_to

_BEFALLS = later(
    r"\byou(?:['’](?:re|ve)| are| have| were)(?: (?:been|being))? (?:passed|bounced|sent|shunted) (?:a?round|about|back|from)\b"
    r"|\byou(?:['’](?:re|ve)| are| have) (?:been|being) (?:passed|bounced|shunted)\b",
    re.IGNORECASE,
)
"""“You're being passed around” is what happens to the customer, not a step."""
_NO_STEP = later(
    r"\b(?:can['’]?t|cannot|won['’]t be able|not able to)\b|\bI(?:['’]d| would)\b|\bplease (?:can|could|would) you\b", re.I
)
"""A refusal, advice (“what I'd do is ring”) or a request."""
_NOT_DONE = later(r"^\W*(?:please |just |so |and )?(?:you )?(?:don['’]?t|do not|never)\b", re.IGNORECASE)
"""“Don't pay it back”, “don't touch it”: what the customer need not or should not do."""
_CONDITION = later(r"^\W*(?:if|once|when|unless) you\b(?:(?!\b(?:i|we|they|it|you)['’]ll\b)[^,])*$", re.IGNORECASE)
"""Nothing but the condition: “if you ring”, “once you scan it”."""
_TAKES = later(r"^\W*(?:this|that|it)(?:['’]ll| (?:will|should|may|might))? (?:only |just )?takes?\b", re.IGNORECASE)
_PLEASE = later(r"\bplease\W*$", re.IGNORECASE)
_OTHERS = later(r"\bthey(?:['’]|\b)|\byou(?:['’]ll| will) (?:see|be)\b", re.IGNORECASE)
_OWN_SIDE = later(r"\b(?:I|we|our|us|my)(?:['’]|\b)", re.IGNORECASE)
_TO_COME = later(
    r"\bwill\b|['’]ll\b|\b(?:i|we|you|it|that|they)ll\b|\bgoing to\b|\bshould be\b|\bi['’]?ve\b"
    r"|\b(?:booked|due|arranged|scheduled|confirmed)\b|^\W*\w+ing\b",
    re.IGNORECASE,
)
_IF = later(r"^\W*(?:\w+\W+)?if\b", re.IGNORECASE)


def empty(step: str, before: str, sentence: str, *, dated: bool) -> bool:
    """Whether the words ``step`` promise nothing: a request ("our offices are closed, please call back"), what not to do, a bare
    condition, how long it takes with nothing to come by then, or what the customer is told to do and what they get by it ("Tap
    'not spam' and you'll get them")."""
    if _PLEASE.search(before) or _NOT_DONE.search(step) or _CONDITION.search(step):
        return True
    told_to = bool(_TAKES.search(step)) or asked_to(sentence)
    return told_to and not dated and not _OWN_SIDE.search(step)


def undertaken(owner: Owner, sentence: str, step: str, *, dated: bool) -> bool:
    """Whether the agent's side takes a step upon itself: not what the customer is asked to do, what befalls them ("you're
    being passed around"), what others may do some time ("they'll be happy to help"), nor an if or a no."""
    if owner == "customer" or _BEFALLS.search(step) or (not dated and _NO_STEP.search(sentence)):
        return False
    if owner == "open":
        return (dated or bool(_TO_COME.search(sentence))) and not _IF.search(sentence)
    others = owner == "team" and _OTHERS.search(step)
    return dated or not others or bool(_OWN_SIDE.search(sentence))
