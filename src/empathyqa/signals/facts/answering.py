"""Whether an agent's turn takes a question up: the right kind of answer, the question's own words, or an outcome."""

from __future__ import annotations

import re

from empathyqa.signals.facts.asking import Question
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set
from empathyqa.text.content import stems

OUTCOMES = frozenset(
    ("resolution", "hard_truth", "next_step", "alternative", "deflection", "timeframe", "signposting", "hand_off")
)
"""Agent signals that deal with what was asked, whatever the words."""
_YES_NO = word_set(
    """yes yeah yep no nope not sure course absolutely certainly definitely correct right unfortunately afraid indeed
    exactly aye ok possible possibly probably maybe depends should will can could would fine"""
)
_TIME = re.compile(
    r" (?:\d+(?::\d\d)?(?:am|pm|st|nd|rd|th)?|today|tomorrow|tonight|now|soon|shortly|\w*(?:mon|tues|wednes|thurs|"
    r"fri|satur|sun)day|days|weeks?|months?|years?|hours?|"
    r"minutes?|seconds?|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"immediately|"
    r"straight|instant\w*|anytime|within|after|once|until|when|already|yet|before|morning|afternoon|evening|soonest) "
)
_AMOUNT = re.compile(
    r"[£$€%\d]| (?:free|nothing|no (?:charge|fee|cost)|pounds?|dollars?|quid|pence|percent|both|all|none|one|two|"
    r"three|four|five|six|ten|twenty|fifty|hundred) "
)
_PLACE = re.compile(
    r" (?:in|on|at|under|from|near|next|behind|inside|here|there|<url>|click|tap|page|menu|online|app|website|www\S*) "
)
_REASON = word_set("because since due reason means why caused cause happened")
_PERSON = word_set("i me we our team manager colleague engineer driver bank they he she you who the your department")


def takes_up(view: TurnView, question: Question, heard: frozenset[str]) -> bool:
    """Whether this agent turn answers the question, ``heard`` being the signals of the turn."""
    if heard & OUTCOMES:
        return True
    said, line, tokens = _stated(view)
    if question.about & said:
        return True
    if not tokens:
        return _asks_back(view, question)
    match question.kind:
        case "when":
            fits = bool(_TIME.search(line))
        case "how_much":
            fits = bool(_AMOUNT.search(line))
        case "where":
            fits = bool(_PLACE.search(line))
        case "yes_no":
            fits = not _YES_NO.isdisjoint(tokens)
        case "who":
            fits = not _PERSON.isdisjoint(tokens)
        case "why":
            fits = not _REASON.isdisjoint(tokens)
        case _:
            fits = len(said) >= _SOME_CONTENT
    return fits or _asks_back(view, question)


_SOME_CONTENT = 3


@by_text
def _stated(spoken: Spoken) -> tuple[frozenset[str], str, frozenset[str]]:
    """What a turn says beside its questions: the stems of its content words, its line and its tokens."""
    statements = [s for s in sentences(spoken) if not s.asks]
    line = " ".join([s.line for s in statements])
    return frozenset([word for s in statements for word in stems(s.words)]), line, frozenset(line.split())


def _asks_back(view: TurnView, question: Question) -> bool:
    """Whether the agent asks about the question's own matter: that takes it up."""
    return any(s.asks and not question.about.isdisjoint(stems(s.words)) for s in sentences(view))
