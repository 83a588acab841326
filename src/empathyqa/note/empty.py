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
_HAVE_DONE = later(
    r"(?:^|[.!?;]\s+|\b(?:so|and|but|then|okay|right) )(?:I|we)(?:['’]ve| have) (?:just |already |now |also )?"
    r"(?!asked|told|got|to\b|booked|ordered|arranged|scheduled)\w+(?:ed|t|n)\b[^.!?;]*$",
    re.IGNORECASE,
)
_TO_FOLLOW = later(r"['’]ll\b|\bwill\b|\b(?:they|he|she|it|i|we|you)ll\b|\bgoing to\b", re.IGNORECASE)
_ASKED_TO_DO = later(r"\bto (?:ring|call|email|e-mail|text|send|post|contact|come|get|look|write|phone|visit|check)\b", re.I)
_IF = later(r"^\W*(?:\w+\W+)?if\b", re.IGNORECASE)


def empty(step: str, before: str, sentence: str, *, dated: bool) -> bool:
    """Whether the words ``step`` promise nothing: a request ("our offices are closed, please call back"), what not to do, a bare
    condition, how long it takes with nothing to come by then, or what the customer is told to do and what they get by it ("Tap
    'not spam' and you'll get them")."""
    if _PLEASE.search(before) or _NOT_DONE.search(step) or _CONDITION.search(step):
        return True
    told_to = bool(_TAKES.search(step)) or asked_to(sentence)
    return told_to and not dated and not _OWN_SIDE.search(step)


def done_already(said: str, start: int) -> bool:
    """Whether the words stand in a clause about what the agent's side has done: "I've put on the job that it's come back". What
    somebody has been asked to do is still to come."""
    own = re.split(r"[.?!;]", said[start : start + 25])[0]
    done = _HAVE_DONE.search(said[max(0, start - 90) : start] + own)
    if done is None or _TO_FOLLOW.search(done.group() + said[start : start + 25]):
        return False
    return not _ASKED_TO_DO.search(said[start : start + 90])


def only_told(sentence: str) -> bool:
    """Whether the sentence tells how things are, with no will and nobody of the firm's in it: "the gate shuts at ten"."""
    return not (_TO_COME.search(sentence) or _OWN_SIDE.search(sentence))


def undertaken(owner: Owner, sentence: str, step: str, *, dated: bool) -> bool:
    """Whether the agent's side takes a step upon itself: not what the customer is asked to do, what befalls them ("you're
    being passed around"), what others may do some time ("they'll be happy to help"), nor an if or a no."""
    if owner == "customer" or _BEFALLS.search(step) or (not dated and _NO_STEP.search(sentence)):
        return False
    if owner == "open":
        return (dated or bool(_TO_COME.search(sentence))) and not _IF.search(sentence)
    others = owner == "team" and _OTHERS.search(step)
    return dated or not others or bool(_OWN_SIDE.search(sentence))
