"""Questions that take up what was just said without its words: "how long has that been going on?", "who told you so?".

A question points back by *that*, *then*, *they*, asks what was meant, or goes on about somebody just spoken of ("did he
write it down?", "is she all right?"). "How long does delivery take?" and "is that all right?"
point back at nothing that was told. House rule; what follow-up questions do for the other is from Huang et al. (2017).
"""

from __future__ import annotations

from collections.abc import Collection

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence
from empathyqa.signals.workings.wordlist import word_set

_LEAD = r"(?:(?:and|so|okay|ok|right|oh|sorry|well|but|then|no|aw|ah|hang on|wait|can i ask|may i ask) )*"
_IT = r"(?:that|this|it|all that|all this)"
_THEY = r"(?:they|he|she|somebody|someone)"
_POINTS_BACK = later(
    rf"^ {_LEAD}(?:"
    rf"(?:how long|since when|how often) (?:'s|has|have|had|is|are|was) (?:{_IT}|he|she|they) "
    r"(?:been|happening|gone|going|had|felt) "
    rf"|(?:how long|since when) (?:'s|has|have|was|is) (?:{_IT}|he|she|they) (?:\?|for |now |like |on )"
    r"|how long (?:have|were) you (?:been )?(?:without|like (?:that|this)|living|dealing|putting up|waiting|in (?:that|this)) "
    r"|what happened (?:then|next|after|when|to (?:you|him|her|them|it)) "
    rf"|what did (?:you do|{_THEY} (?:say|tell|do|mean|want|give|put)) (?:\S+ ){{0,4}}?"
    rf"|who (?:said|told you|was (?:that|it)|did {_IT}) (?:so |that |this |it |to )*\?"
    rf"|(?:when|where) (?:was|were|did) (?:{_IT}|{_THEY}) (?:\S+ ){{0,3}}?\?"
    rf"|why (?:did|was|were|do you think) (?:{_IT}|{_THEY}) "
    rf"|how (?:did|was|is|has) {_IT} (?:been |leave |left |make |made |feel |go |happen |come about )"
    r"|how (?:is|are|was) (?:he|she|they) (?:doing|now|coping|keeping|managing|today|in (?:himself|herself)|since) "
    r"|how are you (?:coping|managing|bearing up|holding up|doing with|getting (?:on|by|through)) "
    rf"|(?:has|had|does|did) {_IT} (?:(?:ever|always|just) )?(?:do|done|been|happen|happened) (?:\S+ ){{0,2}}?"
    r"(?:before|ever|again|since|every) "
    r"|and (?:what )?(?:when|if) (?:it|that|he|she|they) (?:is|are|was|does|do|did|has|can|could)(?: not)? (?:\S+ ){0,3}?\?"
    r"|(?:are|were) you (?:hurt|injured|burnt|burned|in pain|on your own|by yourself) "
    r"|when you say |what do you mean |(?:do )?you mean (?:that |the |you |it |they |he |she |like |because )"
    r")"
)
_ABOUT_THEM = later(
    rf"^ {_LEAD}(?:(?:who|what|when|where|why|how) )?(?:is|was|were|are|has|have|had|does|do|did|can|could)(?: not)? "
    r"(?:(?:he|she|they) |with (?:him|her|them) )"
)
"""A question about somebody, who must have been spoken of just before."""
_FOR_THE_RECORD = word_set(
    """account holder name number address birth email password policy card call ring contact phone text speak talk available
    happy like want else consent permission register registered verify authorised put pay paying order join anything"""
)
_ONE = word_set(
    """he she him her his hers mum mam mom dad mother father son daughter husband wife partner brother sister nan gran grandad
    baby boy girl lad fella bloke man woman guy lady friend mate neighbour driver engineer courier plumber doctor nurse
    manager colleague surveyor dog cat"""
)
_SEVERAL = word_set("they them their theirs neighbours kids children parents builders lads men people somebody someone")
_ECHO = later(rf"^ {_LEAD}(?:what|which|who|whose|where) (?:\w+ ){{1,2}}\? $")
_POINTERS = word_set("it that this you me them him her they he she there here so do did is was")
_IN_PASSING = (" sound ", " suit ", " work for you ", " all right ? ", " alright ? ", " okay ? ", " ok ? ", " anything else ")
"""A question about the offer, the time or the end: it takes nothing up."""


def asks_back(sentence: Sentence, said: Collection[str]) -> bool:
    """Whether a question points back at the words (tokens) just said."""
    line = sentence.line
    if not sentence.asks:
        return False
    if _goes_on_about(sentence, said):
        return True
    if any(words in line for words in _IN_PASSING):
        return False
    if _POINTS_BACK.match(line):
        return True
    tokens = sentence.words
    return tokens[-1:] != () and tokens[-1] in said and tokens[-1] not in _POINTERS and _ECHO.match(line) is not None


def _goes_on_about(sentence: Sentence, said: Collection[str]) -> bool:
    """Whether it asks on about a person just spoken of, and not for the record or to reach them."""
    tokens = frozenset(sentence.words)
    spoken_of = (_ONE, _SEVERAL) if "they" in tokens or "them" in tokens else (_ONE,)
    if not tokens.isdisjoint(_FOR_THE_RECORD) or all(kind.isdisjoint(said) for kind in spoken_of):
        return False
    return _ABOUT_THEM.match(sentence.line) is not None
