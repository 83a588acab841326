"""The verdict in words: the band and its advice, what holds it down, how much of the rubric applied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from empathyqa.report.cleaning import one_line
from empathyqa.report.criteria_told import figure
from empathyqa.report.still_open import still_open
from empathyqa.report.value_words import PILLARS, RESOLUTIONS
from empathyqa.report.words import WORDS
from empathyqa.results import brushed_off, guard_broken, held_at, hint_left, lifted_to
from empathyqa.scorecard import CriterionResult, Outcome, PillarScore, Scorecard

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric

_HEARD = ("seen_and_sorted", "transactional")
"""Archetypes that hold no band back."""


def advice(card: Scorecard, rubric: Rubric | None) -> str:
    """What the rubric advises for the band that was reached; what it says instead where a pillar had little to judge, or
    nothing: of that no contact is an example. Nor is one that a person has to read first, or in which something was left
    open."""
    if rubric is None or card.total is None:
        return ""
    best = card.band == rubric.bands[0].name
    if card.alerts and card.band != rubric.bands[-1].name:
        return WORDS["advice_alert"]
    if best and (left := still_open(card, rubric)):
        return WORDS["advice_open"].format(left=left)
    little = any(pillar.verdict != "judged" for pillar in card.pillars.values())
    said = [(band.advice_little_to_judge if little else "") or band.advice for band in rubric.bands if band.name == card.band]
    return one_line(said[0]) if said else ""


def matter(card: Scorecard) -> str:
    """What became of the matter, in a sentence."""
    return WORDS["matter"].format(resolution=RESOLUTIONS.get(card.resolution_status, card.resolution_status))


def judged_on_little(pillar: PillarScore, card: Scorecard) -> str:
    """Whether there was enough to judge in a pillar, and what the little gives at most where it earned more, or at least
    where it earned less."""
    most, least = held_at(pillar, card.results), lifted_to(pillar, card.results)
    if most is not None:
        return WORDS["little_at_most"].format(n=figure(most))
    return WORDS["little_at_least"].format(n=figure(least)) if least is not None else WORDS[pillar.verdict]


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
    hint was left, that a guard was missed, that the customer was brushed off outright, or that a pillar with little to judge
    is all that lifts the total."""
    if card.capped_by is None:
        guard = guard_broken(card.results)
        pushed = brushed_off(card.results)
        away = WORDS["band_brushed_off"] if pushed else WORDS["band_thin"]
        thin = WORDS["band_hint"] if hint_left(card.results) else WORDS["band_guard"] if guard else away
        words = thin if card.archetype in _HEARD else WORDS["band_held"]
        behind = guard or pushed
        title, turn = (one_line(behind.title), _first_turn(behind)) if behind else ("", "")
        return words.format(band=one_line(card.held_from), title=title, turn=turn) if card.held_from else ""
    missed = any(one.criterion == card.capped_by and one.outcome is Outcome.MISSED for one in card.results)
    words = WORDS["capped"] if missed else WORDS["capped_partly"]
    return words.format(title=_title(card, card.capped_by))


def _first_turn(result: CriterionResult) -> str:
    """The number of the first turn that it rests on."""
    return next((str(one.turn + 1) for one in result.evidence if one.turn is not None), "")


def _title(card: Scorecard, criterion: str) -> str:
    return one_line(next((result.title for result in card.results if result.criterion == criterion), criterion))
