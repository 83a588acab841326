"""ownership: the agent commits in the first person to deal with this matter.

"I'll sort this out for you" takes the whole matter on; one small step ("I'll put a note on") is a next step, and
"someone will look at it" is nobody's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "I'll sort this out for you.",
        "let me get this fixed for you",
        "I'm going to look into this myself.",
        "Leave it with me.",
        "This one's on me until it's done.",
        "I'll ring you back myself, either way.",
        "I am chasing the warehouse for you myself.",
    ),
    silent=(
        "Someone will look at it.",
        "One moment please.",
        "You'll need to sort that with the courier.",
        "The team deals with these in order.",
        "How can I help?",
    ),
    known_misses=("Your sofa, my afternoon, simple as that.",),
)
_GROUPS = {
    "ownership.i_will_sort": "undertakes to deal with it",
    "ownership.for_you": "does it for the customer",
    "ownership.its_mine": "makes it their own",
    "ownership.happy_to": "is willing to do this very thing",
}


@rule("ownership", examples=EXAMPLES)
def ownership(view: TurnView) -> Iterator[Heard]:
    """The whole matter, taken on by the speaker."""
    yield from each(view, _GROUPS)
