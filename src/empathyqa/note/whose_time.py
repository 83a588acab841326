"""A time beside a step that belongs to something else: the customer's own duty, a thing already done, a visit booked before.

"I'm sending the link, it needs to be back by the twelfth", "the one due out on Thursday, I've stopped that", "you're booked in
for the ninth, you'll get an email to confirm": nothing comes by those times but what they were said of. House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signal import Signal

_SEND = r"(?:send|return|post|bring|sign|fill|reply|upload|pay|apply|get|let|hand|drop|complete|submit)"
_THEIR_DUTY = later(
    r"\b(?:(?:it|this|that|they|these|we|the \w+) (?:must|needs?(?: to)?|has to|have to|['’]?s got to|has got to)"
    r" (?:be )?(?:back|in|here|with us|returned|sent|signed|paid|completed|filled|submitted|posted|it)"
    rf"|you(?:['’]ve| have)? (?:need to|must|got to|have to|want to) {_SEND}|please {_SEND}|if you(?: can| could)? \w+)"
    r"[^.?!;]{0,50}$",
    re.IGNORECASE,
)
_ORDER = later(rf"^\W*(?:(?:and|so|then|just|okay|right)\W+)*{_SEND} (?:it|that|them|this|me|us|the|your|back)\b", re.IGNORECASE)
""""Send me the form by the ninth": the sentence begins with it."""
_OWN_SIDE = later(r"\b(?:I|we|they|he|she|it|you)(?:['’]ll|['’]?m| will| am| are)\b", re.IGNORECASE)
_DONE = later(r"^\W*(?:I|we)(?:['’]ve| have)\b", re.IGNORECASE)
_HAVE = later(r"\b(?:I|we)(?:['’]ve| have) (?:\w+ )?$", re.IGNORECASE)
_DUE = later(
    r"\b(?:the|that|your) (?:\w+ )?\w+ (?:(?:is|was|that['’]s) )?due (?:out |back |to go )?(?:on |for )?$", re.IGNORECASE
)
_WONT = later(r"^\W*(?:I|we|they|he|she|it|you) (?:won['’]?t|will not)\b", re.IGNORECASE)
_PROOF = later(
    r"^\W*(?:and )?you(?:['’]ll| will| should)(?: also| then| just)? (?:get|have|receive)(?: (?:an?|the|your|our))?"
    r"(?: \w+)? (?:e-?mail|text|letter|confirmation|reference|receipt|message|survey)\b",
    re.IGNORECASE,
)
_LEADS_ON = frozenset(
    "so and okay ok right then well yes yeah now but um er just in on by at for within about until the this next first".split()
)
_SENTENCE = later(r"[.?!;\n]")
_CLAUSE = later(r"[.?!;,\n]")


def of_another(time: Signal, step: Signal, said: str) -> bool:
    """Whether the time, in the turn ``said`` that holds the step too, is not the step's own."""
    if time.overlaps(step):
        return False
    if _duty_before(time, step, said):
        return True
    if time.start > step.start:
        done = _DONE.search(step.text) or _HAVE.search(said[: step.start])
        return bool(done and _DUE.search(said[: time.start]))
    words = said[step.start : step.end + 40]
    apart = _DONE.search(words) or _WONT.search(words) or _PROOF.search(words)
    return apart is not None and not _opens(time, said)


def _duty_before(time: Signal, step: Signal, said: str) -> bool:
    """Whether the words right before the time are what the customer is to do by then."""
    since = step.end if step.end <= time.start else max(0, time.start - 90)
    duty = _THEIR_DUTY.search(said[since : time.start])
    if duty is not None:
        return _OWN_SIDE.search(said[since + duty.start() + 1 : time.start]) is None
    sentence = _SENTENCE.split(said[: time.start])[-1]
    return _ORDER.match(sentence) is not None and _OWN_SIDE.search(sentence) is None


def _opens(time: Signal, said: str) -> bool:
    """Whether nothing but little words stands before the time in its clause: "so on Thursday I'll ring"."""
    before = _CLAUSE.split(said[max(0, time.start - 80) : time.start])[-1]
    return _LEADS_ON.issuperset(before.lower().split())
