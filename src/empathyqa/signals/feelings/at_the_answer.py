"""Annoyance at the answer: a feeling learned as mild is clear where it meets the no, or the plan, that was just given.

Somebody who tells what went wrong may sound vexed about a wait; told flatly that is mild (SIGNALS, close calls). Somebody who
sounds vexed right after "it takes ten days" or "we can't do that" is vexed at these very words, and waits for an answer to it.
Where the agent asked or opened with anything in the same breath, the customer may only be answering that. House rule; no
study. Of what was learned as mild there, readers on held-out writers marked two in three as clear; elsewhere, one in three.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from empathyqa.signal import Signal
from empathyqa.signals.talk import Talk

_VEXED = "frustration"
_ANSWERS = frozenset(("hard_truth", "next_step"))
_ASKS = frozenset(
    """discovery_question verification_question offer_help further_help greeting introduction""".split()
)
"""What the customer may be answering instead."""
_PLEASED = frozenset(("gladness", "confirmation"))
_MILD, _CLEAR = 1, 2
_SURE = 0.5
"""A fainter one opens no moment in any case (moments/opening.py)."""


def risen_at_the_answer(talk: Talk, signals: Sequence[Signal]) -> tuple[Signal, ...]:
    """The signals, an annoyance at the answer as a clear one."""
    mild = {one.turn for one in signals if _learned_as_mild(one)}
    if not mild:
        return tuple(signals)
    heard: dict[int, set[str]] = {}
    for one in signals:
        heard.setdefault(one.turn, set()).add(one.id)
    nothing: set[str] = set()
    risen = set()
    for view in talk.views:
        if view.index in mild and heard[view.index].isdisjoint(_PLEASED):
            said = nothing.union(*[heard.get(before.index, nothing) for before in view.run_before])
            if not said.isdisjoint(_ANSWERS) and said.isdisjoint(_ASKS):
                risen.add(view.index)
    return tuple([replace(one, level=_CLEAR) if one.turn in risen and _learned_as_mild(one) else one for one in signals])


def _learned_as_mild(one: Signal) -> bool:
    return one.id == _VEXED and one.level == _MILD and one.learned and one.confidence >= _SURE
