"""plain_deed: what is done for the customer, in plain words that no list of verbs holds: "I'll scrub the fee".

Told by grammar: *I* or *we*, a deed, and what it spares them. Done already, with what can happen no more ("I've moved the
payment to Monday so it can't bounce", "that's off, don't pay it"), it is a fix; given now ("I can take it off this once", "I'll
let you off the fifteen"), held off for now, or passed on to who carries it out ("I've told the gate, they'll let him in"), it
is a step. Under an *if* it is neither. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text

_CHANGED = (
    r"(?:moved|shifted|pushed|stopped|cancelled|changed|switched|extended|taken|turned|capped|fixed|booked|reserved|covered"
    r"|cleared)"
)
_KEPT_OFF = r"(?:put|paused|held|frozen|blocked|flagged|marked|locked|suspended|set)"
"""What holds a thing off for now, and settles it not yet."""
_SPARES = (
    r"(?:(?:it|they|he|she|that|the \w+) (?:can not|will not|do not|does not|is not)|you will not|(?:nothing|nobody|no one) \w+)"
)
_I_HAVE = r"(?:i|we) have (?:(?:now|just|already) )?"
_SO_THAT = rf"(?:\S+ ){{1,9}}?so (?:that )?{_SPARES}(?: (?![.!])\S+){{0,4}}"
_DONE = later(
    rf" {_I_HAVE}{_CHANGED} {_SO_THAT} | (?:that|it) is (?:now )?off your (?:bill|account|balance) "
    r"| (?:that|it) is (?:off|gone|struck off|wiped) (?:now )?(?:do not pay|you (?:owe|do not owe|will not)) "
    rf"| will not (?:bounce|be charged|be cut off|go out) (?:\S+ ){{0,5}}?{_I_HAVE}(?:told|stopped|put|held|paused|rung) "
)
_HELD_OFF = later(rf" {_I_HAVE}{_KEPT_OFF} {_SO_THAT} ")
_OWED = r"(?:fees?|charges?|fine|postage|penalty|interest|cost|pounds|dollars|quid|euro|bill)"
_GIVEN = later(
    r" (?:i|we) (?:will|can|am|are) (?:(?:just|going to|gladly|happily) ){0,2}"
    rf"(?:(?:scrub|waive|wipe|drop|lift|cover|writ|tak|knock|strik)(?:e|ing)? (?:\S+ ){{1,6}}?(?:off|{_OWED})|let you off) "
)
_PASSED_ON = later(
    r" (?:i|we) have (?:(?:just|already) )?(?:told|rung|called|warned) (?:the|your|our|their) (?:\w+ ){1,2}(?:(?:and|so|that) )?"
    r"(?:he|she|they) (?:is|are|will|know|knows) "
)
_SUPPOSED = later(r" (?:if|unless|once they|when they|off the (?:hook|shelf|wall|lead|boil)) ")


@by_text
def plain_deed(spoken: Spoken) -> tuple[tuple[int, int, str], ...]:
    """The places of an agent's turn that tell of a deed, each with ``resolution`` or ``next_step``."""
    if "plain_words.deed" not in spoken.hits:
        return ()
    found = []
    for sentence in sentences(spoken):
        line = sentence.line
        if sentence.asks or _SUPPOSED.search(line):
            continue
        if done := _DONE.search(line):
            found.append((*chars_of(sentence, done.start(), done.end()), "resolution"))
        elif step := _HELD_OFF.search(line) or _GIVEN.search(line) or _PASSED_ON.search(line):
            found.append((*chars_of(sentence, step.start(), step.end()), "next_step"))
    return tuple(found)
