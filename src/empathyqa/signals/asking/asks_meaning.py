"""Asking what a word means that was just used: "what's a dividend?", "pending is what?", "open my what?"

The word must be the agent's, in the turn just before, and not one that the customer used already. What is asked for is its
meaning: "what's the fee?" and "what is the address?" ask for a figure or a place, so after "the" only a guess beside it ("is
that the Co-op?") shows that the word itself is not known. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.facts.nearby import said_just_before
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.content import stems

_ASKS, _PLACE_HELD, _WORKS_HOW = "asks_meaning.asks", "asks_meaning.place_held", "asks_meaning.works_how"
ASKS_MEANING = (_ASKS, _PLACE_HELD, _WORKS_HOW)
_AFTER = r"(?:then |exactly |actually |please |though |even |sorry |when it is at home )?"
_WHAT_IS = later(
    rf" (?:what|who|whats) (?:is|are|was|were|'s) (?:(?P<the>the|this|these) |(?:an? )?)(?P<word>\w+(?: \w+)?) {_AFTER}"
    r"(?:[?.] |$|(?P<guess>(?:is|are) (?:that|it|they|this) (?:me|you|him|her|like|the|a|an|just|it|not|my|where|when|what)\b))"
)
_IS_WHAT = later(r" (?P<word>\w+(?: \w+)?) (?:is|means?) what (?:[?.] |then |$)")
FIGURES = word_set(
    """address addresses amount balance bill charge charges code cost costs date dates day days deadline delivery difference
    email extension fee fees figure hours interest limit link mail message name names number numbers option options order page
    password payment pin postcode price prices problem process rate reading reason reference ref room size status step steps
    store system time times total website window wait update catch plan offer deal point score"""
)
"""What is asked for by these is a figure, a place or a time, not a meaning."""
_KNOWN_FROM = 6
"""Of the customer's earlier turns, so many are looked at for the word."""
_SHORT = 6


def asks_meaning(view: TurnView) -> tuple[int, int] | None:
    """The characters that ask for a meaning; ``None`` where none do."""
    if not view.has(*ASKS_MEANING):
        return None
    if hits := view.found(_WORKS_HOW):  # before the check for pleased words: "it works" is one of them
        return hits[0].start, hits[0].end
    if view.has("gladness.firm", "confirmation.firm"):
        return None
    if view.words.count <= _SHORT and (held := view.found(_PLACE_HELD)):
        return held[0].start, held[0].end
    for asked in (_WHAT_IS.search(view.line), _IS_WHAT.search(view.line)):
        if asked is None:
            continue
        named = asked.groupdict()
        if named.get("the") and not named.get("guess"):
            continue
        if _new_word(view, asked["word"].split()):
            return view.words.chars(asked.start() + 1, asked.end())
    return None


def _new_word(view: TurnView, words: list[str]) -> bool:
    """Whether it is a word of the agent's just now, new to the customer, and none for a figure."""
    asked = set(stems(words))
    if not asked or not FIGURES.isdisjoint(words):
        return False
    if not any(asked <= set(stems(before.words)) for before in said_just_before(view)[-1:]):
        return False
    for number, said in enumerate(view.talk.back(view.place, "customer")):
        if number >= _KNOWN_FROM:
            break
        if asked <= set(stems(said.words)):
            return False
    return True
