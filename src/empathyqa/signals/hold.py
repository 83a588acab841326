"""hold: the agent asks the customer to wait.

A wait is asked for in the present: "one moment", "bear with me", "may I place you on hold". Thanks for waiting, an
order on hold, and the time the customer has already waited are not.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of

EXAMPLES = Examples(
    fires=(
        "One moment please.",
        "May I place you on a brief hold while I ask?",
        "bear with me its loading",
        "Kindly give me 3 mins.",
        "hang on i'll just find it",
        "Please stay on the line, don't hang up.",
        "I'll be right with you.",
    ),
    silent=(
        "Sorry to keep you waiting.",
        "Thanks for bearing with me.",
        "I've put a hold on the payment.",
        "We're closed at the moment.",
        "You've been on hold for an hour, that's too long.",
        "Hold on to the receipt.",
        "I've booked a second visit for Friday.",
        "I'm going to be straight with you: it's a no.",
        "You'll get an e-mail in a couple of minutes.",
    ),
    known_misses=("Let me go and shout across to Dave.",),
)


@rule("hold", examples=EXAMPLES, decides=True)
def hold(view: TurnView) -> Iterator[Heard]:
    """A request to wait, made now."""
    hits = view.found("hold.firm")
    if not hits:
        return
    spoilers = view.found("hold.not_hold")
    for hit in hits:
        before = view.before(hit, 2)
        if not overlaps(hit, spoilers) and before[-1:] != ["not"] and not _names_a_time(before) and not told_of(view, hit):
            yield Heard.at(hit, "asks the customer to wait")
            return


def _names_a_time(before: list[str]) -> bool:
    """Whether the words before a span of time make it a date ("an e-mail in a couple of minutes")."""
    return before[-1:] == ["in"] or before == ["in", "a"]
