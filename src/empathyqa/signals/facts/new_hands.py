"""new_hands: where another person takes over on the agent's side: what one of them let pass, the next has not answered before.

A bot's hand-over is none: what a bot said counts for nobody (replies.py). Who rings back under the same name is the same
person; only a change of party, or a greeting after a transfer, is another.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.desks import desks
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk

EXAMPLES = Examples(
    fires=(
        "C: The gown is lost.\nA: I'll transfer you to tracing.\nC: ok\nA: Hello, tracing, this is Craig.",
        "C: My rent's gone twice.\nA: Connecting you with the rents team.\nD: Good morning, rents.",
        "C: My mower is broken.\nA: I'll put you through to spares.\nC: ta\nD: Hello, spares.",
        "C: It's the boiler.\nA: Passing you over to gas.\nC: right\nA: Hi there, you're through to Mo in gas.",
        "B: What is it?\nC: a person\nB: Connecting you.\nA: Hello, Jo here.\nC: hi\nA: Transferring you now.\nD: Hello, claims.",
    ),
    silent=(
        "C: The gown is lost.\nA: One moment.\nC: ok\nA: Hello, are you still there?",
        "B: What is it about?\nC: a person please\nB: Connecting you.\nA: Hello, this is Jo.",
        "C: The gown is lost.\nA: I'll transfer you to tracing.\nC: ok\nA: They're not picking up, I'll try once more.",
        "C: hello\nA: Good morning, this is Craig.",
        "B: Hello.\nC: where is it\nB: It's out for delivery.",
    ),
    known_misses=("C: The gown is lost.\nA: Noted.\nC: hello?\nA: Craig here, Mia has gone home.",),
)


@fact("new_hands", examples=EXAMPLES)
def new_hands(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The first turn of each person who takes over from another on the agent's side."""
    desk = desks(talk)
    if not desk or desk[-1] < 2:
        return
    last = 0
    for view, here in zip(talk, desk, strict=True):
        if view.side == "agent" and view.role != "bot":
            if last and here != last:
                yield at("new_hands", view, "somebody else takes over")
            last = here
