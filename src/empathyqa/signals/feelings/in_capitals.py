"""A word said again in capitals, because it was passed over: "TWO ROOMS", "remove the BAG", "REFUND", "not brandon. BRANDER".

The customer had said it before, in small letters, and somebody has answered since. Whoever writes in capitals anyway says
nothing by them, nor does a name spelt out on request, an acronym or joy ("ONE MEETING. ONE. i could cry"). House rule.
"""

from __future__ import annotations

import re
from itertools import islice

from empathyqa.later import later
from empathyqa.signals.facts.misheard import asked_to_say_it_again
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import EMPTY_WORDS, stem

_WORD = later(r"[A-Za-z]+(?:'[A-Za-z]+)?")
_CAPITALS = later(r"[A-Z]'?[A-Z]")
"""Two of them in one word: without these no word stands out."""
_SHOUTED = 3
"""Letters of a word whose capitals say something, and how many such words make a habit of them."""
_MOST = 16
"""Words of a turn in which capitals stand out."""
_BACK = 30
"""Turns of the customer, at most, in which the word was said before."""
_ACRONYMS = word_set("pin otp nhs sim usb vat atm gps url pdf sms vip dob ref sku api faq bnb lol omg nope yes")
_GLAD = later(
    r" (?:thanks|thank|cheers|lovely|great|good|brilliant|amazing|joy|cry|done|works?|worked|haha|lol|yes|yep|perfect"
    r"|excited) | [😀-😂🎉🥳❤😍] "
)
_SPELLS = later(r" (?:spel\w+|name|spelt|letters|passport|dm|code|reference|registration|reg) ")
_REDACTED = frozenset("[<]>0123456789")
"""Beside such a sign it is a blank or part of a number."""


def in_capitals(view: TurnView) -> tuple[int, int] | None:
    """The characters of the first word that is said again in capitals; ``None`` where there is none."""
    loud = may_stand_out(view)
    agent = view.previous("agent") if loud else None
    if agent is None or asked_to_say_it_again(view) or _SPELLS.search(agent.line):
        return None
    before: set[str] = set()
    for earlier in islice(view.talk.back(agent.place, "customer"), _BACK):
        words = _WORD.findall(earlier.turn.text)
        if sum(word.isupper() and len(word) >= _SHOUTED for word in words) >= _SHOUTED:
            return None  # capitals are this customer's habit
        before |= {stem(word.lower()) for word in words if not word.isupper()}
    return next((hit.span() for hit in loud if stem(hit[0].lower()) in before), None)


@by_text
def may_stand_out(spoken: Spoken) -> tuple[re.Match[str], ...]:
    """The words in capitals that stand out from the turn's others, unless it is glad."""
    text = spoken.text
    if len(spoken.words.tokens) > _MOST or _CAPITALS.search(text) is None or _GLAD.search(spoken.line):
        return ()
    return tuple([hit for hit in _WORD.finditer(text) if _stands_out(hit[0], text, *hit.span())])


def _stands_out(word: str, text: str, start: int, end: int) -> bool:
    """Whether a word in capitals is neither small, a common short form nor part of a blank or a number."""
    if len(word) < _SHOUTED or not word.isupper() or word.lower() in EMPTY_WORDS or word.lower() in _ACRONYMS:
        return False
    return _REDACTED.isdisjoint(text[max(0, start - 1)] + text[end : end + 1])
