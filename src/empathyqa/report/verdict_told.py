"""The verdict in words: the band and its advice, what holds it down, how much of the rubric applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from empathyqa.report.cleaning import one_line
from empathyqa.report.value_words import PILLARS
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Outcome, Scorecard, guard_broken, hint_left

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric

_HEARD = ("seen_and_sorted", "transactional")
"""Archetypes that hold no band back."""


def advice(card: Scorecard, rubric: Rubric | None) -> str:
    """What the rubric advises for the band that was reached."""
    if rubric is None or card.total is None:
        return ""
    return next((one_line(band.advice) for band in rubric.bands if band.name == card.band), "")


def completeness(card: Scorecard) -> str:
    """Whether every pillar had something to judge."""
    if card.total is None:
        return WORDS["nothing_judged"]
    empty = [PILLARS.get(name, name) for name, pillar in card.pillars.items() if pillar.score is None]
    return WORDS["complete"] if card.complete else WORDS["incomplete"].format(pillars=" and ".join(empty) or "a pillar")


def applied(card: Scorecard) -> str:
    """How many of the criteria that count applied."""
    counted = [result for result in card.results if result.use in ("score", "guard")]
    judged = [result for result in counted if result.outcome is not Outcome.NOT_APPLICABLE]
    return WORDS["applied"].format(n=len(judged), of=len(counted))


def capped(card: Scorecard) -> str:
    """What holds the band down: a critical criterion, missed or met in part, that the customer was not heard, that a
    hint was left, that a guard was missed, or that a pillar with little to judge is all that lifts the total."""
    if card.capped_by is None:
        guard = guard_broken(card.results)
        thin = WORDS["band_hint"] if hint_left(card.results) else WORDS["band_guard"] if guard else WORDS["band_thin"]
        words = thin if card.archetype in _HEARD else WORDS["band_held"]
        title = one_line(guard.title) if guard else ""
        return words.format(band=one_line(card.held_from), title=title) if card.held_from else ""
    missed = any(one.criterion == card.capped_by and one.outcome is Outcome.MISSED for one in card.results)
    words = WORDS["capped"] if missed else WORDS["capped_partly"]
    return words.format(title=_title(card, card.capped_by))


def _title(card: Scorecard, criterion: str) -> str:
    return one_line(next((result.title for result in card.results if result.criterion == criterion), criterion))
