"""apology: the agent takes regret for something that happened to, or troubles, the customer."""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "I'm sorry about the delay.",
        "Im really sorry, that should not have happened",
        "Apologies for that, the line dropped.",
        "Sorry to keep you waiting.",
        "We do apologize for the mix-up.",
    ),
    silent=(
        "Sorry to hear that.",
        "Sorry, what was the order number?",
        "Sorry?",
        "There's no need to be sorry.",
        "I'm very sorry for your loss.",
        "I'm sorry you feel that way.",
    ),
    known_misses=("That was our mistake, and we own it.",),
)


@rule("apology", examples=EXAMPLES, decides=True)
def apology(view: TurnView) -> Iterator[Heard]:
    """Regret in the agent's mouth, unless the sorry is for news heard, for a loss, to have something said again, or empty."""
    spoilers = view.found("apology.hear", "apology.pardon", "apology.nonapology", "apology.refused")
    for hit in view.found("apology.regret"):
        if any(s.line_start < hit.line_end and hit.line_start < s.line_end for s in spoilers):
            continue
        yield Heard.at(hit, "says sorry for something that touched the customer")
