"""A question left in so many words: the customer says that they still do not know.

Gladness at something else in the same breath answers nothing ("That's lovely. I still don't know what to tell the office").
House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView

_STILL_LEFT = later(
    r" (?:still|just|only|really|i) (?:do|does|did|have|am) not (?:know|sure|understand|heard|told) "
    r"| (?:no|none the) wiser | still (?:no idea|nothing|not sure|waiting|open|in the dark|up in the air|wondering) "
    r"| (?:not|never|nobody|no one)(?: has| have| actually| really)? (?:said|told|answered|say|tell) "
    r"| (?:just|still|only|really) (?:need|want|would like) to (?:know|hear|find out) "
)

def still_left(last: TurnView) -> str:
    """That a customer whose question nobody took up says in their ``last`` turn that they still do not know; else empty."""
    return "the customer still does not know" if _STILL_LEFT.search(last.line) else ""
