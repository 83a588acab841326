"""A question that ends in a full stop, of a customer who writes no question marks: "IS THAT MINE TO SPEND.", "When will it come."

Only what is turned round as a question and asks of a person or a thing by its pronoun. Left out are what is asked for as a
favour ("Would you tell Ann I rang."), sentences that dropped their subject ("Is a nice day out."), and outcries.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence

_TURNED = later(
    r"^ (?:(?:and|so|but|ok|right|well|please|sorry|because|now|dear) )*"
    r"(?:(?:is|are|am|was|were|do|does|did|have|has|will|would|can|could|shall|should|may|must) "
    r"(?:i|you|we|they|he|she|it|that|this|there|those|these|somebody|someone|anybody|anyone) "
    r"|(?:what|when|where|who|which|why|how)(?: (?:much|many|long|soon|day|time|date|form|one))? "
    r"(?:is|are|am|was|were|do|does|did|have|has|will|would|can|could|shall|should|must|happens) )"
)
_BE = "(?:is|was|are|were|will|would|has|have|can)"
_FAVOUR = later(
    r"^ (?:\S+ ){0,3}?(?:(?:can|could|will|would) (?:you|somebody|someone|anybody|anyone)"
    r"|(?:may|can|could) i (?:add|say|thank|also|just say|remind)|did i (?:say|mention)|is it any|do you know what|have i"
    rf"|what (?:is|was) (?:more|worse|the point)|do (?:it|that|this)|(?:who|which) {_BE}"
    r"|when (?:i|is it|it is)|how (?:kind|nice)) "
)
"""A favour, an outcry, or a clause that hangs on the sentence before."""
_LEAST = 4


def asks_in_full_stops(sentence: Sentence) -> bool:
    """Whether a sentence with a full stop at its end asks something."""
    words = sentence.words
    if sentence.tokens[-1] != "." or len(words) < _LEAST:
        return False
    return _TURNED.match(sentence.line) is not None and _FAVOUR.match(sentence.line) is None
