"""scripted: a stock line that could be said by anyone to anyone and carries nothing of this customer.

A stock opening made specific is no script: "I understand your frustration, three calls about one parcel is two too
many". So a stock line of understanding counts only where its sentence goes on to nothing of the customer's own. Casual
words are no better said twice: "I get that" may be a person's once, and the second "I feel you" of a contact is what
the agent says to everything.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set
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
        "C: I can't pay it.\nA: Totally hear you. Fancy a pause?\nC: No, I want to stop.\nA: Yeah, I get that, and I feel you.",
    ),
    silent=(
        "Have a great day.",
        "I understand your frustration, three calls about one parcel is two too many.",
        "How can I help?",
        "It's not the service I asked for.",
        "I'm sorry the engineer missed you on Tuesday.",
        "It's an inconvenient time, I know, with the baby asleep.",
        "C: I can't pay it.\nA: I get that. I've stopped it now.",
        "C: Where is it?\nA: I get it. Let me look.\nC: And?\nA: I get it from the depot at noon.",
        "C: It's late.\nA: I get that. Let me look.\nC: Well?\nA: I get that it's the third day, so I've sent another.",
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
_GOES_ON = word_set(". ! ? and but so i man dude sir maam mate though")
"""What follows the casual words where they are all that is said: "I get that it hurts" goes on."""
_MORE = 7
"""A sentence that goes on for this many words after the stock words has probably been made specific."""


@rule("scripted", examples=EXAMPLES)
def scripted(view: TurnView) -> Iterator[Heard]:
    """A stock line, unless its sentence makes it this customer's."""
    for group, reason in _LINES.items():
        for hit in view.hits.get(group, ()):
            if not (group.endswith("i_understand") and _made_specific(view, hit)):
                yield Heard.at(hit, reason)
    if view.side == "agent":
        yield from _said_to_everything(view)


def _said_to_everything(view: TurnView) -> Iterator[Heard]:
    """The casual words of understanding that add nothing, where the contact has had such words before."""
    here = _bare(view)
    if here:
        again = here if _first_bare(view.talk) < view.place else here[1:]
        for hit in again:
            yield Heard.at(hit, "the same empty words again", firm=True)


def _bare(view: TurnView) -> list[Hit]:
    hits = view.hits.get("scripted.bare", ())
    return [hit for hit in hits if _alone(view, hit) and not _made_specific(view, hit)]


def _alone(view: TurnView, hit: Hit) -> bool:
    after = view.line[hit.line_end - 1 :].split(maxsplit=1)
    return not after or after[0] in _GOES_ON


@by_talk
def _first_bare(talk: Talk) -> int:
    """The place of the first turn that has such words."""
    return next((view.place for view in talk.views if view.side == "agent" and _bare(view)), len(talk.views))


def _made_specific(view: TurnView, hit: Hit) -> bool:
    rest = re.split(r" [.?!] ", view.line[hit.line_end - 1 :])[0].split()
    return len(rest) >= _MORE and _TURNS_AWAY.isdisjoint(rest)
