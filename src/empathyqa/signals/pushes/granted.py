"""A yes to what was asked just before: "no worries, I won't", to "you won't ring here, will you?".

Where somebody must be kept safe that is the one thing to say, however lightly; and a goodbye that grants something brushes
nobody off. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView

_ASIDE = r"(?:no (?:worries|problem|probs|bother|trouble)|not (?:at all|a problem))(?: (?:at all|then|love))?"
_GRANTED = (
    r"(?:sure|certainly|of course|will do|absolutely|(?:i|we) (?:will|have)|done|consider it done|that is (?:done|noted))"
)
_SAYS_YES = later(
    rf" (?:(?:ok|okay|right|yes|yeah|oh) )*(?:{_ASIDE} (?:[.,!] )?(?=(?:i|we) (?:will|have|can)|that is (?:done|noted)))?"
    rf"{_GRANTED} "
    rf"| (?:{_ASIDE}|of course|sure|okay|ok|right|absolutely)(?: (?:not|then|love))?(?: [.!])? "
    r"(?:(?:i|we) (?:will|can|shall|would never|promise)|(?:nobody|nothing) (?:will|can|shall)) "
)
_ASKS_TO = (
    r"(?:write|note|put|add|tell|pass|send|mark|make|take|get|let|say|record|email|text|log|mention|ask|see|cancel|stop|remove)"
)
_ASKS_NOT_TO = r"(?:ring|call|phone|text|write|tell|post|send|come|say|mention|email|visit|let|leave)"
_WANTS_DONE = later(
    r" (?:please|kindly|can you|could you|would you|will you|make sure|just) (?:(?:please|just|also|at least) )?"
    rf"{_ASKS_TO} "
    rf"| (?:do|will|can|could) not (?:you )?(?:\S+ ){{0,2}}?{_ASKS_NOT_TO} | never {_ASKS_NOT_TO} "
    r"| (?:you|yous|they|it) will not (?:\w+ ){1,6}will (?:you|they|it) | (?:please|just) (?:do not|never) "
    r"| (?:can|could|would) you not "
)


def grants(view: TurnView) -> bool:
    """Whether a turn says yes to what the customer asked, or asked not to be done, just before."""
    return _SAYS_YES.match(view.line) is not None and any(_WANTS_DONE.search(said.line) for said in view.run_before)
