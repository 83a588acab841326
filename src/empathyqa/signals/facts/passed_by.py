"""A matter that the customer asks about again because no reply said a word of it: "It's just the refund." – a kind answer, and
nothing of the refund – "Would you know about the refund?"

Every word the question is about was the customer's own from before, none of the replies between has one of them, and nothing
was done, promised, refused, asked or looked into there. Asked for the first time it is no push: that the matter was told
already makes it one. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.signal import Signal
from empathyqa.signals.facts.asking import questions
from empathyqa.signals.facts.misheard import asked_to_say_it_again
from empathyqa.signals.facts.sentences import stemmed
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.sureness import counts

_WORK = frozenset(
    """resolution hard_truth next_step alternative timeframe signposting hand_off ownership hold discovery_question
    verification_question deflection offer_help paraphrase further_help""".split()
)
"""What a reply does that takes the matter on, turns it away, or waits for the customer."""
_REACH = 4
"""Turns back in which the matter was told."""
_SHORT, _MOST = 45, 4
"""Tokens of a turn that asks again, and words its question is about."""
_A_REPLY = 6
"""Words that make a reply one."""
_OF_ASKING = frozenset(("know", "tel", "tell", "anyth", "someth", "idea", "new", "ask"))


def passed_by(talk: Talk, signals: Sequence[Signal]) -> dict[int, int]:
    """Place of a customer's turn that asks about its matter again → the place of the turn that had told it."""
    out: dict[int, int] = {}
    working: frozenset[int] | None = None
    for view in talk:
        if view.side != "customer" or "?" not in view.words.vocabulary or len(view.words.tokens) > _SHORT:
            continue
        if not (matters := _matters(view)):
            continue
        before = _told_before(view, matters)
        if before is None or asked_to_say_it_again(view):
            continue
        if working is None:
            working = frozenset(one.turn for one in signals if one.id in _WORK and counts(one))
        if _nothing_between(talk.views[before.place + 1 : view.place], working):
            out[view.place] = before.place
    return out


def _matters(view: TurnView) -> list[frozenset[str]]:
    """What each of the questions is about in a turn that asks."""
    found = [one for one in questions(view, True) if one.sentence.words[0] != "so"]  # "so the gym has two?" takes the reply up
    return [about for one in found if 0 < len(about := one.about - _OF_ASKING) <= _MOST]


def _told_before(view: TurnView, matters: Sequence[frozenset[str]]) -> TurnView | None:
    """The customer's turn before the last replies that had told all of one of these matters, which the replies never name."""
    between: set[str] = set()
    for earlier in reversed(view.talk.views[max(view.place - _REACH, 0) : view.place]):
        if earlier.side == "customer" and between and not earlier.asks:  # what followed upon a question may have answered it
            words = set(stemmed(earlier))
            if any(about <= words and about.isdisjoint(between) for about in matters):
                return earlier
        elif earlier.side == "agent":
            between |= set(stemmed(earlier))
    return None


def _nothing_between(turns: Sequence[TurnView], working: frozenset[int]) -> bool:
    """Whether the replies say something, and nothing that takes the matter on or waits for an answer."""
    replies = [view for view in turns if view.side == "agent"]
    if not replies or any(view.role == "bot" or view.asks or view.index in working for view in replies):
        return False
    return any(len(view.words.tokens) >= _A_REPLY for view in replies)
