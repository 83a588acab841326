"""closing: the agent ends with a farewell or a good wish.

A farewell closes where the talk is closing: in the agent's last turns, or after thanks and goodbyes. "Good morning"
opens; "have a good look at the form" is no wish.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of

EXAMPLES = Examples(
    fires=(
        "Have a great day!",
        "take care of yourself now bye",
        "Enjoy the rest of your weekend.",
        "Ta-ra now.",
        "All the best with the new house.",
        "Thank you for calling Rivertown, goodbye.",
    ),
    silent=(
        "Good morning, how can I help?",
        "Have a good look at page two for me.",
        "Could you please DM us with regards to your complaint.",
        "I'll take care of that refund now.",
        "You'll see the engineer on Friday.",
        "C: bye for now\nA: Before you go, what's the postcode?",
    ),
    known_misses=("Away and see to them bairns.",),
)
_MATTER = later(
    r"take (?:good )?care of (?:that|this|it|the|your|everything|all)|good look|night shift|day or two"
    r"|regards to (?!you |your (?:family|wife|husband|mum|dad|mother|father))"
)
_WISH_ONLY_NEAR_END = 6


@rule("closing", examples=EXAMPLES, decides=True)
def closing(view: TurnView) -> Iterator[Heard]:
    """A farewell or good wish, in the last part of the talk."""
    hits = view.found("closing.farewell", "closing.good_wish")
    if not hits:
        return
    left = len(view.talk) - view.place - 1
    for hit in hits:
        words = view.line[hit.line_start : hit.line_end]
        if _MATTER.search(view.line, hit.line_start, hit.line_end + 30) or told_of(view, hit):
            continue
        if "regards" in words and next(view.talk.ahead(view.place, "customer"), None) is not None:
            continue
        if left <= _WISH_ONLY_NEAR_END or " bye " in f" {words}" or "goodbye" in words:
            yield Heard.at(hit, "says goodbye or wishes well")
            return
