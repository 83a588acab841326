"""deflection: the agent pushes the problem away.

Blame, policy as the last word, "not my department", "nothing I can do". The same limit with its reason is a hard
truth; with another way it is an alternative.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import each
from empathyqa.signals.pushes.arms_length import AT_ARMS_LENGTH, FOR_THEM, arms_length
from empathyqa.signals.pushes.asks_the_dead import asks_the_dead
from empathyqa.signals.pushes.directions import directs
from empathyqa.signals.pushes.washed_hands import NOT_WASHED, WASHED, washed_hands
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "There's nothing I can do.",
        "you should have read the terms",
        "That's not our department.",
        "It's just company policy.",
        "You'd need to contact the courier yourself.",
        "C: my parcel is lost\nA: Please contact the courier.",
        "C: I was charged twice, where is my money?\nA: All information is on our website.",
        "You need to check with your bank.",
        "C: I want my money back\nA: That's just our policy.",
        *AT_ARMS_LENGTH,
        *WASHED,
    ),
    silent=(
        "I've refunded it.",
        "Let me chase the courier for you.",
        "Thank you for waiting.",
        "What happened?",
        "C: Zoom has no sound\nA: Please check your audio settings.",
        "C: Where do I find the manual?\nA: It's on our website, under Help.",
        "C: Who do I ask about parking?\nA: You can contact the front desk.",
        "You can contact me directly.",
        "Under our terms you can cancel any time, free.",
        "C: What's your returns policy?\nA: Our policy is thirty days with a receipt.",
        "If you experience nausea, please contact your doctor.",
        "There's nothing else you need to do.",
        "Take your time.",
        *FOR_THEM,
        *NOT_WASHED,
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
_NOTHING_DONE = {"deflection.hint_other_team": "sends it elsewhere and does nothing"}
_DOES_SOMETHING = (
    "next_step.i_will_verb", "next_step.small_promise", "hand_off.pass_you", "ownership.i_will_sort",
    "ownership.its_mine", "resolution.done_have", "verification.slot",
)  # fmt: skip


@rule("deflection", examples=EXAMPLES)
def deflection(view: TurnView) -> Iterator[Heard]:
    """The burden moved away from the speaker."""
    yield from arms_length(view)
    yield from washed_hands(view)
    yield from asks_the_dead(view)
    reasons = _GROUPS if view.has(*_DOES_SOMETHING) else _GROUPS | _NOTHING_DONE
    yield from each(view, reasons, otherwise=(directs, "answers or instructs"))
