"""An offer in place of a wish that stands: "I want to cancel" – "what if I froze it?" – "I said cancel".

The wish was told before the offer and is told again in the next words: the offer took nothing on, and is no other way either.
Where the customer takes it up, asks about it or only thinks aloud, it may have helped, and nothing is said. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import Talk
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_ENDING = r"(?:cancel\w*|clos\w+|leav\w+|end(?:ed|ing)?|stop\w*|refund\w*|return\w*|unsubscribe\w*|disconnect\w*)"
_WISH = later(
    rf" (?:i|we) (?:(?:just|only|still|really) )*(?:want|need|would like|am (?:calling|ringing|here)|said|asked)"
    rf"(?: (?:i|we) want(?:ed)?)?"
    rf" (?:(?:you|it|to|for|a|my|the|this|that|be|get) ){{0,4}}({_ENDING}) "
    rf"|^ (?:(?:hi|hello|no|so|yes|look|ok|okay|please|can you|could you|just|then|but) |[,.!] )*({_ENDING}) "
    r"(?:it|my|the|this|that|me|please)"
    rf"| (?:just|please) ({_ENDING}) (?:it|my|the|this|that|me|please) "
)
_WISHES = word_set(
    """cancel cancelled cancelling close closed closing leave leaving end ended stop stopped refund refunded return returned
    unsubscribe disconnect disconnected"""
)
_OFFER = later(
    r" (?:what if|how about|what about|would you (?:consider|like|be open)|(?:i|we) (?:can|could|might be able to)"
    r"|i would be able to|you could|why not|have you (?:thought|considered)"
    r"|if (?:i|we) (?:could|can|were to|gave|froze|dropped|moved)) "
)
_OFFERS = word_set("what how would can could might why have if")


def wish_stands(talk: Talk) -> Iterator[tuple[int, int, int]]:
    """The turn and the characters of each offer before which the wish was told, and after which it is told again."""
    told = ""
    for view in talk.views:
        if view.side != "customer" or not (wish := _wish(view.spoken)):
            continue
        offers = [before for before in view.run_before if before.side == "agent"] if wish == told else ()
        for before in offers:
            yield from ((before.index, start, end) for start, end in _offers(before.spoken, wish))
        told = wish


@by_text
def _wish(spoken: Spoken) -> str:
    """What a customer's turn wishes to have done, by the head of the word; empty where it wishes nothing of the kind."""
    if _WISHES.isdisjoint(spoken.words.vocabulary):
        return ""
    hit = _WISH.search(spoken.line)
    return next(word for word in hit.groups() if word)[:4] if hit else ""


def _offers(spoken: Spoken, wish: str) -> Iterator[tuple[int, int]]:
    """The sentences that offer something else than the wish."""
    if _OFFERS.isdisjoint(spoken.words.vocabulary):
        return
    for one in sentences(spoken):
        if _OFFER.search(one.line) and not any(token.startswith(wish) for token in one.tokens):
            yield one.start, one.end
