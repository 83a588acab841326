"""deflection: the agent pushes the problem away.

Blame, policy as the last word, "not my department", "nothing I can do". The same limit with its reason is a hard
truth; with another way it is an alternative.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "There's nothing I can do.",
        "you should have read the terms",
        "That's not our department.",
        "It's just company policy.",
        "You'd need to contact the courier yourself.",
    ),
    silent=(
        "I've refunded it.",
        "Let me chase the courier for you.",
        "Thank you for waiting.",
        "What happened?",
        "Take your time.",
    ),
    known_misses=("My boss would only read you the same page.",),
)
_GROUPS = {
    "deflection.nothing_i_can_do": "says that nothing can be done",
    "deflection.as_it_is": "leaves it at how things are",
    "deflection.policy": "hides behind the rules",
    "deflection.blame_customer": "puts it on the customer",
    "deflection.other_team": "sends it elsewhere",
    "deflection.delay_line": "puts it off",
}
_DOES_SOMETHING = (
    "next_step.i_will_verb", "next_step.small_promise", "hand_off.pass_you", "ownership.i_will_sort",
    "ownership.its_mine", "resolution.done_have", "verification.slot",
)  # fmt: skip


@rule("deflection", examples=EXAMPLES)
def deflection(view: TurnView) -> Iterator[Heard]:
    """The burden moved away from the speaker."""
    yield from each(view, _GROUPS)
    if not view.has(*_DOES_SOMETHING):
        yield from each(view, {"deflection.hint_other_team": "sends it elsewhere and does nothing"})
