"""confusion: the customer does not understand, and it troubles them.

"I'm lost", "what does that mean",
"you've lost me", the agent's own word thrown back as a question, or asked for its meaning ("pending is what?",
asks_meaning.py). Asking which page it is, to go on with it, is none.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.asking.asks_meaning import FIGURES, asks_meaning
from empathyqa.signals.facts.nearby import said_just_before
from empathyqa.signals.feelings.levels import level
from empathyqa.signals.harm.going_on import supposed
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.text.content import stems

EXAMPLES = Examples(
    fires=(
        "I'm so confused.",
        "What does that mean?",
        "I don't get why I was charged.",
        "A: It's the yellow envelope.\nC: what envelope",
        "You've lost me.",
        "sorry what",
        "I'm not sure if this is the right number",
        "I don't know if I'm supposed to pay it or not.",
        "two letters off you and they contradict each other",
        "so who do i believe you or kim",
        "I've read it three times and I still can't make it out.",
        "can you more slow please",
        "I honestly don't understand why it went up.",
        "A: The rest is held in escrow.\nC: what's escrow",
        "A: It's pending.\nC: Pending is what",
        "I don't know how any of it works.",
    ),
    silent=(
        "Which page is it?",
        "That's clear now.",
        "I understand, thank you.",
        "A: It's the yellow envelope.\nC: The yellow envelope, yes.",
        "What time do you close?",
        "I'm not confused, I'm cross.",
        "Could you say which platform it is?",
        "Makes sense, thanks.",
        "You were supposed to send it Monday.",
        "Which one do you prefer?",
        "A: There's a fee for that.\nC: what's the fee?",
    ),
    known_misses=("I just press the picture with the camera on it and they come up.",),
)
_ECHO = 4
_OUTRIGHT = "confusion.outright"
_MOST = 10
_ECHO_STARTS = ("what", "which", "whose")
_IS = ("is", "'s", "are")
"""After these a figure is asked for ("what's the fee?"), not a word thrown back ("what fee?")."""


@rule("confusion", examples=EXAMPLES)
def confusion(view: TurnView) -> Iterator[Heard]:
    """Not understanding, said, or the agent's word thrown back."""
    heard = False
    for hit in view.hits.get("confusion.firm", ()):
        if not view.negated(hit, 2) and not view.quoted(hit):
            heard = True
            yield Heard.at(hit, "says that it is not understood", level(view, "confusion"))
    outright = next((hit for hit in view.found(_OUTRIGHT)[:_MOST] if not (view.quoted(hit) or supposed(view, hit))), None)
    if outright is not None:
        heard = True
        yield Heard.at(outright, "says outright that it is not clear", level(view, "confusion"), firm=True)
    elif asked := asks_meaning(view):
        heard = True
        yield Heard(*asked, "asks what a word means", level(view, "confusion"), firm=True)
    if not heard and _throws_back(view):
        yield Heard.whole(view, "throws the agent's word back", level(view, "confusion"))


def _throws_back(view: TurnView) -> bool:
    if not view.has("confusion.echo"):
        return False
    tokens = [token for token in view.words.tokens if token not in (".", "!", "?")]
    if not 2 <= len(tokens) <= _ECHO or tokens[0] not in _ECHO_STARTS:
        return False
    if tokens[1] in _IS and not FIGURES.isdisjoint(tokens):
        return False
    mine = set(stems(tokens))
    return bool(mine) and any(mine <= set(stems(before.words)) for before in said_just_before(view)[-1:])
