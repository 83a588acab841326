"""Listening: Transcript → Signals. Finds facts about the words; never judges, knows no rubric.

``BUILT_IN`` lists every signal's rules, one behaviour a file. ``listen`` runs them and the learned ear over a talk.
"""

from __future__ import annotations

from empathyqa.signals.apology import apology
from empathyqa.signals.listening import listen
from empathyqa.signals.rule import Rule

BUILT_IN: tuple[Rule, ...] = (apology,)

__all__ = ["BUILT_IN", "listen"]
