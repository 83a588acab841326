"""outright: words so plain that they decide by themselves, said to the customer here and now.

"You were right to ring", "nobody is coming", "that's a lot to carry": whatever work stands beside them in the turn, the ear
must not outweigh them. Asked, denied, supposed or reported, the same words do nothing yet. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.told_of import told_of
from empathyqa.signals.wordlist import word_set
from empathyqa.text.automaton import Hit

_SUPPOSED = word_set("if unless whether until till once when where how what which provided hope sure ensure say tell saying")
"""Before the words, these make them a condition, a question or a wish ("if you're scared", "when it's safe")."""
_LOOK_BACK = 3


def outright(view: TurnView, group: str, reason: str) -> Iterator[Heard]:
    """A firm hearing for each hit of the group that is said here and now."""
    yield from (Heard.at(hit, reason, firm=True) for hit in view.hits.get(group, ()) if _meant(view, hit))


def _meant(view: TurnView, hit: Hit) -> bool:
    before = view.before(hit, _LOOK_BACK)
    return _SUPPOSED.isdisjoint(before) and not view.negated(hit, 1) and not told_of(view, hit)
