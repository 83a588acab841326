"""Checks: the kinds of question that a rubric can ask of what was heard. ``BUILT_IN`` lists them all."""

from __future__ import annotations

from typing import Any

from empathyqa.checks.a_person_answers import a_person_answers
from empathyqa.checks.apology_count import apology_count
from empathyqa.checks.apology_due import apology_due
from empathyqa.checks.apology_then_action import apology_then_action
from empathyqa.checks.asked_twice import asked_twice
from empathyqa.checks.base import Check, Settings, Verdict, check
from empathyqa.checks.closing_check import closing_check
from empathyqa.checks.commitment import commitment
from empathyqa.checks.conditions import CONDITIONS, Condition
from empathyqa.checks.crisis_alert import crisis_alert
from empathyqa.checks.customer_repeats import customer_repeats
from empathyqa.checks.effort_taken_off import effort_taken_off
from empathyqa.checks.feeling_settles import feeling_settles
from empathyqa.checks.gratitude import gratitude
from empathyqa.checks.hard_truth import hard_truth
from empathyqa.checks.hold_etiquette import hold_etiquette
from empathyqa.checks.moment_step import moment_step
from empathyqa.checks.must_not_hear import must_not_hear
from empathyqa.checks.name_then_act import name_then_act
from empathyqa.checks.name_use import name_use
from empathyqa.checks.opening import opening
from empathyqa.checks.options import options
from empathyqa.checks.paraphrase import paraphrase
from empathyqa.checks.phrases import phrases
from empathyqa.checks.process_steps import process_steps
from empathyqa.checks.questions import questions
from empathyqa.checks.reply_follows_cue import reply_follows_cue
from empathyqa.checks.resolution import resolution
from empathyqa.checks.scripted_phrases import scripted_phrases
from empathyqa.checks.signal_count import signal_count
from empathyqa.checks.timing import dead_air, interruptions
from empathyqa.checks.unanswered_questions import unanswered_questions
from empathyqa.checks.view import View
from empathyqa.checks.vulnerability_answered import vulnerability_answered
from empathyqa.checks.warm_transfer import warm_transfer
from empathyqa.checks.words_answered import words_answered

BUILT_IN: tuple[Check[Any], ...] = (
    a_person_answers,
    apology_count,
    apology_due,
    apology_then_action,
    asked_twice,
    closing_check,
    commitment,
    crisis_alert,
    customer_repeats,
    dead_air,
    effort_taken_off,
    feeling_settles,
    gratitude,
    hard_truth,
    hold_etiquette,
    interruptions,
    moment_step,
    must_not_hear,
    name_then_act,
    name_use,
    opening,
    options,
    paraphrase,
    phrases,
    process_steps,
    questions,
    reply_follows_cue,
    resolution,
    scripted_phrases,
    signal_count,
    unanswered_questions,
    vulnerability_answered,
    warm_transfer,
    words_answered,
)
"""Every check that comes with the library; plug-ins add theirs through the entry point ``empathyqa.checks``."""

__all__ = ["BUILT_IN", "CONDITIONS", "Check", "Condition", "Settings", "Verdict", "View", "check"]
