"""vexed_words: annoyance in the turn of phrase, with no word of feeling: heard whatever else is said.

The trouble is back ("it's the mould again"), the plain answer comes late ("first useful thing today"), what was said is thrown
back ("there wouldn't be, would there", "do you though"), nobody said so, it was only just told, the firm is told to do better
or its service called by its name. Mild unless felt wording carries it (levels.py). Asides on others, on oneself, in fun, or
beside thanks are none. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.words import ENDS

_AGAIN = "frustration.back_again"
_GROUPS = {
    _AGAIN: "the trouble is back",
    "frustration.at_last": "what should have come first came late",
    "frustration.thrown_back": "throws back what was said",
    "frustration.nobody_told": "nobody said so",
    "frustration.just_told": "told it only just now",
    "frustration.do_better": "tells the firm to do better",
    "frustration.bad_service": "calls the service bad",
}
VEXED_WORDS = tuple(_GROUPS)
_MOST = 12
_STANDS_BESIDE_THANKS = ("frustration.at_last",)
_PLEASED = ("gladness.firm", "gladness.praise", "confirmation.firm", "frustration.no_complaint")
_GOES_ON = word_set("for in a later if until to with tomorrow next when tonight please thanks so because soon by after")
"""After "again", these make a step to be taken of it ("turned it off again to check") or a time to come."""
_SUPPOSED = word_set("if when whenever in case once unless until not never try turn turned switch switched will would can could")
_FEARED = later(r" (?:worried|worry|afraid|scared|hope|hoping|so that|in case|before) ")
"""The trouble is only feared, or a step against it is told."""
_LONG_AGO = later(r" (?:(?:till|until|when) i was|died|as a child|years ago) ")
_ASKS_FOR = word_set("can could to will would help you please may")
_LEADS = word_set("well oh and hmm yeah right")
_OPINION = word_set("think reckon")
_YES_OR_NO = later(
    r"(?:^|[.!?,]) (?:(?:so|and|ok|okay|right|well|then|there) )*(?:is|are|did|do|does|have|has|was|were"
    r"|happy) (?!you want)[^.!?]*\? $"
)
"""How an agent asks whether all is well: "and are you happy with that?". "Which would you like?" may be asked back in earnest."""


def vexed_words(view: TurnView) -> Iterator[tuple[Hit, str]]:
    """The words, and what they do; none where the customer is pleased, unless they only say that it came late."""
    pleased = view.has(*_PLEASED)
    for group, does in _GROUPS.items():
        if pleased and group not in _STANDS_BESIDE_THANKS:
            continue
        for hit in view.hits.get(group, ())[:_MOST]:
            if not view.quoted(hit) and not told_of(view, hit) and _meant(view, group, hit):
                yield hit, does


def _meant(view: TurnView, group: str, hit: Hit) -> bool:
    if group == _AGAIN:
        after = view.words.tokens[hit.last : hit.last + 1]
        ahead = not _GOES_ON.isdisjoint(after) or not _SUPPOSED.isdisjoint(view.before(hit, 4))
        return not ahead and not _FEARED.search(view.sentence_of(hit))
    if group == "frustration.nobody_told":
        return _LONG_AGO.search(view.line) is None
    if group == "frustration.thrown_back" and not _OPINION.isdisjoint(view.words.tokens[hit.first : hit.last]):
        return _thrown_at(view, hit)
    if group == "frustration.do_better":
        return _ASKS_FOR.isdisjoint(view.before(hit, 2))
    return not (group == "frustration.bad_service" and view.negated(hit, 2))


def _thrown_at(view: TurnView, hit: Hit) -> bool:
    """Whether "what do you think?" throws a yes-or-no question back, first thing: else it asks for advice."""
    agent = view.previous("agent")
    first = all(token in ENDS or token in _LEADS for token in view.words.tokens[: hit.first])
    return first and agent is not None and _YES_OR_NO.search(agent.line) is not None
