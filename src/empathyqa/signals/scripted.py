"""scripted: a stock line that could be said by anyone to anyone and carries nothing of this customer.

A stock opening made specific is no script: "I understand your frustration, three calls about one parcel is two too
many". So a stock line of understanding counts only where its sentence goes on to nothing of the customer's own.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.wordlist import word_set
from empathyqa.text.automaton import Hit

EXAMPLES = Examples(
    fires=(
        "We apologize for any inconvenience this may have caused.",
        "Your call is important to us.",
        "I understand your frustration.",
        "Thank you for your patience and understanding.",
        "i completely understand sir can i take your postcode",
        "We take all complaints very seriously.",
        "That's definitely not the kind of feedback we want to hear.",
    ),
    silent=(
        "Have a great day.",
        "I understand your frustration, three calls about one parcel is two too many.",
        "How can I help?",
        "It's not the service I asked for.",
        "I'm sorry the engineer missed you on Tuesday.",
        "It's an inconvenient time, I know, with the baby asleep.",
    ),
    known_misses=("Every customer matters, and every journey counts.",),
)
_LINES = {
    "scripted.inconvenience": "sorry for any inconvenience",
    "scripted.your_call": "a line said to everyone",
    "scripted.i_understand": "understanding with no detail",
    "scripted.care": "a line said to everyone",
}
_TURNS_AWAY = word_set("can may could please but however unfortunately our")
_MORE = 7
"""A sentence that goes on for this many words after the stock words has probably been made specific."""


@rule("scripted", examples=EXAMPLES)
def scripted(view: TurnView) -> Iterator[Heard]:
    """A stock line, unless its sentence makes it this customer's."""
    for group, reason in _LINES.items():
        for hit in view.hits.get(group, ()):
            if not (group.endswith("i_understand") and _made_specific(view, hit)):
                yield Heard.at(hit, reason)


def _made_specific(view: TurnView, hit: Hit) -> bool:
    rest = re.split(r" [.?!] ", view.line[hit.line_end - 1 :])[0].split()
    return len(rest) >= _MORE and _TURNS_AWAY.isdisjoint(rest)
