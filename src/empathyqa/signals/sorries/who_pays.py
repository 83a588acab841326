"""Whether "that's on us" says who pays: "there's a taxi coming, that's on us". It gives something, and is sorry for nothing.

Told by what stands beside it: a thing that is paid for, and no word of what went wrong ("the delivery failed, that's on us").
House rule; no study.
"""

from __future__ import annotations

from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_ON_US = (("on", "us"), ("on", "me"))
_PAID_FOR = word_set(
    """taxi taxis cab cabs hotel room rooms meal meals food breakfast lunch dinner tea drink drinks coffee postage delivery
    shipping return courier cost costs pay paying fee fees free upgrade
    ticket tickets fare parking night stay bill round tab transport
    callout replacement cover voucher launderette laundry cleaning receipts"""
)
_WENT_WRONG = word_set(
    """wrong wrongly late twice should shouldn't fail failed failure miss missed mistake mistakes error errors fault never not
    nobody no delay delayed lost lose broke broken mess dropped sorry apologise apologies apologize forgot forgotten slipped
    overcharged mixed muddle damaged misled let"""
)


def who_pays(view: TurnView, hit: Hit) -> bool:
    """Whether these words, "that is on us", take over a cost; said in the sentence itself or the one before."""
    if tuple(view.words.tokens[hit.last - 2 : hit.last]) not in _ON_US or _PAID_FOR.isdisjoint(view.words.vocabulary):
        return False
    said = sentences(view.spoken)
    at = next((at for at, one in enumerate(said) if one.start <= hit.start < one.end), None)
    if at is None:
        return False
    beside = {word for one in said[max(0, at - 1) : at + 1] for word in one.tokens}
    return not _PAID_FOR.isdisjoint(beside) and _WENT_WRONG.isdisjoint(beside)
