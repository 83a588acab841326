"""Which words of a turn the customer had said before, and the reply since has left lying."""

from __future__ import annotations

from itertools import islice

from empathyqa.later import later
from empathyqa.signals.facts.sentences import stemmed
from empathyqa.signals.talk import TurnView
from empathyqa.text.content import stems

_BACK = 30
"""Turns of the customer, at most, in which a word was said before: keeps long talks linear."""
_CALLS = later(r"\s*(\w+) [A-Z]")
_CALLED = 3
"""Earlier turns that are looked at for a name they open with."""


def told_before(view: TurnView) -> set[str]:
    """The stems that the customer said before the reply that this turn answers; empty where nobody replied."""
    before = view.run_before
    if not before:
        return set()
    return {word for turn in islice(view.talk.back(before[0].place, "customer"), _BACK) for word in stemmed(turn)}


def replied(view: TurnView) -> set[str]:
    """The stems of the reply that this turn answers."""
    return {word for turn in view.run_before for word in stemmed(turn)}


def own_words_again(view: TurnView) -> set[str]:
    """The stems of this turn that are the customer's own from before, and none of the reply's; numbers say nothing."""
    now = matter(view)
    again = now & told_before(view) if now else now
    return {word for word in again - replied(view) if not word.isdigit()} if again else again


def matter(view: TurnView) -> set[str]:
    """The stems of this turn; a firm's name put before every message ("AcmeHelp The lamp…", "Acme I said…") is none."""
    words = set(stemmed(view))
    called = _CALLS.match(view.turn.text) if words else None
    if called is None:
        return words
    earlier = islice(view.talk.back(view.place, "customer"), _CALLED)
    always = any(turn.turn.text.startswith(called[0][:-1]) for turn in earlier)
    return words - set(stems([called[1].lower()])) if always else words
