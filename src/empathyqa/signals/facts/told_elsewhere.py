"""told_elsewhere: the customer tells of trouble that others gave them, in trust or in relief, and means nobody here.

What is felt in such a turn is still felt, and may be answered; it is no push against the one who listens (elsewhere.py).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.feelings.elsewhere import told_elsewhere as reason_elsewhere
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk

EXAMPLES = Examples(
    fires=(
        "A: I've noted it.\nC: That's a relief. Everyone I ring I have to say it again.",
        "A: Done.\nC: Eight months I've asked, you did it in a minute.",
        "A: Done.\nC: The last crowd made me spell it four times, you got it in one.",
        "A: How did you get on?\nC: I rang the garage from the hard shoulder.",
        "A: He'd have come and left again.\nC: You're joking.",
        "A: It says he called.\nC: You're joking! He was never even here?",
    ),
    silent=(
        "A: Done.\nC: Eight months I've asked and you still can't tell me.",
        "A: Your name?\nC: I explained all that to your colleague this morning.",
        "A: It'll be ten weeks.\nC: You're joking!",
        "A: It'll be ten weeks.\nC: You're joking, ten weeks?",
        "A: Name?\nC: Everyone I ring at your place makes me start again.",
        "A: Shipley Garage, hello.\nC: I rang the garage from the hard shoulder.",
    ),
    known_misses=("A: Pended for notes.\nC: The office never got it. I called them from the car park.",),
)


@fact("told_elsewhere", examples=EXAMPLES)
def told_elsewhere(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Customer turns that tell of trouble with others, or set the agent off against them."""
    for view in talk:
        if view.side == "customer" and (reason := reason_elsewhere(view)):
            yield at("told_elsewhere", view, reason)
