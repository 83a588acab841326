"""Whether words are said here and now, or told of: what somebody else said or did, or what might come to be said.

"They told you to have a nice day?" is no goodbye, and "they should have put you through" no transfer: the phrase stands
there, and nobody says it to the customer now. Needed most where the rules alone decide, with no ear to doubt them.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_LOOK_BACK = 10
_THIRD = r"(?:he|she|they|who|nobody|somebody|someone|anybody|anyone|(?:my|your|our|the) (?:colleague|agent|manager|driver|bank))"
_HELPING = r"(?:have|had|has|should|would|could|must|may|might|did|not|never|just|also|only|even|then|to)"
_SAYING = r"(?:said|say|says|saying|told|tell|tells|asked|ask|asks)"
_LINK = r"(?:that|to|if|whether|there|was|were|is|me|you|him|her|them|us|he|she|they|would|had|just)"
"""Between saying and what was said; an "I", a "we" or a "but" begins words of one's own."""
_BY_OTHERS = later(rf" {_THIRD}(?: {_HELPING})*(?: {_SAYING}(?: {_LINK})*)? $")
_SUPPOSED = later(r" if (?:i|we|they|he|she) (?:ever|need|needed|have|had|were|should|must)(?: to)? $")
"""Not any "if": "if you'd just hold the line" asks, and "if you like, I'll put you through" is said here and now."""


def told_of(view: TurnView, hit: Hit) -> bool:
    """Whether the phrase is what others said or did ("he said…", "they should have…"), or only supposed ("if I…")."""
    lead = f" {' '.join(view.before(hit, _LOOK_BACK))} "
    return _BY_OTHERS.search(lead) is not None or _SUPPOSED.search(lead) is not None
