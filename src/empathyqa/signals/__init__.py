"""Listening: Transcript → Signals. Finds facts about the words; never judges, knows no rubric.

``BUILT_IN`` lists every signal's rules, one behaviour a file. ``listen`` runs them and the learned ear over a talk.
"""

from __future__ import annotations

from empathyqa.signals.abuse import abuse
from empathyqa.signals.acknowledgement import acknowledgement
from empathyqa.signals.alternative import alternative
from empathyqa.signals.anger import anger
from empathyqa.signals.anxiety import anxiety
from empathyqa.signals.apology import apology
from empathyqa.signals.boundary import boundary
from empathyqa.signals.closing import closing
from empathyqa.signals.confirmation import confirmation
from empathyqa.signals.confusion import confusion
from empathyqa.signals.crisis import crisis
from empathyqa.signals.deflection import deflection
from empathyqa.signals.discovery_question import discovery_question
from empathyqa.signals.dismissal import dismissal
from empathyqa.signals.effort import effort
from empathyqa.signals.escalation import escalation
from empathyqa.signals.frustration import frustration
from empathyqa.signals.further_help import further_help
from empathyqa.signals.gladness import gladness
from empathyqa.signals.gratitude import gratitude
from empathyqa.signals.greeting import greeting
from empathyqa.signals.hand_off import hand_off
from empathyqa.signals.hard_truth import hard_truth
from empathyqa.signals.hold import hold
from empathyqa.signals.introduction import introduction
from empathyqa.signals.listening import listen
from empathyqa.signals.name_use import name_use
from empathyqa.signals.next_step import next_step
from empathyqa.signals.offer_help import offer_help
from empathyqa.signals.overpromise import overpromise
from empathyqa.signals.ownership import ownership
from empathyqa.signals.paraphrase import paraphrase
from empathyqa.signals.reassurance import reassurance
from empathyqa.signals.repeat import repeat
from empathyqa.signals.resolution import resolution
from empathyqa.signals.rule import Rule
from empathyqa.signals.sadness import sadness
from empathyqa.signals.scripted import scripted
from empathyqa.signals.self_focus import self_focus
from empathyqa.signals.signposting import signposting
from empathyqa.signals.sympathy import sympathy
from empathyqa.signals.timeframe import timeframe
from empathyqa.signals.unresolved import unresolved
from empathyqa.signals.validation import validation
from empathyqa.signals.verification_question import verification_question
from empathyqa.signals.vulnerability import vulnerability

_AGENT: tuple[Rule, ...] = (
    greeting, introduction, offer_help, name_use, verification_question, apology, sympathy, gratitude, hold, hand_off,
    timeframe, boundary, overpromise, scripted, further_help, closing, acknowledgement, validation, paraphrase,
    discovery_question, ownership, next_step, resolution, hard_truth, alternative, deflection, dismissal, self_focus,
    reassurance, signposting,
)  # fmt: skip
_CUSTOMER: tuple[Rule, ...] = (
    anger, frustration, anxiety, sadness, confusion, gladness, vulnerability, crisis, repeat, effort, escalation, abuse,
    confirmation, unresolved,
)  # fmt: skip
BUILT_IN: tuple[Rule, ...] = _AGENT + _CUSTOMER

__all__ = ["BUILT_IN", "listen"]
