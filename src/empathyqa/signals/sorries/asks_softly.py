"""A sorry that softens a question: "I'm sorry, should I take it that she has passed away?".

It begs pardon for asking, and answers for nothing. Only where what it opens is a question about what was said or meant, in the
same sentence: "I'm sorry, can I take your order number?" after a late parcel may well be an apology, and stays one. It softens as
well that only part of a number or a name was taken down ("sorry i have only the first half what is the full one"). Before "is he
all right?" it feels for somebody.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_CHECKS = later(
    r"[^.!?]{0,24}?\bsorry (?:but )?(?:should i (?:take|understand|read)|do i (?:take|understand)|"
    r"am i (?:right|to take|to understand)|"
    r"did you (?:say|mean|just say)|do you mean|are you (?:saying|telling|asking)|have i (?:got|understood|read)|"
    r"(?:can|could|may|might) i (?:just )?(?:check|ask)|is it that|was that|is that the|who (?:is|was) that) "
)

_HAS_PART = later(
    r"[^.!?]{0,24}?\bsorry (?:but )?(?:i|we) (?:have )?(?:only|just) (?:have |got |had )?"
    r"(?:the (?!one )|half |part |a bit |as far |you down |your )"
    r"[^.!?]{0,60}? (?:what (?:\S+ )?(?:is|was)|which|can you|could you|would you|give me|may i have) "
)
"""A sorry for having taken down only part of what was given, and the question for the rest of it, marked as one or not."""


def softens(view: TurnView, hit: Hit) -> bool:
    """Whether this sorry opens a question about what was said or meant, or for the rest of it."""
    if _HAS_PART.match(view.line, hit.line_start):
        return True
    return _CHECKS.match(view.line, hit.line_start) is not None and "?" in view.sentence_of(hit)


_SOMEBODY = (
    r"(?:he|she|they|everyone|everybody|anyone|anybody|the (?:baby|kids|children|dog|cat)|your (?:\w+ )?"
    r"(?:mum|mam|mom|mother|dad|father|husband|wife|partner|son|daughter|boy|girl|baby|kids|children|nan|gran|brother|sister))"
)
_ASKS_AFTER = later(
    rf"[^.!?]{{0,24}}?\bsorry (?:\S+ ){{0,2}}?(?:(?:is|are|was|were) {_SOMEBODY} (?:\S+ ){{0,3}}?"
    rf"(?:all right|alright|ok|okay|hurt|better"
    rf"|home|safe|well|managing|coping|on the mend)|how (?:is|are) {_SOMEBODY}(?: (?:doing|now|getting on|feeling|keeping))?) "
)


def asks_after(view: TurnView, hit: Hit) -> bool:
    """Whether this sorry opens a question how somebody of theirs is: it feels for them, and answers for nothing."""
    return _ASKS_AFTER.match(view.line, hit.line_start) is not None
