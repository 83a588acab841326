"""effort: the customer tells of effort spent: calls, waits, transfers, attempts.

Effort predicts loyalty better than delight (Dixon, Freeman & Toman 2010). A count of contacts, a length of waiting, a
day off, a list of what was tried. A number of things bought or owned is no effort.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "This is the third time I've called.",
        "I was on hold for an hour.",
        "I've tried everything.",
        "I took a day off work for this.",
        "I've restarted it twice.",
        "nobody called back",
    ),
    silent=(
        "I called to ask about the blue one.",
        "I have three phones on the account.",
        "Will I be on hold for long?",
        "The second time zone is Lisbon.",
        "I've never tried it.",
        "He works three days a week.",
    ),
    known_misses=("Day twenty-two of the bin. It has a name now.",),
)


@rule("effort", examples=EXAMPLES)
def effort(view: TurnView) -> Iterator[Heard]:
    """Calls, waits, transfers and attempts, told."""
    for hit in view.hits.get("effort.firm", ()):
        sentence = view.sentence_of(hit)
        asked = "?" in sentence[-4:] and (" will " in sentence or " do i " in sentence or " can i " in sentence)
        if not view.negated(hit, 2) and not asked:
            yield Heard.at(hit, "tells of effort spent")
