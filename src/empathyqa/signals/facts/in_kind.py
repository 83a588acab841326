"""A reply in kind: however short, it surely has the thing that was asked for.

The question's own verb comes back ("We did, it came on the 10th"), or a yes, a no, a limit, a time, a sum. A right answer may
be terse, and the ear seldom hears a fix in so few words. Not so where something is to be done ("can you cancel it?" – "Yes")
or was refused ("can I return it?" – "You can't"): the answer is there, and the matter may still stay open. House rule; no
study.
"""

from __future__ import annotations

import re

from empathyqa.signals.facts.answering import plainly_answers
from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.echo import FAMILY, echoed
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import TurnView

_REQUESTS = frozenset(("can", "will", "should"))
_TO_DO = frozenset(("you", "someone", "anyone"))
_REFUSED = re.compile(r" (?:not|no|nope|never|unfortunately|afraid|sorry|unable) ")
_YES_OR_NO = re.compile(
    r"^ (?:(?:oh|well|ah|hi|hello|so|yeah|ok|and) )*"
    r"(?:yes|yep|yup|yeah|aye|no|nope|not (?:yet|any more|at all|until|since)|of course|certainly|definitely"
    r"|absolutely|as long as|only (?:if|when|on|with|after)|any (?:\S+ ){1,3}(?:will do|is fine|works|does)|either|always|never) "
)
"""A yes, a no or a limit at the head of the reply."""

_FEW = 9
"""Words of a terse reply: in more, what stands in it may belong to something else."""
_TERSE = {
    "when": re.compile(
        r" (?:overnight|noon|midday|midnight|straight ?away|immediately|any ?time|(?:christmas|easter|new year)) "
    ),
    "how_much": re.compile(
        r"^ (?:about |around |just |only |up to |roughly )?(?:none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
        r"|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\S*|half|a (?:dozen|couple|pair)) "
    ),
    "where": re.compile(
        r" (?:in|on|at|under|behind|beside|opposite|outside|inside|by|next to|near|above|below) "
        r"(?:the|your|our|my|a) (?!moment|minute|end|time|way|whole|best|least|list)"
    ),
    "who": re.compile(
        r"^ (?:that (?:is|would be|will be) |it is |just |only )*(?:me|i am|i will|i do|yours truly|the \w+)(?: |$)| \d{5,} "
    ),
}
"""What stands in a terse reply that surely answers: "Overnight", "Six at a squeeze", "In the grey box", "I am"."""


def in_kind(question: Question, reply: TurnView) -> bool:
    """Whether a reply surely has the kind of thing asked for, with nothing left to be done and nothing refused."""
    if question.kind in ("when", "how_much"):
        return plainly_answers(reply, question) or _tersely(question.kind, reply)
    if question.kind in _TERSE:
        return _tersely(question.kind, reply)
    if question.kind != "yes_no":
        return False
    verb, of = question.asks_of
    asked = FAMILY.get(verb, "")
    if (asked in _REQUESTS and of in _TO_DO) or (asked == "can" and _REFUSED.search(reply.line)):
        return False
    if asked in echoed(reply):
        return True
    first = next((sentence for sentence in sentences(reply) if not sentence.asks), None)
    return first is not None and bool(_YES_OR_NO.search(first.line))


def _tersely(kind: str, reply: TurnView) -> bool:
    words = [word for sentence in sentences(reply) if not sentence.asks for word in sentence.words]
    return 0 < len(words) <= _FEW and bool(_TERSE[kind].search(f" {' '.join(words)} "))
