"""What the one question of a contact says of its end: thanks make up for no answer that never came, and a right answer is one
however few its words.

Only where the ledger of questions is sure (its facts have the ``value`` 1): the last question got nothing of the kind it asked
for, or the only one got just that. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.scorecard import ResolutionStatus
from empathyqa.signal import Fact, Signals

_AGAINST = ("unresolved", "escalation", "anger", "frustration", "hard_truth", "deflection", "dismissal", "repeat", "confusion")


def never_told(signals: Signals) -> Fact | None:
    """The last question of the contact, where it surely got no answer of its kind."""
    return _surely(signals.facts_of("question_open"))


def told_in_kind(signals: Signals) -> Fact | None:
    """The only question of the contact, where it surely got an answer of its kind."""
    return _surely(signals.facts_of("question_answered"))


def _surely(asked: Sequence[Fact]) -> Fact | None:
    sure = [each for each in asked if each.value]
    return sure[0] if sure else None


def by_the_question(signals: Signals, status: ResolutionStatus) -> tuple[ResolutionStatus, str] | None:
    """The ending that the contact's question tells, with its reason; ``None`` where it tells no other than ``status``.

    Of what reads as settled, a question without its answer makes a part; of what nothing tells the end of, one with its
    answer, and a word from the customer after it, makes a settled matter.
    """
    if status == "resolved" and (asked := never_told(signals)):
        return "partial", f"The last question has no answer of its kind: {asked.reason.partition(', and no')[0]}."
    if status == "unclear" and (asked := told_in_kind(signals)) and not signals.of(*_AGAINST):
        told, turns = asked.refers_to, signals.transcript.turns
        if told is not None and any(turn.speaker == "customer" and turn.index > told for turn in turns):
            return "resolved", "The question has its answer, and the customer does not contradict it."
    return None
