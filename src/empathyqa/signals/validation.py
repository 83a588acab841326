"""validation: the agent says that the reaction or the request is reasonable.

"Anyone would be annoyed", "you're right to ask", "that makes sense". Confirming a fact ("that's right, the
fourteenth") validates nothing.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "Anyone would be annoyed at that.",
        "you're right to ask",
        "That makes total sense.",
        "Fair enough.",
        "I'd be raging too.",
        "I don't blame you for hanging up.",
        "That should not have happened.",
    ),
    silent=(
        "Then you should have kept hold of it, shouldn't you.",
        "That's right, the fourteenth of May.",
        "Turn right at the lights.",
        "It's on the right hand side.",
        "I understand you want a refund.",
        "Is that correct?",
    ),
    known_misses=("A retired judge fell for the same letter last month.",),
)
_GROUPS = {
    "validation.anyone_would": "says that anyone would",
    "validation.you_are_right": "says that the customer is right",
    "validation.agrees": "agrees with the customer",
    "validation.makes_sense": "says that it makes sense",
}


@rule("validation", examples=EXAMPLES)
def validation(view: TurnView) -> Iterator[Heard]:
    """The customer's reaction or request called reasonable."""
    yield from each(view, _GROUPS)
