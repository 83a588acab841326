"""hand_off: the agent passes the customer on, now, to someone else.

Passing the matter to colleagues while keeping the customer is a next step; so is sending them to ring another number.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "I'll transfer you to billing.",
        "Connecting you with a colleague now.",
        "let me put you through to the repairs team",
        "Passing you over with our whole chat so you needn't repeat it.",
        "You are number 6 in the queue for an advisor.",
    ),
    silent=(
        "I've told my manager.",
        "I can't transfer you from here.",
        "I'll pass your comments to the team.",
        "You can transfer your number in the app.",
        "The money transfer went through on Monday.",
    ),
    known_misses=("Kofi, one for you, it's the lady with the lift.",),
)


@rule("hand_off", examples=EXAMPLES, decides=True)
def hand_off(view: TurnView) -> Iterator[Heard]:
    """A transfer of the customer, said or done in this turn."""
    hits = view.found("hand_off.pass_you")
    if not hits:
        return
    spoilers = view.found("hand_off.not_pass")
    for hit in hits:
        if not overlaps(hit, spoilers) and not view.negated(hit, 4):
            yield Heard.at(hit, "passes the customer on")
            return
