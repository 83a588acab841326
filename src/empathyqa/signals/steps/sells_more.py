"""An extra that nobody asked for: "you haven't got our boiler cover on there", "for just five pounds more a month".

A lower price is help to who is short of money; something more to pay is none (pitch.py keeps the two apart). Beside it, the
words that sell on once something was offered and refused: "most customers find it worth it", "you're sure? It's a one-time
offer". A payment plan, a social tariff and what is taken off the bill sell nothing. House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.outcomes.not_yet import chars_of
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

Place = tuple[int, int]
_WARES = (
    r"(?:cover|breakdown|legal|warranty|protection|insurance|(?:care|service|maintenance|premium|gold) plan|packages?|bundles?"
    r"|add ons?|premium|upgrades?|upgrading|membership|channels|fibre|credit card|store card)"
)
_PEOPLE = r"(?:customers|people|members|guests|drivers|families|households)"
_MANY = rf"(?:most|many|lots|a lot|plenty|how many) (?:of )?(?:(?:our|my|the) )?{_PEOPLE}"
_WORTH = r"(?:worth (?:it|every)|peace of mind|great value|good value|(?:really |very )?(?:good|great) price|a shame to miss)"
_LAST_CHANCE = r"(?:(?:one time|one off|limited time|today only|special introductory) offer|offer (?:ends|is only|finishes))"
_MORE = r"(?:extra|more|additional|on top)"
_FEW = r"(?:\S+ ){0,5}?"
_EXTRA = later(
    rf" (?:you (?:have|are|do) not (?:got|have|taken|covered for|with) (?:\S+ ){{0,3}}?{_WARES}"
    rf"|(?:you (?:ever |not )?(?:thought about|considered)|interested in|tempt you with|interest you in"
    rf"|how about) (?:\S+ ){{0,4}}?{_WARES}"
    rf"|(?:like|want) to (?:add|take out|upgrade|have) (?:\S+ ){{0,3}}?{_WARES}"
    rf"|(?:do|offer|sell|get) you (?:(?:both|the|a|an|our|that|them|all|of) )*(?:\S+ ){{0,3}}?(?:{_WARES}|both of them|the pair) "
    rf"(?:\S+ ){{0,3}}?(?:for|at)(?! free| nothing| no )"
    rf"|(?:add|put) (?:\S+ ){{0,3}}?{_WARES} (?:on |in )?(?:today )?for(?! free| nothing| no | you )"
    rf"|for (?:just|only) (?:an )?(?:{_MORE} )?(?:\S+ ){{1,4}}?(?:{_MORE} )?(?:a|per|each) (?:month|week|year|night) "
    rf"you (?:could|can|would|will) (?:have|get)"
    rf"|{_WARES} (?:\S+ ){{0,3}}?(?:for|it is|at) (?:just |only )?(?:an )?(?:\S+ ){{0,4}}?{_MORE} "
    rf"|{_LAST_CHANCE} on {_FEW}{_WARES}|{_MANY} {_FEW}(?:go for|choose|take|upgrade|love) {_FEW}{_WORTH}"
    rf"|{_MANY} {_FEW}find {_FEW}{_WORTH}|{_MANY} (?:upgrade|take it|go for it)) "
)
_SELLS_ON = later(
    rf" (?:{_MANY} |{_WORTH} |{_LAST_CHANCE} |you never know|you will regret|(?:it is|that is) only (?:\S+ ){{1,4}}?(?:a"
    rf"|per) month"
    rf"|(?:are you|you are) (?:really |quite |absolutely )?sure (?:about (?:the |that )?{_FEW}{_WARES}"
    rf"|you do not want (?:it|that|the))"
    rf"|(?:if|what if) i (?:did|do|could do|gave) you )"
)
_EASES = word_set(
    """instalments installments spread arrears refund refunded refunding waive waived social discount reduce reduced lower cheaper
    less off pause paused freeze frozen cancel cancelled claim free payment"""
)
"""Where one of these is said, the price comes down or nothing is sold."""
_WORDS = word_set(
    """cover breakdown legal warranty protection insurance plan package packages bundle bundles ons on premium upgrade upgrades
    upgrading membership channels fibre card extra more additional customers people members guests drivers families households
    offer it them worth value price mind sure month never regret shame if"""
)
_LONG, _AROUND = 30, 60
"""Words of a sentence that is all about one thing; of a longer one, so many characters around the words are the pitch."""


@by_text
def sells_more(spoken: Spoken) -> tuple[Place, ...]:
    """The characters of each place that offers something more to pay."""
    return _places(spoken, _EXTRA)


@by_text
def sells_on(spoken: Spoken) -> tuple[Place, ...]:
    """The characters of each place that sells on what was refused."""
    return _places(spoken, _SELLS_ON)


def _places(spoken: Spoken, wanted: re.Pattern[str]) -> tuple[Place, ...]:
    if _WORDS.isdisjoint(spoken.words.vocabulary):
        return ()
    found: list[Place] = []
    for one in sentences(spoken):
        hit = wanted.search(one.line) if _EASES.isdisjoint(one.tokens) else None
        if hit and len(one.tokens) <= _LONG:
            found.append((one.start, one.end))
        elif hit:
            start, end = chars_of(one, hit.start(), hit.end())
            found.append((max(one.start, start - _AROUND), min(one.end, end + _AROUND)))
    return tuple(found)
