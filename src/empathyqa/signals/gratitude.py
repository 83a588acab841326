"""gratitude: the agent thanks the customer.

Thanks are thanks wherever they stand: for calling, for waiting, for a detail, in answer to praise. What only looks
like thanks is left out: "no thanks", "thanks to the storm", "I appreciate that this is frustrating".
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of

EXAMPLES = Examples(
    fires=(
        "Thank you for your patience.",
        "thanks that's great and the postcode",
        "I really appreciate you telling me that.",
        "Ta, got it.",
        "Cheers for sending that over, it helps.",
        "Much appreciated!",
    ),
    silent=(
        "The line is down thanks to the storm.",
        "I appreciate that this is frustrating.",
        "No need to thank me.",
        "Thank goodness you rang.",
        "You can press one for yes or two for no thanks.",
        "Ta-ra now.",
    ),
    known_misses=("You've been ever so patient with me, that's kind.",),
)


@rule("gratitude", examples=EXAMPLES, decides=True)
def gratitude(view: TurnView) -> Iterator[Heard]:
    """Words of thanks that thank the customer."""
    hits = view.found("gratitude.thanks", "gratitude.appreciate")
    if not hits:
        return
    spoilers = view.found("gratitude.not_thanks")
    for hit in hits:
        farewells = view.found("closing.farewell") if view.line.startswith("ta ", hit.line_start) else []  # "ta-ra"
        if not overlaps(hit, [*spoilers, *farewells]) and not told_of(view, hit):
            yield Heard.at(hit, "thanks the customer")
