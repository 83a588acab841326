"""A reply in kind: however short, it surely has the thing that was asked for.

The question's own verb comes back ("We did, it came on the 10th"), or a yes, a no, a limit, a time, a sum, or a fragment that
only the question makes whole ("A touch narrower"). A right answer may be terse, and the ear seldom hears a fix in so few
words. Not so where something is to be done ("can you cancel it?" – "Yes") or was refused ("can I return it?" – "You can't"):
the answer is there, and the matter may still stay open. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.answering import plainly_answers
from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.echo import FAMILY, echoed
from empathyqa.signals.facts.kinds_of_answer import PRAISE
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_REQUESTS = frozenset(("can", "will", "should"))
_TO_DO = frozenset(("you", "someone", "anyone"))
_REFUSED = later(r" (?:not|no|nope|never|unfortunately|afraid|sorry|unable) ")
_YES_OR_NO = later(
    r"^ (?:(?:oh|well|ah|hi|hello|so|ok|and|um|uh|er|erm|right) )*"
    r"(?:yes|yep|yup|yeah|aye|no|nope|not (?:yet|any more|at all|until|since)|of course|certainly|definitely"
    r"|absolutely|as long as|only (?:if|when|on|with|after)|any (?:\S+ ){1,3}(?:will do|is fine|works|does)|either|always|never) "
)
"""A yes, a no or a limit at the head of the reply."""
_FEW = 9
"""Words of a terse reply: in more, what stands in it may belong to something else."""
_FRAGMENT = later(
    r"^ (?:(?:oh|well|ah|hi|so|ok|and|um|uh|er|erm|right|yeah|that is|that would be|it is) )*"
    r"(?:\d\S*|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen"
    r"|(?:twen|thir|for|fif|six|seven|eigh|nine)ty\S*|half|a|an|about|around|roughly|up to|between|from|until|till|only|just"
    r"|still|same|the same|every|any|both|either|plenty|in|on|at|under|behind|beside|opposite|outside|inside|by|next to|near"
    r"|above|below|over|bottom|top|upstairs|downstairs|overnight|noon|midday|midnight|straight ?away|immediately|tomorrow|tonight"
    r"|\w{3,}day|christmas|easter|me|yours truly|the \S+(?: \S+)? (?:in|on|at|by|under|behind|opposite|next to)) "
)
"""How a fragment begins that only the question makes whole: "Half six in summer", "A touch narrower", "In the grey box"."""
_NO_FRAGMENT = word_set(
    """is are was were been do does did have has had can could would shall should may might must let we they please thanks thank
    sorry moment minute second sec bit tick accordance behalf policy welcome worries problem course time"""
)
"""Words of a whole sentence, a wait or a courtesy: none."""

_I_DO = later(r"^ (?:i (?:am|do|will)|that is me)(?: from (?:today|now)\b.*)? (?:[.!].*)?$")


def in_kind(question: Question, reply: TurnView, taken: bool = True) -> bool:
    """Whether a reply surely has the kind of thing asked for, with nothing left to be done and nothing refused. ``taken`` is
    whether it is known to take the question up; else a time or a sum in it may belong to something else."""
    if question.kind in ("when", "how_much"):
        return (taken and plainly_answers(reply, question)) or _in_a_fragment(reply)
    if question.kind == "who" and _I_DO.match(reply.line):
        return True
    if question.kind != "yes_no":
        return question.kind not in ("why", "and", "again") and _in_a_fragment(reply)
    verb, of = question.asks_of
    asked = FAMILY.get(verb, "")
    if (asked in _REQUESTS and of in _TO_DO) or (asked == "can" and _REFUSED.search(reply.line)):
        return False
    if asked in echoed(reply):
        return True
    first = next((sentence for sentence in sentences(reply) if not sentence.asks), None)
    return first is not None and (bool(_YES_OR_NO.match(first.line)) or _in_a_fragment(reply))


def _in_a_fragment(reply: TurnView) -> bool:
    """Whether the whole reply is one: an answer by its grammar, for only the question makes sense of it."""
    line = f" {' '.join([word for sentence in sentences(reply) for word in sentence.words])} "
    few = len(line.split()) <= _FEW and not reply.asks and "!" not in reply.words.tokens
    return (
        few
        and bool(_FRAGMENT.match(line))
        and _NO_FRAGMENT.isdisjoint(_FRAGMENT.sub(" ", line, count=1).split())
        and not PRAISE.search(line)
    )
