"""What is done against the customer's word: announced "anyway" after their no, or still standing when they say to leave it.

"He won't come, he doesn't like me ringing people." – "I'll pop it in anyway": that is no help, and may do harm. "Leave it
then, please" takes back what was offered a reply or two before, when the last reply only explained. "Leave it with you" and
"I'll leave it there" take nothing back, nor does "anyway" after good news. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from empathyqa.later import later
from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text

_NO = later(
    r" (?:i|we|he|she|they) (?:will not|would not|do not want|does not want|do not like|does not like|would rather (?:you )?not"
    r"|am not (?:having|doing|happy with)|is not (?:having|going to)) "
    r"| (?:please|rather you) (?:do|did) not |^ (?:oh |please )?no (?:thank you|thanks|do not|please) "
)
_ANYWAY = later(
    r" (?:i|we) (?:will|am going to|are going to|can|have) (?!not )(?:just )?(?:[^.?! ]+ ){1,8}?"
    r"(?:anyway|regardless|all the same) "
)
_LEAVE_IT = later(
    r"(?:^|[.!]|no|nah|naw|right|ok|okay|well|oh|just|then) (?:please )?(?:just )?(?:leave (?:it|that)|forget (?:it|that)"
    r"|do not bother(?: with (?:it|that))?) (?:(?:then|please|just now|for now|so) |[.!]|$)"
)
_ALL_THE_SAME = frozenset(("anyway", "regardless", "same"))
_THEIR_OWN = later(r" (?:i will|i would|i can|can i|shall i|should i|could i|let me|we will|to|you) (?:just )?$")
"""Before the words: it is left by the customer ("I'll leave it there"), or to be left somewhere."""
_OFFERED = later(
    r" (?:i|we) (?:will|can|could|am going to|are going to) (?!not |see )(?:[^.?! ]+ ){1,10}| you (?:will|can) (?!not |see )"
    r"(?:[^.?! ]+ ){1,10}| (?:shall|should) (?:i|we) (?:[^.?! ]+ ){1,10}"
)
_BACK = 2
"""So many replies back the offer may stand that is left now."""


def against_their_word(talk: Talk) -> Iterator[tuple[int, int, int]]:
    """The turn and the characters of what the agent says will be done although the customer does not want it."""
    for view in talk.views:
        if view.side == "agent":
            if not _ALL_THE_SAME.isdisjoint(view.words.vocabulary):
                yield from _anyway(view)
        elif view.side == "customer" and _leaves_it(view.spoken):
            yield from _left(talk, view)


def _anyway(view: TurnView) -> Iterator[tuple[int, int, int]]:
    if any(_NO.search(before.line) for before in view.run_before):
        for one in sentences(view.spoken):
            if _ANYWAY.search(one.line):
                yield view.index, one.start, one.end


@by_text
def _leaves_it(spoken: Spoken) -> bool:
    """Whether the customer says to leave what was offered."""
    words = spoken.words.vocabulary
    if words.isdisjoint(_LEAVING):
        return False
    line = spoken.line
    return any(not _THEIR_OWN.search(line[: hit.start() + 1]) for hit in _LEAVE_IT.finditer(line))


_LEAVING = frozenset(("leave", "forget", "bother"))


def _left(talk: Talk, view: TurnView) -> Iterator[tuple[int, int, int]]:
    """What was last offered before it was left: in the nearest reply that offers anything."""
    for before in islice(talk.back(view.place, "agent"), _BACK):
        if "leave" in before.words.vocabulary:  # to leave it was among what was offered: it is what they chose
            return
        places = [(before.index, one.start, one.end) for one in sentences(before.spoken) if _OFFERED.search(one.line)]
        if places:
            yield from places
            return
