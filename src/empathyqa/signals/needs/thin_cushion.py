"""No cushion, told plainly and in passing: "I ain't got a whole lot on the card right now", "there isn't anything behind me".

A fee that others shrug off is a hardship to who says this, often in half a sentence beside the question. A gift card that is
nearly used, a card with not much written on it and "nothing behind it" of a rumour are none. The phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set

_WORDS = word_set("behind cushion fall put card account bank purse")
_NO_CUSHION = later(
    r"(?: (?:nothing|no savings|no money)| (?:not|no)(?: \w+){0,3} (?:anything|savings|money|much|a lot)) "
    r"(?:behind (?:me|us)|put by|to fall back on|laid by)(?= )"
    r"| (?:no|not (?:got |have )?(?:a|any|much of a)) (?:\w+ )?cushion (?=at all|left|behind|if|and|so|to|[.!,]|$)"
)
_NOT_MUCH = later(
    r" not (?:really )?(?:got |have |be )?(?:a (?:whole )?lot|much|a great deal)(?: of money| money)?(?: left)? (?:on|in) "
    r"(?:the|my|our) (?:card|account|bank|purse)"
    r"(?: (?:right now|just now|at the moment|this (?:week|month)|till|until|to be honest|either|as it is)"
    r"| (?=[.!,]|$))"
)
_ANOTHER = word_set(
    "gift loyalty points data sim memory storage reward rewards nectar voucher page screen website game "
    "car van queue road parked parking reverse"
)


def thin_cushion(view: TurnView) -> Iterator[Heard]:
    """The first such words of a turn."""
    words = view.words.vocabulary
    if words.isdisjoint(_WORDS) or not words.isdisjoint(_ANOTHER):
        return
    hit = _NO_CUSHION.search(view.line) or _NOT_MUCH.search(view.line)
    if hit is not None:
        start, end = view.words.chars(hit.start() + 1, hit.end())
        yield Heard(start, end, "tells that there is nothing to fall back on", kind="resilience", firm=True)
