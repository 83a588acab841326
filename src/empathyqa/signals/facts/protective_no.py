"""protective_no: the agent holds back what was asked for, to keep the customer from harm, and says so.

A payment that is stopped because of a scam, a medicine that is not given: the no is the outcome. Only where a
vulnerability or a danger was heard before it; a fraud check on an ordinary order protects the firm as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import DISCLOSURES, Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk

EXAMPLES = Examples(
    fires=(
        "C: He's on the other phone and wants me to read him the code.\nA: I'm not going to raise the limit, it's not safe.",
        "C: A man rang about a loan, he was very nice.\nA: I'm holding the payment, this sounds like a scam.",
        "C: I let him onto my computer.\nA: I've stopped that payment, I can't be sure it's safe.",
        "C: He told me not to tell anyone at the bank.\nA: I'm leaving the limit where it is. It's fraud I'm afraid of.",
        "C: It's for my heart condition, since my stroke.\nA: I can't give you that one with them, it could make you very ill.",
    ),
    silent=(
        "C: Raise my limit please.\nA: I'm not going to raise the limit, it's not safe.",
        "C: A man rang about a loan, he was very nice.\nA: I can't put that through today.",
        "C: A man rang about a loan, he was very nice.\nA: That sounds like a scam.",
        "C: A man rang about a loan, he was very nice.\nA: I've put the loan through.",
        "A: I'm not going to send that, it's not safe.\nC: A man rang about a loan, he was very nice.\nA: I see.",
    ),
    known_misses=("C: A man rang about a loan, he was very nice.\nA: That one stays with us till I know who he is.",),
)


@fact("protective_no", examples=EXAMPLES, needs=["boundary.for_safety"])
def protective_no(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """The agent's turns that hold back what was asked for and say that it is to protect, once a risk was told."""
    first = min((signal.turn for signal in signals if signal.id in DISCLOSURES and not signal.hint), default=None)
    if first is None:
        return
    for view in talk.views:
        if view.side == "agent" and view.index > first and view.has("boundary.for_safety"):
            for hit in view.hits.get("boundary.holds_back", ())[:1]:
                yield at("protective_no", view, "holds it back to protect the customer", hit.start, hit.end)
