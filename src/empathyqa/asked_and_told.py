"""What the one question of a contact says of its end: thanks make up for no answer that never came, and a right answer is one
however few its words.

Only where the ledger of questions is sure (its facts have the ``value`` 1): the last question got nothing of the kind it asked
for, or the only one got just that. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Sequence

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


def question_left(signals: Signals) -> str | None:
    """The last question, in words, where it surely got no answer of its kind; ``None`` where it got one, or there is none."""
    asked = never_told(signals)
    return asked.reason.partition(", and no")[0] if asked else None


def question_met(signals: Signals) -> bool:
    """Whether the only question surely got an answer of its kind, and the customer, who spoke after it, contradicts nothing."""
    asked = told_in_kind(signals)
    if asked is None or asked.refers_to is None or signals.any_of(_AGAINST):
        return False
    told = asked.refers_to
    return any(turn.speaker == "customer" and turn.index > told for turn in signals.transcript.turns)
