"""signposting: the agent offers support or an adjustment for a vulnerable customer.

A payment-support team, large print, a helpline, a safe way to be reached. A routine transfer is a hand-off.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.said_outright import outright
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "We have a payment-support team.",
        "would large print help",
        "Here is the number of StepChange.",
        "Samaritans are on 116 123, any hour.",
        "I can put you on the Priority Services Register.",
        "okay i'm putting you on the priority list so it's the same day every time",
        "There's a hardship fund, I can put you in for it now.",
        "Would you like a password so if one of us comes to the door he says it?",
    ),
    silent=(
        "I'll transfer you to billing.",
        "Thank you for waiting.",
        "What's the order number?",
        "It was delivered on Monday.",
        "How can I help?",
        "There's a 10% service fee we keep on deposits.",
        "I'll put it through as a priority.",
        "Make the password one you've never used.",
    ),
    known_misses=("She could meet you by the duck pond, nobody would know what for.",),
)
_GROUPS = {
    "signposting.money_help": "points to help with money",
    "signposting.health_help": "points to care or safety",
    "signposting.adjust": "offers an adjustment",
}


@rule("signposting", examples=EXAMPLES)
def signposting(view: TurnView) -> Iterator[Heard]:
    """Support beyond the matter at hand."""
    yield from each(view, _GROUPS)
    yield from outright(view, "signposting.outright", "offers a safeguard or a fund outright")
