"""further_help: the agent asks whether there is more.

"Anything else?" asks for more only as a question to the customer at large; "anything else wrong with it?" explores
the problem and is no offer.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of

EXAMPLES = Examples(
    fires=(
        "Is there anything else I can help with?",
        "anything else for you today",
        "Was there anything else?",
        "If there's anything else, just reply here.",
        "Any other questions before I let you go?",
        "ok is that everything for you",
    ),
    silent=(
        "How can I help?",
        "Was there anything else missing from the box?",
        "There isn't anything else we can do.",
        "Did you notice anything else wrong with it?",
        "I don't need anything else from you.",
    ),
    known_misses=("That you sorted, then?",),
)


@rule("further_help", examples=EXAMPLES, decides=True)
def further_help(view: TurnView) -> Iterator[Heard]:
    """An invitation to bring up more."""
    hits = view.found("further_help.anything_else")
    if not hits:
        return
    spoilers = view.found("further_help.not_further")
    for hit in hits:
        if not overlaps(hit, spoilers) and not view.negated(hit, 4) and not told_of(view, hit):
            yield Heard.at(hit, "asks whether there is more")
            return
