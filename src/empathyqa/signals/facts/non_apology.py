"""non_apology: sorry-shaped words that take no blame: "sorry you feel that way", "sorry if…", "mistakes were made".

A conditional or agentless apology denies that there is anything to be sorry for (Lazare 2004). "Sorry if I missed
that" and "sorry if I've got this wrong" are ordinary manners.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.each import overlaps
from empathyqa.signals.facts.fact import at, fact
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk

EXAMPLES = Examples(
    fires=(
        "A: I'm sorry you feel that way.",
        "A: sorry that you feel we let you down",
        "A: We're sorry if this caused any upset.",
        "A: Mistakes were made on the account.",
        "A: I apologise if you were offended.",
        "A: Sorry if you felt ignored.",
    ),
    silent=(
        "A: I'm sorry we sent it to the wrong flat.",
        "A: Sorry if I missed that, which street was it?",
        "A: Sorry if I've already asked this.",
        "A: Sorry if I'm going too fast.",
        "A: We made a mistake on the account.",
        "C: sorry you feel that way, he told me!",
        "A: Sorry to see you go.",
    ),
    known_misses=("A: It's regrettable that the letter was taken badly.",),
)


@fact("non_apology", examples=EXAMPLES, needs=["non_apology.empty"])
def non_apology(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]:
    """Agent turns with an apology that apologises for nothing."""
    for view in talk:
        if view.side != "agent":
            continue
        polite = view.hits.get("non_apology.manners", [])
        for hit in view.hits.get("non_apology.empty", ()):
            if not overlaps(hit, polite) and not view.quoted(hit):
                yield at("non_apology", view, "sorry for how it was taken, not for what was done", hit.start, hit.end)
                break
