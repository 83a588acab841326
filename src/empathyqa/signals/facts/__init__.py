"""Facts about a conversation's course that no single turn shows: asked twice, told again, left open, cut off, …

``FACTS`` lists them all, one a file. Each is a plain function over the talk and the signals heard in it, and says which
transcripts it cannot be listened for in.
"""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.signal import Fact, Signal
from empathyqa.signals.facts.asked_twice import asked_twice
from empathyqa.signals.facts.asks_after import asks_after
from empathyqa.signals.facts.cheer_mismatch import cheer_mismatch
from empathyqa.signals.facts.closes_it import closes_it
from empathyqa.signals.facts.closing_check import closing_check
from empathyqa.signals.facts.context_lost import context_lost
from empathyqa.signals.facts.cut_short import cut_short
from empathyqa.signals.facts.dead_air import dead_air
from empathyqa.signals.facts.fact import FactRule, nothing_needed
from empathyqa.signals.facts.follow_up_question import follow_up_question
from empathyqa.signals.facts.gives_in import gives_in
from empathyqa.signals.facts.handed_back import handed_back
from empathyqa.signals.facts.has_come import has_come
from empathyqa.signals.facts.hint_open import hint_open, hint_taken_up
from empathyqa.signals.facts.hold_returned import hold_returned
from empathyqa.signals.facts.interruption import interruption
from empathyqa.signals.facts.invites import invites
from empathyqa.signals.facts.left_in_hand import left_in_hand
from empathyqa.signals.facts.logistics import logistics
from empathyqa.signals.facts.made_safe import made_safe
from empathyqa.signals.facts.name_given import name_given
from empathyqa.signals.facts.new_hands import new_hands
from empathyqa.signals.facts.no_date import no_date
from empathyqa.signals.facts.non_apology import non_apology
from empathyqa.signals.facts.other_matter import other_matter
from empathyqa.signals.facts.protective_no import protective_no
from empathyqa.signals.facts.question_ledger import question_answered, question_open
from empathyqa.signals.facts.rounds_off import rounds_off
from empathyqa.signals.facts.second_wish import second_wish
from empathyqa.signals.facts.stacked_questions import stacked_questions
from empathyqa.signals.facts.stops_midway import stops_midway
from empathyqa.signals.facts.story_passed import story_passed
from empathyqa.signals.facts.thanked_for import thanked_for
from empathyqa.signals.facts.told_again import told_again
from empathyqa.signals.facts.told_elsewhere import told_elsewhere
from empathyqa.signals.facts.wrong_name import wrong_name
from empathyqa.signals.talk import Talk

FACTS: tuple[FactRule, ...] = (
    asked_twice, told_again, context_lost, question_open, question_answered, follow_up_question, stacked_questions,
    closing_check, non_apology, cheer_mismatch, name_given, wrong_name, hold_returned, dead_air, interruption,
    no_date, hint_open, hint_taken_up, asks_after, thanked_for, logistics, gives_in, story_passed, handed_back, protective_no,
    rounds_off, second_wish, cut_short, told_elsewhere, has_come, made_safe, closes_it, stops_midway, new_hands,
    left_in_hand, other_matter, invites,
)  # fmt: skip
OF_TIMES = tuple(one for one in FACTS if one.as_cut)
WITHOUT_TIMES = tuple(one for one in FACTS if not one.as_cut)


def find_facts(
    talk: Talk, signals: Sequence[Signal], facts: Sequence[FactRule] = FACTS
) -> tuple[tuple[Fact, ...], dict[str, str]]:
    """All facts in turn order, and, for each kind that could not be listened for here, why."""
    found: list[Fact] = []
    abstained: dict[str, str] = {}
    held = {signal.id for signal in signals}.union(*[view.hits for view in talk.views])
    for one in facts:
        why_not = "" if one.unfit is nothing_needed else one.unfit(talk.transcript)
        if why_not:
            abstained[one.id] = why_not
        elif not (one.needs and one.needs.isdisjoint(held)):
            found += one.find(talk, signals)
    return tuple(sorted(found, key=lambda fact: (fact.turn, fact.start, fact.id))), abstained


__all__ = ["FACTS", "OF_TIMES", "WITHOUT_TIMES", "FactRule", "find_facts"]
