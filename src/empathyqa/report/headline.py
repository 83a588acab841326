"""The first sentence of a page: what the contact was like for the customer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from empathyqa.report import headline_words as words
from empathyqa.report.still_open import left_alone, passed_by
from empathyqa.report.value_words import ARCHETYPES
from empathyqa.results import harm_left, taken_up
from empathyqa.scorecard import Scorecard
from empathyqa.sureness import counts

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric
    from empathyqa.signal import Signal


def headline(card: Scorecard, heard: Iterable[Signal], rubric: Rubric | None = None) -> str:
    """What the contact was like for the customer. That no feeling was heard is a hearing, not a finding: where the agent
    was heard to name one, a person is asked to read it. Where one disclosure was taken up and another passed over, both are
    said; of a hint of harm that was left nothing "was taken up". Such a hint is told before all else."""
    if card.archetype == "seen_and_sorted":
        return _how_seen(card, heard, rubric)
    if card.archetype == "transactional":
        named = [signal.turn for signal in heard if signal.id == "acknowledgement" and counts(signal)]
        if named:
            return words.FEELING_NAMED_ALONE.format(turn=min(named) + 1)
    told = kind_told(card)
    if card.archetype == "unsafe_to_disclose" and any(map(taken_up, card.moments)) and not harm_left(card.results):
        told = words.OPENED_UP_OFTEN
    return f"{words.HARM_FIRST} {told}" if card.alerts else told


def kind_told(card: Scorecard) -> str:
    """The plain sentence on a contact of its kind; what is promised is not said to be dealt with."""
    told = words.IN_HAND if card.resolution_status == "promised" else ARCHETYPES
    return told.get(card.archetype) or ARCHETYPES.get(card.archetype, card.archetype)


def _how_seen(card: Scorecard, heard: Iterable[Signal], rubric: Rubric | None) -> str:
    """How far the customer was heard: beside a hint of harm that is for a person to say; "heard" only where somebody named what
    was shown, every disclosure was answered, and no moment of the page was missed."""
    dealt = words.DEALT.get(card.resolution_status, words.DEALT["resolved"])
    if card.alerts:
        return words.BESIDE_A_HINT.format(dealt=dealt)
    asked = {one.id for one in rubric.criteria if one.check == "vulnerability_answered"} if rubric else set()
    if any(result.criterion in asked and result.opportunities and not result.met for result in card.results):
        return words.ANSWERED_IN_PART.format(dealt=dealt)
    if missed := next(filter(passed_by, card.moments), None):
        return words.MET_IN_PART.format(dealt=dealt, turn=missed.turn + 1)
    if any(moment.name for moment in card.moments) or _named_late(card, heard):
        return kind_told(card)
    return (words.HELD_IN_PART if any(map(left_alone, card.moments)) else words.UNNAMED).format(dealt=dealt)


def _named_late(card: Scorecard, heard: Iterable[Signal]) -> bool:
    """Whether it was named in the end, too late for the step: then it is not so that nobody said what it was like."""
    first = min((moment.turn for moment in card.moments), default=0)
    own = [each for each in heard if each.id in ("acknowledgement", "scripted") and each.turn > first]
    stock = {each.turn for each in own if each.id == "scripted"}
    return any(each.id == "acknowledgement" and each.turn not in stock and counts(each) for each in own)
