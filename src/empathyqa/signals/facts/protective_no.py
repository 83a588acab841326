"""protective_no: the agent holds back what was asked for, to keep the customer from harm, and says so.

A payment that is stopped because of a scam, a medicine that is not given: the no is the outcome. Only where a
vulnerability or a danger was heard before it; a fraud check on an ordinary order protects the firm as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from empathyqa.later import later
from empathyqa.signal import DISCLOSURES, Fact, Signal
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView

EXAMPLES = Examples(
    fires=(
        "C: He's on the other phone and wants me to read him the code.\nA: I'm not going to raise the limit, it's not safe.",
        "C: A man rang about a loan, he was very nice.\nA: I'm holding the payment, this sounds like a scam.",
        "C: I let him onto my computer.\nA: I've stopped that payment, I can't be sure it's safe.",
        "C: He told me not to tell anyone at the bank.\nA: I'm leaving the limit where it is. It's fraud I'm afraid of.",
        "C: He told me not to tell anyone. He's on the other phone.\nA: Right, that's a scam.\nC: But he knew my card.\n"
        "A: I've just locked the account. Hang up on him.",
        "C: It's for my heart condition, since my stroke.\nA: I can't give you that one with them, it could make you very ill.",
    ),
    silent=(
        "C: My card was stolen and I have dementia.\nA: That's fraud.\nC: ok\nA: I've blocked it.",
        "C: Raise my limit please.\nA: I'm not going to raise the limit, it's not safe.",
        "C: A man rang about a loan, he was very nice.\nA: I can't put that through today.",
        "C: A man rang about a loan, he was very nice.\nA: That sounds like a scam.",
        "C: A man rang about a loan, he was very nice.\nA: I've put the loan through.",
        "A: I'm not going to send that, it's not safe.\nC: A man rang about a loan, he was very nice.\nA: I see.",
    ),
    known_misses=("C: A man rang about a loan, he was very nice.\nA: That one stays with us till I know who he is.",),
)
_LOCKS = later(
    r" (?:i|we) have (?:just |now |already )?(?:stopped|blocked|locked|frozen|cancelled|held|paused) "
    r"(?:it|that|the account|your account|the payment|that payment|the transfer|that transfer|everything) "
    r"| (?:i|we) have (?:just |now |already )?put a (?:stop|hold|block|freeze) on (?:it|that|the|your|this|everything) "
)
_MADE_TO = later(
    r" (?:he|she|they|the (?:man|gentleman|lady|officer|caller)) (?:has |have )?(?:said|told|says|wants|wanted|asked|keeps) "
    r"| not (?:really )?(?:meant|supposed|allowed) to (?:discuss|say|tell|talk) | on the other (?:phone|line) "
)
"""That somebody else has the customer do it."""
_SHORTLY = 3
"""The agent's turns, this one and those before it, in which it is said why."""


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
        elif view.side == "agent" and view.index > first and (locks := _locks(view)) is not None:
            yield at("protective_no", view, "stops it to protect the customer", *locks)


def _locks(view: TurnView) -> tuple[int, int] | None:
    """Where the agent stops what somebody else had the customer do, shortly after saying that it is a scam."""
    found = _LOCKS.search(view.line)
    if found is None or not any(_MADE_TO.search(turn.line) for turn in view.talk.back(view.place, "customer")):
        return None
    said_why = islice(view.talk.back(view.place, "agent"), _SHORTLY)
    return view.words.chars(found.start() + 1, found.end()) if any(t.has("boundary.for_safety") for t in said_why) else None
