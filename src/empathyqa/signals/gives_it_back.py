"""What it means to them, said by giving their own fact back: "51 years. That's a whole life together."

No word of feeling stands in it; the customer's own few words do, and then their weight. Only where a death was told: elsewhere
"two weeks. That's a long time" may be about a delivery. Beside it two plain ways to say what somebody bears, in any talk:
"you've held it up long enough", and "I can't imagine how that felt to open". House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.hints import death_told
from empathyqa.signals.not_yet import chars_of
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.wordlist import word_set

_WEIGHT = later(
    r"^ ?(?:and |oh |well )*(?:that is|that 's|it is|what a|that must be) (?:\w+ ){0,4}"
    r"(?:whole|long|lot|hard|heavy|much|lifetime|life|lives|together|alone|lonely|time|family|home) (?:\w+ ){0,4}[.!]?\s*$"
)
_GIVEN_BACK, _WEIGHED = 6, 10
"""Words of the two sentences at most: the fact, and what it weighs."""
_PLAIN = word_set("the a an and it is that in of to i you my your he she they we was so ok okay yes no well not on at for all be")
_BEARS = later(
    r" you have (?:been )?(?:had to )?(?:carr(?:y|ied|ying)|h[eo]ld(?:ing)?|cop(?:e|ed|ing)|shoulder(?:ed|ing)?|"
    r"bear(?:ing)?|borne|fac(?:e|ed|ing)|dealt with|dealing with)(?: (?!on |line |hold )\w+){1,5}? "
    r"(?:long enough|on your own|alone|by yourself|all this time|for everyone|for everybody) "
)
_IMAGINE = later(
    r" i (?:can not|could not|can only|can not even|can not begin to)(?: begin to)? imagine (?:how|what) (?:that|it|this)"
    r"(?: must have| must)? (?:felt|feels|feel|was|is|has been|been|like) "
)
_TURNED = (" if you ", " because you ", " unless ", " you should ", " but you ")
_WORDS = word_set(
    "imagine carried carrying carry held holding hold coped coping shouldered bear bearing faced dealt dealing"
)


def gives_it_back(view: TurnView) -> Iterator[Heard]:
    """The agent's words that say what it means to them, each way once a turn."""
    told = sentences(view.spoken)
    if not view.words.vocabulary.isdisjoint(_WORDS):
        for sentence in told:
            hit = None if sentence.asks or any(way in sentence.line for way in _TURNED) else _named(sentence.line)
            if hit is not None:
                yield Heard(*chars_of(sentence, *hit), "says what they have borne, or what it must be", firm=True)
                break
    if len(told) > 1 and view.run_before and death_told(view.talk):
        theirs = {word for one in view.run_before for word in one.words.vocabulary} - _PLAIN
        for fact, weight in pairwise(told):
            if _fits(fact, weight, theirs):
                start, _ = chars_of(fact, 0, len(fact.line))
                _, end = chars_of(weight, 0, len(weight.line))
                yield Heard(start, end, "gives their own words back, and what they mean", firm=True)
                return


def _named(line: str) -> tuple[int, int] | None:
    hit = _BEARS.search(line) or _IMAGINE.search(line)
    return hit.span() if hit else None


def _fits(fact: Sentence, weight: Sentence, theirs: set[str]) -> bool:
    """Whether these two sentences give back the customer's words and say their weight."""
    short = len(fact.words) <= _GIVEN_BACK and len(weight.words) <= _WEIGHED
    return short and not (fact.asks or weight.asks or theirs.isdisjoint(fact.words)) and _WEIGHT.match(weight.line) is not None
