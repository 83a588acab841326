"""Why the customer came: the first turn that says more than hello."""

from __future__ import annotations

from empathyqa.transcript import Transcript, Turn

_GREETING = frozenset(
    """
    hi hello hey hiya good morning afternoon evening there yes yeah yep ok okay please thanks thank you fine all
    right alright how are not bad it its it's is speaking my name this i'm i am can could me and a bit well um uh er
    """.split()
)
_WORDS_OF_A_REASON = 3
_LOOKED_AT = 2000
"""Characters of a turn that are looked at: who came for something has said so by then."""


def reason_turn(transcript: Transcript) -> Turn | None:
    """The first customer turn that says something beyond a greeting: three content words, or the longest there is."""
    turns = transcript.spoken_by("customer")
    for turn in turns:
        words = [word.strip(".,!?").lower() for word in turn.text[:_LOOKED_AT].split()]
        if sum(word not in _GREETING for word in words) >= _WORDS_OF_A_REASON:
            return turn
    return max(turns, key=lambda turn: len(turn.text), default=None)
