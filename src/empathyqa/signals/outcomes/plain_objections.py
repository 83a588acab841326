"""plain_objections: a plain fact against what was just offered or said: "same as last time then", "Friday? It's Monday".

Three answers to an agent who has said something and asks nothing: it goes on as it was before the fix; the day named comes too
late, told by another day; and what was refused is summed up as lost ("so the deposit's just gone then"). Beside thanks or a
word of pleasure they are good news. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.asking.questions import questions
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording, any_of

Place = tuple[int, int]

_OPENS = r"(?:(?:no|oh|well|but|and|right|ok|okay|yeah|yes|so|hm+|huh|aye|sure) (?:[.,!] )?){0,3}"
_AS_BEFORE = Wording(
    rf"^ {_OPENS}(?:the |exactly the |just the )?same as (?:the )?(?:last|other|first|every)(?: other| single)? (?:time|one"
    rf"|week|month|year) (?:then |so )?"
    r"(?=[.!]|$)"
    r"| (?:it|that|he|she|they|mine) (?:is|are|keeps|keep) (?:still )?(?:doing|showing|saying|giving|making|giving me) "
    r"(?:(?:the|t|exactly the|just the) ){0,2}(?:exact |very |exactly )?same (?:thing|noise|message|number|screen|colour|line"
    r"|light)s? "
    r"(?:as (?:before|it was|last time|then|the last time) |again |now |still )?(?=[.!]|$)",
    "same",
)
_TIME = (
    r"(?:(?:a |an |the |next |this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|(?:the )?\d+(?:st|nd|rd"
    r"|th)?"
    r"|(?:a |an |the )?(?:couple of|few|one|two|three|four|five|six|seven|eight|nine|ten|twelve|\w+teen|\d+) "
    r"(?:working )?(?:days?|weeks?|months?|hours?)|next (?:week|month|year)|(?:the )?\w+(?:th|st|nd|rd|enth|tieth)"
    r"|(?:january|february|march|april|may|june|july|august|september|october|november|december))"
)
_TODAY = (
    r"(?:only )?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \w+|january|february|march|april|june|july|august|september"
    r"|october|november|december)"
)
_TOO_LATE = Wording(
    rf"^ {_OPENS}({_TIME})(?: ?[?!])+ (?:but )?(?:it is|its|today is|this is|we are only|that is) (?:only )?{_TODAY} (?:now "
    rf"|today )?"
    r"(?=[.!]|$)"
    rf"|^ {_OPENS}({_TIME}) (?:is|will be|would be) (?:(?:the )?(?:day|week|month) )?(?:too late|after|past|no good|long gone"
    r"|when i have to|the day (?:it|he|she|they|we|i)) (?!that |all )(?:\S+ ){0,8}?(?=[.!,]|$)"
    rf"|^ {_OPENS}({_TIME})(?: ?[?!.])+ (?:it|that|he|she|they|i|we|the \w+|my \w+)(?: \w+)? (?:is|will be|am|are) "
    r"(?:dead|gone|over|closed|shut|finished|off|empty|flat|out) by then (?=[.!]|$)",
    "it is its will would day today this that after past late good gone when dead over closed shut finished off empty flat out "
    "we",
)
_GONE = Wording(
    rf"^ {_OPENS}(?:(?:so|and) )*(?:(?:the|my|our|that|this|his|her) (?:[^ .?!]+ ){{1,4}}?|it |they )"
    r"(?:(?:is|has|are|have|that is|thats) )?(?:(?:all |just |now |simply |basically ){0,2}(?:gone|lost|down the drain|wasted"
    r"|for nothing|written off|up in smoke|over)) (?:so )?then (?=[.!]|$)"
    rf"|^ {_OPENS}(?:so )?that is (?:that|it|me (?:done|stuck|out)) then (?=[.!]|$)",
    "then",
)
_ANY = any_of(_AS_BEFORE, _TOO_LATE, _GONE)
_REFUSED = later(
    r" (?:no|not|n't|closed|can not|cannot|unable|afraid|unfortunately|sorry|declined|rejected|refused|expired|nothing|never"
    r"|without"
    r"|too late|cancelled|gone|past|only|however) "
)
_WORKS_ON_IT = later(
    r" (?:faults?|engineers?|repair\w*|fix\w*|mend\w*|reset|inspect\w*|raise\w*|log|logged|complaint|team|ticket|someone|somebody"
    r"|(?:a|the|our) (?:man|lad|guy|fella|crew)|send|call ?back|ring you|call you|look into|investigat\w+|chas\w+|surveyor"
    r"|technician|visit|replac\w+|resen[dt]|re ?order\w*) "
)
"""What was tried, or will be: without it, "same as last time" is a time or a dish."""
_PLEASED = later(
    r" (?:lovely|great|brilliant|perfect|thanks|thank|cheers|ta|haha|lol|good|grand|fine|super|phew|please|ideal|nice|glad|works"
    r"|suits|fair enough) "
)


def plain_objection(view: TurnView) -> tuple[Place, str] | None:
    """The characters of the objection and what it says; ``None`` where none is made to anything."""
    told = _told(view)
    agent = view.answered() if told is not None else None
    if told is None or agent is None or questions(agent):
        return None
    how, place, named = told
    if how is _SAME and "time" in view.words.vocabulary and not _WORKS_ON_IT.search(agent.line):
        return None
    if (how is _LOST and not _REFUSED.search(agent.line)) or (named and not set(named.split()) & agent.words.vocabulary):
        return None
    return place, how


_SAME, _LATE, _LOST = "it goes on as before", "that is too late", "sums up what is lost"


@by_text
def _told(spoken: Spoken) -> tuple[str, Place, str] | None:
    """What is said, where, and the time that it is said of."""
    words = spoken.words
    if _ANY.isdisjoint(words.vocabulary) or _PLEASED.search(words.line):
        return None
    for wording, how in ((_AS_BEFORE, _SAME), (_TOO_LATE, _LATE), (_GONE, _LOST)):
        if hit := wording.search(words):
            named = next((group for group in hit.groups() if group), "")
            return how, words.chars(hit.start() + 1, hit.end()), named
    return None
