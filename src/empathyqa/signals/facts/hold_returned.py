"""hold_returned: coming back from a hold, the agent thanks the customer for waiting or is sorry for the wait.

Thanks turn attention to the customer's patience, sorry to the firm's failing; after a short wait thanks serve better
(You et al. 2020). Either counts as a return.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "A: One moment please.\nC: ok\nA: Thanks for waiting.",
        "A: May I place you on a brief hold?\nC: yes\nA: Sorry to keep you waiting, I've found it.",
        "A: bear with me\nA: thank you for your patience",
        "A: Please hold.\nC: fine\nA: Thank you for holding, Maria.",
        "A: Hang on a second.\nC: sure\nA: Sorry about the wait there.",
        "A: Can you hold a second?\nC: Oh. Yes.\nA: Sorry about that, how can I help?",
    ),
    silent=(
        "A: Thanks for waiting.",
        "A: One moment please.\nC: ok\nA: Right, I've found it.",
        "A: One moment please.\nC: ok\nA: I've refunded it. Thanks for calling.",
        "A: One moment please.\nC: thanks for waiting",
        "C: I was on hold for an hour\nA: Sorry about the wait.",
        "A: One moment please.\nC: ok\nA: I see it went to the old address. Sorry about that.",
    ),
    known_misses=("A: One moment please.\nC: ok\nA: You're a saint, that took an age.",),
)
_NEXT_TURNS = 3
_OPENING = 3
"""Words at most before a sorry that opens the turn."""


@fact("hold_returned", examples=EXAMPLES, needs=["hold_return.thanks", "hold_return.sorry", "hold_return.opening"])
def hold_returned(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent turns that return from a hold politely; ``value`` is the seconds away, where there are times."""
    asked: dict[int, int] = {}
    for signal in signals:
        if signal.id == "hold":
            asked[signal.turn] = signal.end
    held: TurnView | None = None
    turns_since = 0
    for view in talk:
        if view.side != "agent":
            continue
        turns_since += 1
        returns = view.found("hold_return.thanks", "hold_return.sorry") or _opens_with_sorry(view)
        if held is not None and returns:
            yield _return(view, returns[0], held)
            held = None
        elif view.index in asked and (after := [hit for hit in returns if hit.start >= asked[view.index]]):
            yield _return(view, after[0], view)  # the hold and the return in one breath of the source
            continue
        elif turns_since >= _NEXT_TURNS:
            held = None
        if view.index in asked:
            held, turns_since = view, 0


def _opens_with_sorry(view: TurnView) -> list[Hit]:
    """The courtesy with which somebody comes back: "Oh, sorry about that, how can I help?"."""
    return [hit for hit in view.found("hold_return.opening") if hit.first <= _OPENING]


def _return(view: TurnView, hit: Hit, held: TurnView) -> Fact:
    start, end = view.turn.start, held.turn.end
    away = start - end if view is not held and start is not None and end is not None else None
    return at("hold_returned", view, "comes back with thanks or regret", hit.start, hit.end, held.index, away)
