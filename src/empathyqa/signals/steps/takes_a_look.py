"""takes_a_look: the matter taken on: "we'd like to take a closer look into this", "we're looking into it".

What is looked into is the customer's matter itself, so it is more than one step (SIGNALS.md: "I'm going to look into this
myself"). A message that is only asked for "so that we can look into it", a look at one thing ("I'll check the stock"), what is
asked, denied or always done takes nothing on. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_WILL = (
    r"(?:will|can|would (?:really )?(?:like|love) to|would be (?:very |more than )?(?:happy|glad) to|(?:am|are) (?:very "
    r"|more than )?"
    r"(?:happy|glad|going) to|want to)"
)
_MATTER = (
    r"(?:this|it|that|things|these|what (?:is|has|was|went|happened)|why|your (?:\w+ )?(?:case|issue|problem|complaint"
    r"|concerns?|query|claim"
    r"|matter)|the (?:\w+ )?(?:issue|matter|problem|case|delay|situation)|everything|both)"
)
_LOOK = rf"(?:look (?:further |deeper |straight |right )?into {_MATTER}|(?:take|have) a (?:\w+ )?look (?:at|into|in to) {_MATTER}"
_TAKES_ON = later(
    rf"(?<! so)(?<! that)(?<! if)(?<! when)(?<! once) (?:we|i) {_WILL} (?:then |also |certainly |definitely |happily "
    rf"|gladly )?{_LOOK}"
    rf"|look at {_MATTER} for you|investigate {_MATTER}|get to the bottom of {_MATTER}"
    rf"|have a word with .{{3,40}}? and find out) "
    r"| (?:we|i) (?:are|am) (?:now |currently |already |still )?(?:looking into|investigating) (?:this|it|that|the|your"
    r"|what|why)(?! ways) "
    r"| (?:as|while) we (?:investigate|look into) (?:this|it|that|the matter|your) "
)
_NOT_SO = later(
    r" (?:anything|nothing|something|always|ways to|whether we|how can|what can|if (?:we|i)|can (?:we|i) (?:look|take)"
    r"|shall|should|said|told) "
)
_MAY = word_set("look looking investigate investigating bottom find")


@by_text
def takes_a_look(spoken: Spoken) -> tuple[tuple[int, int], ...]:
    """The characters in which the speaker takes on to look into the matter."""
    if _MAY.isdisjoint(spoken.words.vocabulary):
        return ()
    line, found = spoken.line, []
    for hit in _TAKES_ON.finditer(line):
        start = max(line.rfind(mark, 0, hit.start() + 1) for mark in (" . ", " ! ", " ? "))
        if not _NOT_SO.search(line[max(start, 0) : hit.end()]) and not line[hit.end() - 1 :].startswith(" ? "):
            found.append(spoken.words.chars(hit.start() + 1, hit.end() - 1))
    return tuple(found)
