"""A question left in so many words: the customer says that they still do not know, or asked outright for a yes and got none.

Gladness at something else in the same breath answers nothing ("That's lovely. I still don't know what to tell the office"),
and a "great" after the second empty reply is no yes. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.asking_on import asks_for_yes_or_no
from empathyqa.signals.facts.echo import echoed
from empathyqa.signals.talk import TurnView

_STILL_LEFT = later(
    r" (?:still|just|only|really|i) (?:do|does|did|have|am) not (?:know|sure|understand|heard|told) "
    r"| (?:no|none the) wiser | still (?:no idea|nothing|not sure|waiting|open|in the dark|up in the air|wondering) "
    r"| (?:not|never|nobody|no one)(?: has| have| actually| really)? (?:said|told|answered|say|tell) "
    r"| (?:just|still|only|really) (?:need|want|would like) to (?:know|hear|find out) "
)
_SAYS_WHICH = later(
    r" (?:yes|yeah|yep|yup|aye|no|nope|not|never|correct|right|exactly|sure|course|certainly|definitely|indeed|probably|possibly"
    r"|maybe|depends|afraid|unfortunately|i|neither|both|either|only|it (?:is|does|will|has|can|would)|done|sorted) "
)


def still_left(last: TurnView) -> str:
    """That a customer whose question nobody took up says in their ``last`` turn that they still do not know; else empty."""
    return "the customer still does not know" if _STILL_LEFT.search(last.line) else ""


def no_yes_at_last(question: Question, since: Sequence[TurnView]) -> str:
    """What is lacking where the customer asked outright whether that is a yes, and no reply to it says which; else empty.
    ``since`` are the turns from the question on."""
    if question.kind != "yes_no":
        return ""
    asked = [at for at, view in enumerate(since) if view.side == "customer" and asks_for_yes_or_no(view)]
    replies = [view for view in since[asked[-1] :] if view.side == "agent"] if asked else []
    if not replies or any(echoed(view) or _SAYS_WHICH.search(view.line) or view.asks for view in replies):
        return ""
    return "the reply says neither yes nor no"
