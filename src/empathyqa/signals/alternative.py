"""alternative: the agent offers another way, near a no or a problem.

"What I can do is…", "you could instead…", "I can ask my manager". Granting the request itself is a resolution.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "What I can do is move it to Friday.",
        "you could use the app instead",
        "I can escalate it to my manager.",
        "Alternatively, there's a later flight.",
        "I'd suggest trying another browser.",
    ),
    silent=(
        "I've refunded it.",
        "What's the order number?",
        "Thank you for waiting.",
        "It's on its way.",
        "How can I help?",
    ),
    known_misses=("Leeds has one on the shelf.",),
)
_GROUPS = {
    "alternative.what_i_can_do": "says what can be done",
    "alternative.instead": "names another way",
    "alternative.suggest": "suggests",
}


@rule("alternative", examples=EXAMPLES)
def alternative(view: TurnView) -> Iterator[Heard]:
    """Another way, offered."""
    yield from each(view, _GROUPS, ("offer_help.happy_to_help", "offer_help.how_help", "further_help.anything_else"))
