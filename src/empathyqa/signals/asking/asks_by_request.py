"""asks_by_request: a question about the matter put as a request: "Please let us know which platform", "mind sharing more?".

Such a turn asks as much as one with a question mark, and is no step and no check of the record. What is for the record (a name, a
number, an address), what is to be let known later ("let us know how it goes", "if you need more") and what is to be confirmed of
the agent's own doing asks nothing of the matter. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_THING = (
    r"(?:platforms?|devices?|(?:operating system|app|software|windows|\w+) version|version|makes?|model|browser"
    r"|operating system|console"
    r"|error(?: message| code)?|problem|issue|trouble|symptoms?|circumstances|situation|reason|store|shop|branch|colour"
    r"|size|time|day|date"
    r"|train|flight|route|stop|station|fault|steps|exact \w+|specific \w+)"
)
_MORE = (
    r"(?:(?:some |a few |a bit |any |a little )?(?:more|further|additional)(?: \w+)?(?: (?:info|information|details?"
    r"|context|insight))?|a few details|some details|the details of)"
)
_WHAT = (
    r"(?:(?:exactly )?(?:which|what(?! (?:you think|else))|where|when(?! (?:it|that|you (?:get|have|are|receive)))|why"
    r"|whether|how long|how often)"
    rf"(?! (?:you get|it goes)) |(?:the|your|a|any) (?:\w+ ){{0,2}}?{_THING} |{_MORE} (?:about|on|of|regarding|here|so|as"
    rf"|please|[.?!]|$)|{_MORE} )"
)
_REQUEST = later(
    rf" (?:(?:please|kindly|pls|just|(?:can|could|would|will) you(?: please| kindly)?) (?:let (?:us|me) know|tell (?:us|me)"
    rf"|describe|explain"
    rf"|specify|advise(?: us| me)?|share|provide(?: us| me)?(?: with)?|give (?:us|me)|send (?:us|me)?) {_WHAT}"
    rf"|let (?:us|me) know (?:{_MORE}|(?:exactly )?(?:which|what(?! (?:you think|else|happens))|where) |(?:the"
    rf"|your) (?:\w+ ){{0,2}}?{_THING} )"
    rf"|mind (?:sharing|telling us|telling me|giving us|giving me|letting us know|explaining) (?:us |me |with us )?{_WHAT}"
    r"|(?:we|i) would (?:like|love|need) to (?:know|check|understand|hear|find out) (?:more|if|whether|what|which|when"
    r"|where|how|why)(?! (?:we|i) (?:can|could|did|do|might)) )"
)
_RECORD = later(
    r" (?:names?|number|address|e ?mail|postcode|zip|date of birth|dob|account|order|reference|barcode|receipt|username"
    r"|phone|contact"
    r"|card|id|if you (?:need|have (?:any|more|further|other)|would|want|still|require)|how (?:it|that|you|things) (?:goes"
    r"|go|get|got|went|turns))(?= )"
)
_MAY = word_set("let please kindly pls mind tell describe explain specify advise share provide could can would know")


@by_text
def asks_by_request(spoken: Spoken) -> tuple[tuple[int, int], ...]:
    """The characters of each request that asks about the matter."""
    if _MAY.isdisjoint(spoken.words.vocabulary):
        return ()
    line, found = spoken.line, []
    for hit in _REQUEST.finditer(line):
        ends = [end for mark in (" . ", " ! ", " ? ") if (end := line.find(mark, hit.end() - 1)) >= 0]
        if not _RECORD.search(line[hit.start() : min(ends, default=len(line)) + 1]):
            found.append(spoken.words.chars(hit.start() + 1, max(hit.start() + 2, hit.end() - 1)))
    return tuple(found)
