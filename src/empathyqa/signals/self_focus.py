"""self_focus: the agent turns to their own experience.

"I know exactly how you feel, I lost my dog last year" takes the floor from the customer. "I'd be upset too" stays
with them (validation).
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "I know exactly how you feel, I lost my dog last year.",
        "my nan's the same with hers",
        "Mine did exactly the same.",
        "I was stuck there myself once.",
        "When my dad died we had all of this too.",
    ),
    silent=(
        "I'd be upset too.",
        "My system is slow today.",
        "I've checked your account.",
        "My colleague will ring you.",
        "How can I help?",
    ),
    known_misses=("It plays on me at night, this job does.",),
)
_GROUPS = {
    "self_focus.my_family": "tells of their own people or things",
    "self_focus.i_know_feeling": "tells of their own life",
}


@rule("self_focus", examples=EXAMPLES)
def self_focus(view: TurnView) -> Iterator[Heard]:
    """The agent's own life, brought in."""
    yield from each(view, _GROUPS)
