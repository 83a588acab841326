"""A cheerful certainty about what others decide: "I bet I can get my manager to waive that", "they never say no to those".

It is no deed and no plain maybe: the customer is given a yes that is not the agent's to give. Told by its form: a bet, a
"bound to" or a "they never" together with what somebody else is yet to do (waive, approve, pay out). Said with a limit beside
it ("I'll ask and let you know either way") it is honest, and what was decided ("I've waived it") is none at all. After such a
bet "I'll get it waived" promises the same again; without one it is an ordinary step. House rule, after Oba and Berger 2022.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.text.automaton import Hit

_BETS = ("overpromise.firm_bet", "overpromise.firm_never_refuse")
_ECHO = "overpromise.firm_echo"
_HONEST = later(
    r" (?:not promise|no promises?|(?:no|not) guarantee|hold me to|either way|whichever way|yes or no|let you know|depends?|"
    r"but (?:it is|that is) (?:up to|not)|may not|might not|until (?:i|we) (?:hear|ask)|"
    r"if (?:they|he|she) (?:does not|do not|say|says)) "
)
"""A limit in the same turn, with which the certainty is but a guess that is said to be one."""
_COMPLAINS = later(r"^ (?:and then|but|when|unless|until|if) ")
"""What follows where a habit of others is told, not promised: "they always say yes and then…"."""


def sure_of_others(view: TurnView) -> Iterator[Heard]:
    """Where the agent is sure of what is another's to decide."""
    for hit in view.found(*_BETS):
        if _here(view, hit):
            yield Heard.at(hit, "is sure of what others decide", firm=True)
    for hit in view.hits.get(_ECHO, ()):
        if any(_bet(earlier) for earlier in view.talk.back(view.place, "agent")):
            yield Heard.at(hit, "promises what was a guess about others", firm=True)


def _bet(view: TurnView) -> bool:
    return any(_here(view, hit) for hit in view.found(*_BETS))


def _here(view: TurnView, hit: Hit) -> bool:
    """Whether it is promised here and now: not asked, reported, limited or told as a habit."""
    if "?" in view.sentence_of(hit) or view.quoted(hit) or _HONEST.search(view.line):
        return False
    never = view.words.tokens[hit.first] in ("they", "he", "she")
    if _COMPLAINS.match(view.line[max(hit.line_end - 1, 0) :]) or (not never and told_of(view, hit)):
        return False
    return not view.negated(hit, 3)
