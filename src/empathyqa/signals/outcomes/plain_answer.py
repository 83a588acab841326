"""plain_answer: the answer to a plain ask of the customer's: how a thing is done, and whether or where it is to be had.

"How do I stop the capitals?" – "There's a key that says Caps Lock, tap it once." "Any chance of it being back in stock?" –
"It's available online now." Told how means told the way itself: a menu's path, a thing to press, a place to bring it to.
A refusal, a question back and a number for others answer nothing. House rule; no study.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text

_HOW = later(
    r" (?:how (?:do|can|would|should|could|am) (?:i|we|you|one|she|he)(?: go about| get| even)? (?!know|not |feel|you )\w+"
    r"|how to \w+|where (?:do|can) (?:i|we) (?:find|see|change|get|send|bring|put|go|collect|enter|click|report|upload)"
    r"|(?:which|what) (?:button|key|menu|setting) )"
)
_WAY = later(
    r" (?:(?:go|goes) (?:to|into|back to)(?! (?:the police|the ombudsman|bed|sleep))"
    r"|(?<!stop )(?<! a )(?:tap|press|click|untick|tick|select|scroll|hold(?= (?:it|them|both|down)))(?! all that)"
    r"|under (?:my |your |the )?(?:account|settings|profile|orders|menu|more)|in (?:the )?(?:settings|menu)"
    r"|you (?:will |would |just )?(?:need|have) to (?:bring|fill|upload|hold|press|turn|open|register|apply|dial|text)"
    r"|you (?:just )?(?:can (?:register|apply|upload|download|do (?:it|that)|find (?:it|them|that))"
    r"|ring|dial|bring|upload|fill|press)"
    r"|retake|re ?start|re ?install|(?:here is how|these steps)) "
)
_STOCK = later(
    r" (?:stock|available|restock\w*|discontinu\w+|sold out|do you (?:have|sell|do|carry|stock)|(?:still )?sell(?:ing)?"
    r"|any left|get (?:hold of )?(?:any|one|these|them|it) (?:anywhere|in)) "
)
_HAD = later(
    r" (?:available (?:online|in|at|on|from|now|again|to)|(?:back )?in stock|(?:more|further|new) stock"
    r"|stock (?:is |are )?(?:due|coming|arriving)|still sells?|sells? (?:it|these|them|this|those)"
    r"|we (?:still )?(?:have|do|sell|stock) (?:it|them|these|those|this|that)) "
)
_NONE = later(r" (?:not|no|none|never|unable|unfortunately|without|if|when|once|whether|sorry|was|were) (?:\S+ ){0,9}$")
_BACK = 3
"""Turns of the customer, at most, before which the ask was made: a detail may be asked for in between."""


_SHAPES = ((_WAY, "tells how it is done"), (_HAD, "says where or when it is to be had"))


def plain_answers(view: TurnView) -> Iterator[Heard]:
    """The places where a turn of the agent answers such an ask."""
    told = _told(view)  # most turns tell no way and no stock: then nobody need look at what was asked
    asked = [said.line for said, _ in zip(view.talk.back(view.place, "customer"), range(_BACK), strict=False)] if told else []
    if not asked:
        return
    shapes = []
    if _HOW.search(asked[0]):
        shapes.append(_WAY)
    if any(_STOCK.search(line) for line in asked):
        shapes.append(_HAD)
    yield from (heard for pattern, heard in told if pattern in shapes)


@by_text
def _told(spoken: Spoken) -> tuple[tuple[re.Pattern[str], Heard], ...]:
    """Where a text would answer, each with the shape of its answer."""
    near = [shape for shape in _SHAPES if shape[0].search(spoken.line)]
    found = []
    for sentence in sentences(spoken) if near else ():
        if sentence.asks:
            continue
        line = sentence.line
        for pattern, does in near:
            hit = pattern.search(line)
            if hit and not _NONE.search(line[: hit.start() + 1]):
                found.append((pattern, Heard(*chars_of(sentence, hit.start(), hit.end()), does, firm=True)))
    return tuple(found)
