"""next_step: the agent says concretely what happens next, and who does it.

"I'm sending the label now", "you'll get a call from billing", "click Reset", "should I book it for you?". "We'll
see" and "bear with me" are no steps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.text.words import fold

EXAMPLES = Examples(
    fires=(
        "I'm sending the return label to your e-mail now.",
        "you'll get a call from our billing team",
        "Click Reset, then use the link.",
        "Should I book it for you?",
        "I'll put a note on the account.",
        "DM us and we'll look into it.",
    ),
    silent=(
        "We'll see.",
        "How can I help?",
        "That's right.",
        "It was delivered on Monday.",
        "Thank you for your patience.",
        "Fingers crossed they'll be there before you know it.",
        "They'll only tell you the same thing.",
    ),
    known_misses=("Red button, top corner, and count to five.",),
)
_HOPED = re.compile("fingers crossed|with any luck|before you know it|will only tell|'ll only tell|d only tell")
"""Hope, and what others would only say, are no steps."""
_NEAR = 30
_GROUPS = {
    "next_step.i_will_verb": "says what the agent will do",
    "next_step.shall_i": "offers to do it",
    "next_step.you_will_receive": "says what will come",
    "next_step.will_happen": "says what will happen",
    "next_step.do_this": "says what to do",
    "next_step.small_promise": "puts a step on record",
}


@rule("next_step", examples=EXAMPLES)
def next_step(view: TurnView) -> Iterator[Heard]:
    """A concrete step ahead."""
    for heard in each(view, _GROUPS, ("hold.firm", "further_help.anything_else")):
        hoped = _HOPED.search(fold(view.turn.text[max(heard.start - _NEAR, 0) : heard.end + _NEAR]))
        yield replace(heard, denied=True) if hoped else heard
