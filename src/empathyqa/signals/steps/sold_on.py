"""Pitches that answer nothing: to somebody who has told of something hard or of money trouble, or once more after their no.

A sale answers who asks for a price, and a lower one helps who is short; an extra to pay (sells_more.py) does neither, unless
they asked for it or take it gladly. Sold again after the no, to somebody in need, it brushes them off. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from itertools import islice
from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signal import Signal
from empathyqa.signals.steps.pitch import pitches
from empathyqa.signals.steps.sells_more import sells_more, sells_on
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_talk, by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stem

_HARD = frozenset(("vulnerability", "crisis", "sadness"))
_SURE_ENOUGH = 0.45
"""How sure what no words name must be: from here on it opens a moment (moments/opening.py)."""
_MONEY = later(
    r" (?:cheaper|afford|too (?:dear|expensive|much)|(?<!not the )(?<!not about the )price|discount|deals?|upgrad\w+) "
)
"""Words of a customer to whom a price is the matter itself: a lower one is what they ask for."""
_GIVING = word_set("gift gifts donate donation donations donor charity sponsor sponsored supporter supporters giving")
"""Where none of these is said, "could you manage five pounds?" asks for no gift: it shares out what is owed."""
_ASKS_FOR = later(
    r" (?:(?:can|could|may) (?:i|you|we) |do you (?:do|offer|sell|have)|how much|what about|looking (?:for|to|at)|interested in"
    r"|(?:i|we) (?:would like|want|need|am after)(?! (?:it|the \S+|my \S+) (?:down|off|gone)) )"
)
_WARES = word_set(
    """cover breakdown legal warranty protection insurance plan package bundle premium upgrade membership channel fibre card
    travel boiler gadget pet screen sport data broadband"""
)
_NO = later(
    r"^ (?:(?:oh|er|um|ah|well|look|sorry|and) )*(?:no|nope|nah|naw|not (?:interested|today|really|for me)) "
    r"| (?:not interested|i do not want|no thanks|no thank you|i can not afford|can not (?:pay|manage)|i am ringing to get) "
)
_LOOKS_BACK = 2
"""So many of the agent's turns before the no the offer may stand."""


class Pitched(NamedTuple):
    """Words that pitch: the turn, the characters, and whether it is once more after the no of somebody in need."""

    turn: int
    start: int
    end: int
    pushes: bool


def sold_on(talk: Talk, signals: Sequence[Signal]) -> Iterator[Pitched]:
    """The pitches of a talk that answer nothing, in turn order."""
    hard = [one for one in signals if one.id in _HARD and _sure(one)]
    since = min((one.turn for one in hard), default=None)
    if since is None:
        return
    money = any(one.kind == "resilience" for one in hard)
    content = {one.turn for one in signals if one.id in ("confirmation", "gladness")}
    asked: set[str] = set()
    offered: list[int] = []
    refused = False
    for view in talk.views:
        if view.side == "customer":
            money = money or _MONEY.search(view.line) is not None
            if _ASKS_FOR.search(view.line):
                asked |= _wares(view)
        elif view.side == "agent":
            sales = list(pitches(view.spoken))
            extras = [] if asked & _wares(view) else list(sells_more(view.spoken))
            no = _after_a_no(talk, view, offered)
            refused = refused or no
            again = no or (refused and bool(_wares(view)))
            if sales or extras:
                offered.append(view.index)
            on = list(sells_on(view.spoken)) if again else []
            if view.index <= since or not (sales or extras or on) or _taken(talk, view, content):
                continue
            for start, end, kind in sales:
                if again or (_of_giving(talk) if kind == "gift" else not money):
                    yield Pitched(view.index, start, end, again)
            for start, end in {*extras, *on}:
                yield Pitched(view.index, start, end, again)


def _after_a_no(talk: Talk, view: TurnView, offered: Sequence[int]) -> bool:
    """Whether the customer's words just before are a no, and something was offered shortly before these."""
    if not offered or not any(_NO.search(said.line) for said in view.run_before):
        return False
    return any(before.index == offered[-1] for before in islice(talk.back(view.place, "agent"), _LOOKS_BACK))


@by_text
def _wares(spoken: Spoken) -> frozenset[str]:
    """What a text names that may be sold, by the stem of its words."""
    words = spoken.words.vocabulary
    return frozenset([stem(word) for word in words if word in _WARES or word.rstrip("s") in _WARES])


@by_talk
def _of_giving(talk: Talk) -> bool:
    """Whether anybody speaks of gifts at all."""
    return any(not _GIVING.isdisjoint(view.words.vocabulary) for view in talk.views)


def _sure(one: Signal) -> bool:
    return not (one.hint or (one.learned and one.confidence < _SURE_ENOUGH))


def _taken(talk: Talk, view: TurnView, content: Set[int]) -> bool:
    """Whether the customer's next words are content with it."""
    after = next(talk.ahead(view.place, "customer"), None)
    return after is not None and after.index in content
