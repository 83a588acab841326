"""Questions in a list: "1. Will it be Mr Okoro? 2. …", "I've three things. First …": which number each has, and who names it.

Who writes a list wants each of its points answered. So one of them is not dealt with by the first reply that has an outcome
in it, as a single question is: an answer names its number ("Q3: half an hour"), speaks of its matter, or plainly answers it.
House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_NUMBERED = later(r"^ (?:questions? |number |no |q )?(?P<digit>\d) |^ q(?P<q>\d) ")
_ORDINAL = later(
    r"^ (?:(?:so|and|ok|well|right) )*(?:the )?(?P<word>first(?:ly)?|second(?:ly)?|third(?:ly)?|fourth(?:ly)?|fifth(?:ly)?"
    r"|last(?:ly)?|finally) (?!of all |class |time |day |week |month |floor |name |year |night )"
)
_WORDS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1, "finally": -1}
_LIST = 2
"""Points of a list, at least."""
_DIGITS = frozenset("123456789")
_MAY_NAME = _DIGITS.union(
    word_set("first second third fourth fifth last firstly secondly thirdly fourthly fifthly lastly finally"),
    (f"q{digit}" for digit in _DIGITS),
)
"""Without one of these words a turn neither holds a list nor names a point of one."""
_POINT = later(r" (?:questions?|points?|numbers?|nos?|q) (?P<all>(?:q?\d (?:and |or |to |also )*)+)")
_ONLY_POINTS = later(
    r"^ (?:(?:and|so|what about|still|but) )*(?P<all>(?:q?\d (?:and |or |to )*)+)(?:(?:please|still|too|then|though) )*[?.]? ?$"
)
"""Nothing but points: "and 2 and 3?"; "and 2 dogs" is none."""
_AND_OTHERS = later(
    r"^ (?:@\S+ )?(?:(?:thanks?|thank you|cheers|ok|right|great|lovely|fine|good|yes) [.!]? ?)*(?:and|what about|so) "
    r"(?:the )?(?:other|rest|remaining)(?: (?:two|three|four|five|ones?|questions?|points?|things?|bits?|of (?:it|them)))?"
    r" [?]? ?$"
)
"""What asks after those of a list that were left: "and the other two?"."""
_OTHERS = word_set("other rest remaining")
_ALL = later(r" (?:any|either|none|all|both|each|every one) of (?:my|the|these|those|them) | (?:my|the) (?:\w+ )?questions ")


@by_text
def numbers(spoken: Spoken) -> dict[int, int]:
    """First token of a sentence → the number it has in a list; empty where the turn holds no list."""
    if _MAY_NAME.isdisjoint(spoken.words.vocabulary):
        return {}
    found: dict[int, int] = {}
    ahead = 0
    for sentence in sentences(spoken):
        words = sentence.words
        if len(words) == 1 and words[0] in _DIGITS:
            ahead = int(words[0])
            continue
        here, ahead = ahead or _number(sentence.line), 0
        if words and words[-1] == str(len(found) + (here > len(found)) + 1) and sentence.tokens[-1] == ".":
            ahead = int(words[-1])  # "1." is cut off as the end of what stands before it
        if here and len(words) > 1 and here not in found.values():
            found[sentence.first] = here
    return found if len(found) >= _LIST else {}


def number_of(view: TurnView, sentence: Sentence) -> int:
    """The number under which a sentence stands in a list of its turn; 0 where it stands in none."""
    numbered = numbers(view)
    before = [at for at in numbered if at <= sentence.first] if numbered else []
    return numbered[max(before)] if before else 0


def _number(line: str) -> int:
    if (digit := _NUMBERED.match(line)) is not None:
        return int(digit["digit"] or digit["q"])
    ordinal = _ORDINAL.match(line)
    return 0 if ordinal is None else _WORDS.get(ordinal["word"], _WORDS.get(ordinal["word"].removesuffix("ly"), 0))


@by_text
def points(spoken: Spoken) -> frozenset[int]:
    """The points of a list that a turn names: "questions 2 and 3 remain", "Q4: yes.", "and 2 and 3?"; empty: it names none."""
    if _MAY_NAME.isdisjoint(spoken.words.vocabulary):
        return frozenset()
    named = {_number(sentence.line) for sentence in sentences(spoken)}
    only = [found for sentence in sentences(spoken) if (found := _ONLY_POINTS.match(sentence.line))]
    for found in (*_POINT.finditer(spoken.line), *only):
        named |= {int(one) for one in re.findall(r"\d", found["all"])}
    return frozenset(named - {0})


@by_text
def asks_for_the_rest(spoken: Spoken) -> bool:
    """Whether a turn asks after those of a list that were left."""
    return not _OTHERS.isdisjoint(spoken.words.vocabulary) and _AND_OTHERS.match(spoken.words.line) is not None


@by_text
def speaks_of_all(spoken: Spoken) -> bool:
    """Whether a turn speaks of all that was asked: "this answers none of my questions"."""
    return _ALL.search(spoken.line) is not None
