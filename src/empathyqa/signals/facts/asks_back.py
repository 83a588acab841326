"""Questions that take up what was just said without its words: "how long has that been going on?", "who told you so?".

A question points back by *that*, *then*, *they*, or asks what was meant. "How long does delivery take?" and "is that all right?"
point back at nothing that was told. House rule; what follow-up questions do for the other is from Huang et al. (2017).
"""

from __future__ import annotations

from collections.abc import Collection

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence
from empathyqa.signals.wordlist import word_set

_LEAD = r"(?:(?:and|so|okay|ok|right|oh|sorry|well|but|then|hang on|wait|can i ask|may i ask) )*"
_IT = r"(?:that|this|it|all that|all this)"
_THEY = r"(?:they|he|she|somebody|someone)"
_POINTS_BACK = later(
    rf"^ {_LEAD}(?:"
    rf"(?:how long|since when|how often) (?:has|have|had|is|are|was) (?:{_IT}|he|she|they) (?:been|gone|going|had|felt) "
    rf"|(?:how long|since when) (?:has|have|was|is) (?:{_IT}|he|she|they) (?:\?|for |now |like |on )"
    r"|how long (?:have|were) you (?:been )?(?:without|like (?:that|this)|living|dealing|putting up|waiting|in (?:that|this)) "
    r"|what happened (?:then|next|after|when|to (?:you|him|her|them|it)) "
    rf"|what did (?:you do|{_THEY} (?:say|tell|do|mean|want|give|put)) (?:\S+ ){{0,4}}?"
    rf"|who (?:said|told you|was (?:that|it)|did {_IT}) (?:so |that |this |it |to )*\?"
    rf"|(?:when|where) (?:was|were|did) (?:{_IT}|{_THEY}) (?:\S+ ){{0,3}}?\?"
    rf"|why (?:did|was|were|do you think) (?:{_IT}|{_THEY}) "
    rf"|how (?:did|was|is|has) {_IT} (?:been |leave |left |make |made |feel |go |happen |come about )"
    r"|how (?:is|are|was) (?:he|she|they) (?:doing|now|coping|keeping|managing|today|in (?:himself|herself)|since) "
    r"|how are you (?:coping|managing|bearing up|holding up|doing with|getting (?:on|by|through)) "
    r"|when you say |what do you mean |(?:do )?you mean (?:that |the |you |it |they |he |she |like |because )"
    r")"
)
_ECHO = later(rf"^ {_LEAD}(?:what|which|who|whose|where) (?:\w+ ){{1,2}}\? $")
_POINTERS = word_set("it that this you me them him her they he she there here so do did is was")
_IN_PASSING = (" sound ", " suit ", " work for you ", " all right ? ", " alright ? ", " okay ? ", " ok ? ", " anything else ")
"""A question about the offer, the time or the end: it takes nothing up."""


def asks_back(sentence: Sentence, said: Collection[str]) -> bool:
    """Whether a question points back at the words (tokens) just said."""
    line = sentence.line
    if not sentence.asks or any(words in line for words in _IN_PASSING):
        return False
    if _POINTS_BACK.match(line):
        return True
    tokens = sentence.words
    return tokens[-1:] != () and tokens[-1] in said and tokens[-1] not in _POINTERS and _ECHO.match(line) is not None
