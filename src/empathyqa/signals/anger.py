"""anger: the customer is angry or hostile.

Heard in insults and threats, in heated words (how dare you, thieves, what kind of company), in strong swearing and in
whole sentences shouted. Anger about the matter counts as well as anger at the agent; a quoted or denied one does not.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.abuse import insults
from empathyqa.signals.heat import capitals, strong_swearing
from empathyqa.signals.levels import level
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView

EXAMPLES = Examples(
    fires=(
        "What kind of company does this?",
        "I'm furious about this bill.",
        "How dare you send that letter to my mother.",
        "You people have no shame.",
        "that's theft",
        "are you thick or something",
        "C: hello\nA: Hi!\nC: I WANT MY MONEY BACK TODAY",
        "your f***ing machine ate my card",
    ),
    silent=(
        "I'm not furious, I'm just asking.",
        "He said he was furious with the neighbours.",
        "What kind of lamp takes this bulb?",
        "The PIN and the SIM came on Monday.",
        "I want a refund please.",
        "My brother is an angry man.",
    ),
    known_misses=("You'll have a little look. You're all the same, sat there.",),
)
_SHOUTED = 4
_AT_YOU = frozenset(("you", "your", "u", "!"))
"""With strong swearing, these turn it on someone; without, it is frustration at the thing."""


@rule("anger", examples=EXAMPLES)
def anger(view: TurnView) -> Iterator[Heard]:
    """Heat in the customer's words."""
    heard = False
    for hit in view.found("hostility.wrath", "crisis.firm_threat"):
        if not view.negated(hit) and not view.quoted(hit):
            heard = True
            yield Heard.at(hit, "angry words", max(level(view, "anger"), 2))
    for hit in insults(view):
        heard = True
        yield Heard.at(hit, "insults", 3)
    if heard:
        return
    sworn = strong_swearing(view)
    if sworn is not None and not view.has("gladness.firm") and not _AT_YOU.isdisjoint(view.words.vocabulary):
        yield Heard(sworn.start(), sworn.end(), "swears strongly", level(view, "anger"))
    elif capitals(view) >= _SHOUTED and not view.has("gladness.firm") and not view.opens:
        yield Heard.whole(view, "shouts in capitals", level(view, "anger"))
