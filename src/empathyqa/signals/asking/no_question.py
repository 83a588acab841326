"""What has a question's shape and asks nothing about the matter: something offered for sale, advice, or "did you read it".

"Did you know you can get …?" tells, "Have you thought about our …?" sells, and "Have you tried turning it off and on again?"
is a step to take; no answer to it tells the agent what is wrong. In doubt it is a question: only these few shapes are none.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.asking.questions import Question
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_SELLS = later(
    r" (?:(?:are|have) you (?:ever |been )?(?:thinking|thought) (?:of|about)|have you (?:ever )?considered"
    r"|(?:would|might|are) you (?:be )?interested in|have you (?:heard|seen)(?: of| about)?) "
    r"(?:our|hearing|(?P<ware>upgrad|join|add|sign)ing|(?:going|moving) up)\b"
)
"""What is for sale, put as a thought of the customer's; no sale to one who came for that: "I'd like to upgrade"."""
_TELLS = later(
    r" (?:did you know|are you aware) (?:that )?(?:of )?"
    r"(?:you (?:can|could|get|may|qualify|save|earn|are (?:entitled|eligible))|we (?:have|do|offer|also|now)|our)\b"
)
"""“Did you know you can …”: news, not a question; “did you know the driver” asks."""
_OFF_AND_ON = later(
    r" (?:have you|did you) (?:already |actually )?(?:tried|try) "
    r"(?:(?:turning|switching|powering) (?:\w+ ){0,3}off (?:and|then) (?:\w+ )?on"
    r"|(?:re ?starting|re ?booting|re ?installing) (?:\w+ ){0,3}$)"
)
"""Advice; “does it come back when you turn it off and on” asks."""
_LOOKED = r"(?:had a|have a|take a) look|look(?:ed)?|read|check(?:ed)?|visit(?:ed)?|search(?:ed)?|consult(?:ed)?"
_READ_IT = later(
    rf" (?:have you|did you) (?:already |actually |even |not )?(?:{_LOOKED}) (?:(?:at|on|in|through) )?(?:(?:our|the) )?"
    r"(?:help|faqs?|website|web ?page|site|terms|t cs|small print|conditions|instructions|manual|knowledge|community|forum)\b"
)
"""What the firm had written; “what did the terms say” asks."""
_SHAPES = (_SELLS, _TELLS, _OFF_AND_ON, _READ_IT)
_IN_ALL = word_set(
    """thinking thought considered interested heard seen know aware tried try look looked read check checked visit visited
    search searched consult consulted"""
)
"""Every shape has one of these words: a turn without any is not looked at."""


def asks_nothing(view: TurnView, asked: Question) -> bool:
    """Whether a question of this turn sells, tells, or gives the customer a step, and asks nothing about their matter."""
    if _IN_ALL.isdisjoint(view.words.vocabulary):
        return False
    clause = view.line[asked.start : asked.end].rstrip(" ?") + " "
    for shape in _SHAPES:
        if hit := shape.search(clause):
            return not (shape is _SELLS and _came_for(view, hit.groupdict().get("ware")))
    return False


def _came_for(view: TurnView, ware: str | None) -> bool:
    """Whether the customer had named what is for sale."""
    return ware is not None and any(f" {ware}" in said.line for said in view.talk.back(view.place, "customer"))
