"""took_care: the customer had taken care that just this should not happen: "I booked in August so that this shouldn't happen".

What was done in good time, told with its aim, holds up to the firm that the care came to nothing: mild annoyance with no word of
feeling. A step against the next time ("I changed it so it won't happen again") holds up nothing. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.watched import by_text
from empathyqa.signals.wordlist import word_set

_AIMS = word_set("happen happening avoid avoided")
_DID = (
    r"(?:booked|paid|rang|called|came|ordered|applied|chose|asked|bought|checked|confirmed|started|sent|left|went|took|got|posted"
    r"|reported|wrote|emailed|told|arranged)"
)
_SO_THAT = later(
    rf" (?:i|we) (?:have |had )?(?:\w+ )?{_DID} (?:(?![.?!])\S+ ){{0,12}}?(?:so that|so|just so|to make sure"
    rf"|in order that|because)"
    r" (?:all |exactly |just )?(?:of )?(?:this|that|it|such a thing|these things|this sort of thing) (?:\w+ )?"
    r"(?:should|would|will|could|did|does|can) not (?:be )?(?:happen|happening)(?! again)"
    rf"| (?:i|we) (?:have |had )?(?:\w+ )?{_DID} (?:(?![.?!])\S+ ){{0,12}}?to avoid (?:exactly |just |all |precisely )"
    r"(?:of )?(?:this|that)(?! again)"
)


@by_text
def took_care(spoken: Spoken) -> tuple[int, int] | None:
    """The characters that tell of the care that came to nothing; ``None`` where none is told."""
    if _AIMS.isdisjoint(spoken.words.vocabulary):
        return None
    said = _SO_THAT.search(spoken.line)
    return None if said is None else spoken.words.chars(said.start() + 1, said.end())
