"""anger: the customer is angry or hostile.

Heard in insults and threats, in heated words (how dare you, thieves, what kind of company), in strong swearing and in
whole sentences shouted. Anger about the matter counts as well as anger at the agent; a quoted or denied one does not.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.abuse import insults
from empathyqa.signals.feelings.heat import capitals, strong_swearing
from empathyqa.signals.feelings.levels import level
from empathyqa.signals.rule import Examples, Heard, rule
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of

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
        "who in the name of God put my bill up",
        "are you hearing yourself girl",
        "Stop treating me like a criminal.",
        "do you think I'm stupid",
        "I've been robbed by you lot",
        "I've sat here in my coat because of you people",
        "the cheek of it",
    ),
    silent=(
        "I'm not furious, I'm just asking.",
        "He said he was furious with the neighbours.",
        "What kind of lamp takes this bulb?",
        "The PIN and the SIM came on Monday.",
        "I want a refund please.",
        "My brother is an angry man.",
        "I was robbed at the station.",
        "I was scammed by someone pretending to be you.",
        "are you hearing me ok",
        "I'm not stupid, I just can't make them out.",
        "We are not a company.",
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
    for hit in view.found("hostility.outright"):
        if not view.negated(hit, 2) and not view.quoted(hit) and not told_of(view, hit):
            heard = True
            yield Heard.at(hit, "angry words", max(level(view, "anger"), 2), firm=True)
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
