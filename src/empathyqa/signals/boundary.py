"""boundary: the agent sets a limit respectfully, to the way of speaking or to what the contact can hold.

A limit keeps the door open and says what would let the agent help (NNCA: Contain). Refusing the request is a hard
truth; setting the limit rudely is dismissal.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "I want to help, and I need us to keep it respectful so that I can.",
        "shout about the train all you want but not at me",
        "This is the only warning I can give about the language, and I'd like to carry on.",
        "Please don't shout at me.",
        "If it carries on I'll have to end the call.",
    ),
    silent=(
        "I can't refund that, I'm sorry.",
        "You can end the call whenever you like.",
        "The warning light means low pressure.",
        "Choose your language in settings.",
        "If it carries on dripping, ring us back.",
    ),
    known_misses=("Easy now. I'm on your side of this.",),
)
_GROUPS = {
    "boundary.language": "asks for respect",
    "boundary.end_contact": "says what would end the contact",
}


@rule("boundary", examples=EXAMPLES)
def boundary(view: TurnView) -> Iterator[Heard]:
    """A limit to how the agent is spoken to, or a warning that the contact will end."""
    yield from each(view, _GROUPS)
