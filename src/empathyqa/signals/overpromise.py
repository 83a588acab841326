"""overpromise: the agent promises what nobody can.

Certainty words on another's action or on the future ("it will definitely come tomorrow, 100%", "I guarantee this
never happens again"). A dated, ordinary commitment is none; "definitely" about a fact is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.text.words import fold

EXAMPLES = Examples(
    fires=(
        "I guarantee this will never happen again.",
        "you have my word it'll be there",
        "It will definitely be with you tomorrow, 100%.",
        "That's a promise.",
        "Consider it done!",
    ),
    silent=(
        "I'll call you by Friday at four.",
        "That is the right form, for definite and for all I know.",
        "It's a money-back guarantee, ninety days.",
        "I can't promise that.",
        "I promised my manager a note.",
    ),
    known_misses=("Honestly, you'll have nothing but sunshine from here on.",),
)
_REFUSED = re.compile(r"(?:n't|not|\b(?:ca|wo|do|would|could)nt) ")
_GROUPS = {
    "overpromise.guarantee": "guarantees what others decide",
    "overpromise.never_again": "says that it can never happen again",
    "overpromise.certainty": "is more certain than anyone can be",
}


@rule("overpromise", examples=EXAMPLES)
def overpromise(view: TurnView) -> Iterator[Heard]:
    """A promise beyond the agent's reach, not refused."""
    for heard in each(view, _GROUPS):
        if not _REFUSED.search(fold(view.turn.text[max(heard.start - 20, 0) : heard.start])):
            yield heard
