"""offer_help: the agent opens the floor.

"How can I help?" and "I'd be happy to help with that" offer; "is there anything else?" asks for more (further_help)
and "I'll sort that out" takes the matter on (ownership).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "How can I help you today?",
        "what can i do for you",
        "I'd be happy to help with that.",
        "Welcome to Pellow Bank. How may we assist?",
        "I can certainly help you with that, which branch was it?",
        "what can we sort out for you today",
    ),
    silent=(
        "Is there anything else I can help with?",
        "I'll sort that refund out for you now.",
        "I'm sorry, I can't help with that.",
        "How else can I help today?",
        "My colleague helped you last week.",
    ),
    known_misses=("Right then, let's hear the whole sorry saga.",),
)
_OPENING_TURNS = 6
"""Questions that open the floor only where an agent or a bot begins ("What's it about?")."""
_ELSE = (" else ", " further ", " other ")


@rule("offer_help", examples=EXAMPLES)
def offer_help(view: TurnView) -> Iterator[Heard]:
    """An offer to help that does not ask for more and is not refused."""
    groups = ["offer_help.how_help", "offer_help.happy_to_help"]
    if "offer_help.opening" in view.hits and view.place <= _OPENING_TURNS and view.opens:
        groups.append("offer_help.opening")
    heard_to = 0  # one question fits several phrases ("How can I help", "can I help"): it is one offer
    for hit in view.found(*groups):
        if hit.first < heard_to:
            continue
        sentence = view.sentence_of(hit)
        if view.negated(hit, 2) or any(word in sentence for word in _ELSE):
            continue
        late = hit.group.endswith("happy_to_help") and view.has("closing.good_wish", "closing.farewell")
        if not late:
            heard_to = hit.last
            yield Heard.at(hit, "opens the floor")
