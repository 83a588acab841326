"""Done against the customer's wish: "he won't come" – "I'll pop it in anyway"; and what they have left: "leave it, please".

A step to which the customer has just said no, and which the agent takes all the same, helps nobody and may harm; so may one
that the customer asks to have left. They stay heard, as acts in vain (in_vain.py): no step of a moment, no promise, no
praise. "I can't find the receipt" – "I'll refund you anyway" is no such thing: nothing was offered and turned down before it,
and "leave it by the door" is a wish. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from empathyqa.later import later
from empathyqa.signal import TURNED_DOWN
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.wordlist import word_set

_ANYWAY_WORDS = word_set("anyway anyhow regardless")
_ANYWAY = later(
    r" (?:i will|i can|we will|let me|i am going to|i have|we have) (?:\w+ ){0,8}(?:anyway|anyhow|regardless) "
)
_OFFERED = later(
    r" (?:i|we) (?:can|could|will|have) (?:\w+ ){0,2}"
    r"(?:book|send|put|pop|ring|call|text|post|arrange|ask|tell|e ?mail|set|add|make|get) "
    r"| (?:shall|should|would you like|do you want|how about|what about) "
)
_NO = later(
    r"(?:^|[.!?]) (?:(?:oh|well|but|and|um|er|i) )?(?:he|she|they|i|we) (?:really )?"
    r"(?:will not|would not|do not want|does not want|would rather (?:you )?not|can not have|could not have) "
    r"|(?:^|[.!]) (?:oh |please )?no (?:thank you|thanks|do not|please|[.!]|i )| rather (?:you )?(?:did )?not "
)
_LEAVE_WORDS = word_set("leave forget bother")
_LEAVE = later(
    r"(?:^|[.!?]) (?:(?:no|oh|okay|ok|well|right|just|please|look|then|let us|actually) )*"
    r"(?:leave it(?: (?:then|please|be|alone|now|thanks|just|for now))*|forget (?:it|about it|that)(?: then| please| now)*|"
    r"do not bother(?: then| please| with (?:it|that))*) (?:[.!]|$)"
)
_ANNOUNCES = later(r" (?:will|can|could|shall|going to|let me|would you like|do you want|have (?:put|booked|added|set)) ")
_BACK = 2
"""The agent's turns, before a "leave it", in which it was announced."""
_Place = tuple[int, int, str]


def against_their_wish(talk: Talk) -> Iterator[tuple[int, _Place]]:
    """The agent's turns that do what was turned down, and those whose step the customer then has left."""
    for view in talk.views:
        if view.side == "agent" and not _ANYWAY_WORDS.isdisjoint(view.words.vocabulary) and _all_the_same(view):
            yield view.index, (0, len(view.turn.text), TURNED_DOWN)
        elif view.side == "customer" and not _LEAVE_WORDS.isdisjoint(view.words.vocabulary) and _LEAVE.search(view.line):
            for before in islice(talk.back(view.place, "agent"), _BACK):
                if "leave" in before.words.vocabulary:  # leaving it was the agent's own offer: then it is what they chose
                    break
                for one in sentences(before.spoken):
                    if _ANNOUNCES.search(one.line):
                        yield before.index, (one.start, one.end, TURNED_DOWN)


def _all_the_same(view: TurnView) -> bool:
    """Whether what was offered, and declined in the words just before, is done anyway."""
    if _ANYWAY.search(view.line) is None:
        return False
    declined = view.previous("customer")
    offer = declined.previous("agent") if declined is not None else None
    if declined is None or offer is None:
        return False
    return _NO.search(declined.line) is not None and _OFFERED.search(offer.line) is not None
