"""What the words under a met criterion are: the agent's own, the customer's, a stock line, manners, a limit."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.report.signal_words import SIGNALS, family_of
from empathyqa.scorecard import CriterionResult, Evidence
from empathyqa.signal import TO_DO, Signal, of_turn

SURE_LIMIT = 0.7
"""A limit set kindly is praised from this sureness on."""
YES = ("confirmation", "gladness")
"""The customer's yes: it proves what the agent did, though the words are not the agent's."""
PLAIN = frozenset(
    "greeting introduction offer_help verification_question further_help closing hold hold_returned scripted "
    "discovery_question name_use gratitude".split()
)
"""Manners and questions: any call has them, and alone they are no strength."""
_OF_THE_CUSTOMER = ("feeling", "vulnerable", "contact")
_FACTS_OF_THE_CUSTOMER = ("told_again", "question_open", "question_answered")


def quoted(result: CriterionResult) -> list[Evidence]:
    """The words that were said, of a result's evidence."""
    return [one for one in result.evidence if one.text and not one.expected]


def own_evidence(result: CriterionResult) -> list[Evidence]:
    """The agent's words among a result's evidence."""
    return [one for one in quoted(result) if not customers(one.signal)]


def words_to_show(result: CriterionResult, heard: Sequence[Signal]) -> list[Evidence]:
    """The agent's words as a strength quotes them: a limit first; no manners, stock lines or orders to the customer while there
    are others."""
    own = own_evidence(result)
    fresh = [one for one in own if one.signal not in PLAIN and not is_stock(one, heard)] or own
    fresh = [one for one in fresh if not orders(one)] or fresh
    return sorted(fresh, key=lambda one: not is_limit(one, heard))


def orders(evidence: Evidence) -> bool:
    """Whether the words tell the customer what to do ("Please put it in the bin"): their work is no strength of the agent's."""
    return evidence.signal == "next_step" and evidence.note == TO_DO


def customers(signal: str) -> bool:
    """Whether a signal or fact of this id is heard in the customer's words."""
    if signal.startswith("phrase:"):
        return signal.endswith(":cue")
    return signal in _FACTS_OF_THE_CUSTOMER or (signal in SIGNALS and family_of(signal) in _OF_THE_CUSTOMER)


def is_stock(evidence: Evidence, heard: Sequence[Signal]) -> bool:
    """Whether the words stand in a stock line."""
    stock = (one for one in _beside(evidence, heard) if one.id == "scripted")
    return any(one.start < evidence.end and evidence.start < one.end for one in stock)


def is_limit(evidence: Evidence, heard: Sequence[Signal]) -> bool:
    """Whether the words set a limit, heard surely."""
    place = ("boundary", evidence.start)
    return any((one.id, one.start) == place and one.confidence >= SURE_LIMIT for one in _beside(evidence, heard))


def _beside(evidence: Evidence, heard: Sequence[Signal]) -> Sequence[Signal]:
    return () if evidence.turn is None else of_turn(heard, evidence.turn)


def more_than_manners(result: CriterionResult, heard: Sequence[Signal]) -> bool:
    """Whether it rests on words of the agent's own that are more than manners and stock lines."""
    return any(one.signal not in PLAIN and not is_stock(one, heard) for one in own_evidence(result))
