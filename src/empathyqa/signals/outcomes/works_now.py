"""That something works, in a customer's own words ("im in", "sound's back", "I can see it now"), and what they wish for next.

Only outright words at the head of a sentence are taken: never a question, a condition ("that would work"), a place ("the queue
I'm in"), nor the first matter come back ("out again"). House rule; no study.
"""

from __future__ import annotations

from typing import NamedTuple

from empathyqa.later import later
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wordlist import word_set

_GLAD = "thanks|thank|cheers|ta|phew|great|lovely|perfect|brilliant"
_OPENS = rf"(?:^|[.!]|(?:yes|yep|yeah|ok|okay|oh|ah|right|now|got it|good|and|so|{_GLAD}))(?: (?:that|now|ok))?"
"""Where such words may begin: at the head of a sentence, or after a yes (many write without full stops)."""
_NO_SUBJECT = "what|where|who|how|there|and|so|or|but|if|when|would|will|should|could|might|can|may|to"
_IT = rf"(?:it|that|this|they|my \w+|the \w+|the \w+ \w+|(?!(?:{_NO_SUBJECT}) )\w+)"
_ENDS = (
    r"(?: (?:again|now|fine|perfectly)){0,2}"
    rf"(?: (?:{_GLAD})|(?= (?:yes )?(?:$|[.!]|(?:and|also|i|we|they|can|could|what|one|do|would|will|any|while) )))(?= )"
)
"""How they end: with thanks, or where the next sentence begins."""
_WORKS = later(
    _OPENS + r" (?:(?:i am|we are|am) (?:back )?in|in"
    rf"|(?:{_IT} (?:is|are|'s|has|have)|is) (?:now |all |just )*"
    r"(?:back|back on|working|running|fixed|sorted|warming up|hot|arrived|come through|gone through|showing|unlocked|loaded)"
    rf"|{_IT} (?:is|are|'s) (?:now |all )*(?:there|right now)"
    rf"|(?:{_IT} )?(?:all )?(?:works?|worked|came through|rolls|loads|prints|scans|opens)"
    r"|working|fixed|sorted|printed|got it|found (?:it|my \w+)"
    r"|i can (?:see|open|use|read|hear) (?:it|them|that)(?: all)?)" + _ENDS
)
_NOT_SO = later(
    r" (?:not|n't|never|no|nothing|if|until|when|once|hardly|whether|says?|said|had|would|could|should|will|might|there)"
    r" (?:\S+ ){0,3}$"
)
"""Shortly before such words, these say that it does not work, or not yet."""
_WISH = later(
    r" (?:(?:can|could|may|might) (?:i|we|you|he|she|they|someone|my \w+|the \w+) |(?:would|will) you (?!be )"
    r"|i (?:would (?:also )?like|also (?:want|need)|want(?:ed)? (?:also )?to) "
    r"|what about (?:the|my|our|those) |and (?:the|my|our) (?:\S+ ){1,5}\? |any chance (?:of|you|i|we) "
    r"|(?:they|he|she|someone|somebody) (?:sold|took|used|spent|deleted|stole|changed|wiped|ate) my )"
)
"""A wish: leave or help asked for, a thing named with it, or a second harm told."""
_SAME = later(
    r" (?:again|still|same|gone|broken|wrong|(?:is|'s|now|went|goes|cut) off|(?:is|'s|am|now|wait|cut|locked|thrown) out"
    r"|though it|it keeps|back to|thank|instead of|happens?|hear me|help) "
)
"""Words that bring the first matter back, or that ask for nothing ("could I just thank him")."""
_BACK = later(
    r" (?:out|off|gone|locked|down|dead|back|stuck) again | (?:has )?stopped working | (?:kicked|threw|thrown) me out "
)


_WORKING = word_set(
    """in back working running fixed sorted warming hot arrived come came gone showing unlocked loaded there right work works
    worked rolls loads prints scans opens printed got found see open use read hear"""
)
_WISHING = word_set(
    "can could may might would will like want wanted need about chance ? sold took used spent deleted stole changed wiped ate"
)
"""Without one of these words nothing is said to work, and nothing wished for."""


class WorksNow(NamedTuple):
    """Whether a text says that something works, and where in its line a wish begins after that (-1: there is none)."""

    works: bool
    wish: int


_NOTHING = WorksNow(False, -1)


@by_text
def may_work(spoken: Spoken) -> int:
    """Where in its line the words end that say of something that it works; 0 where none do."""
    line = spoken.line
    said = () if _WORKING.isdisjoint(spoken.words.vocabulary) else _WORKS.finditer(line)
    return next((hit.end() for hit in said if not _NOT_SO.search(line[: hit.start() + 1])), 0)


@by_text
def works_now(spoken: Spoken) -> WorksNow:
    """What a customer's turn says of a matter that works, and of another."""
    line, after = spoken.line, may_work(spoken)
    if not after and _WISHING.isdisjoint(spoken.words.vocabulary):
        return _NOTHING
    wish = _WISH.search(line, after)
    if not (after or wish) or _SAME.search(line, after):
        return _NOTHING
    return WorksNow(after > 0, wish.start() + 1 if wish else -1)


@by_text
def came_back(spoken: Spoken) -> bool:
    """Whether a turn says that the trouble is there again."""
    return _BACK.search(spoken.line) is not None
