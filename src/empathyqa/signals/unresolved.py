"""unresolved: the customer says that it is not solved, or turns the outcome down.

"It still doesn't work", "already did that", "that doesn't help", "so you can't do anything?". The first telling of a
fault is the problem itself, so nothing is heard before an agent or a bot has tried.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.nothing_more import nothing_more
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "A: Try restarting it.\nC: It still doesn't work.",
        "A: Here's a link.\nC: that doesn't help",
        "A: Please reset it.\nC: already did that twice",
        "A: We can offer points.\nC: I don't want points.",
        "A: It may take a month.\nC: So you can't do anything?",
        "A: Try now.\nC: same error",
        "A: Try now.\nC: No, nothing",
        "A: Anything else?\nC: it's still not working",
        "A: Anything else?\nC: No, nothing you did worked",
    ),
    silent=(
        "It doesn't work.",
        "A: Try now.\nC: That worked.",
        "A: Is it red?\nC: No, it's green.",
        "A: Anything else?\nC: No thanks.",
        "A: Booked for ten. Anything else?\nC: No, nothing else",
        "A: Booked for ten. Was there anything else?\nC: No, nothing, thanks",
        "A: Shall I book it?\nC: yes please",
        "A: I've refunded it.\nC: brilliant",
    ),
    known_misses=("A: It'll be with you on Friday.\nC: chat closes at eight",),
)


@rule("unresolved", examples=EXAMPLES)
def unresolved(view: TurnView) -> Iterator[Heard]:
    """A fix that failed or an outcome refused, once something had been tried."""
    hits = view.hits.get("unresolved.firm", ())
    if not hits or next(view.talk.back(view.place, "agent"), None) is None or nothing_more(view):
        return
    for hit in hits:
        if not view.quoted(hit):
            yield Heard.at(hit, "not solved, or turned down")
            return
