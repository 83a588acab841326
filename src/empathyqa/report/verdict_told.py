"""The verdict in words: the band and its advice, what holds it down, how much of the rubric applied."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from empathyqa.report.cleaning import one_line
from empathyqa.report.criteria_told import figure
from empathyqa.report.value_words import (
    ANSWERED_IN_PART,
    ARCHETYPES,
    FEELING_NAMED_ALONE,
    OPENED_UP_OFTEN,
    PILLARS,
    RESOLUTIONS,
    SORTED_BESIDE_A_HINT,
    SORTED_UNNAMED,
)
from empathyqa.report.words import WORDS
from empathyqa.scorecard import (
    Outcome,
    PillarScore,
    Scorecard,
    brushed_off,
    guard_broken,
    held_at,
    hint_left,
    lifted_to,
    taken_up,
)
from empathyqa.sureness import counts

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric
    from empathyqa.signal import Signal

_HEARD = ("seen_and_sorted", "transactional")
"""Archetypes that hold no band back."""


def advice(card: Scorecard, rubric: Rubric | None) -> str:
    """What the rubric advises for the band that was reached; what it says instead where a pillar had little to judge, or
    nothing: of that no contact is an example. Nor is one that a person has to read first."""
    if rubric is None or card.total is None:
        return ""
    if card.alerts and card.band == rubric.bands[0].name:
        return WORDS["advice_alert"]
    little = any(pillar.verdict != "judged" for pillar in card.pillars.values())
    said = [(band.advice_little_to_judge if little else "") or band.advice for band in rubric.bands if band.name == card.band]
    return one_line(said[0]) if said else ""


def headline(card: Scorecard, heard: Iterable[Signal], rubric: Rubric | None = None) -> str:
    """What the contact was like for the customer. That no feeling was heard is a hearing, not a finding: where the agent
    was heard to name one, a person is asked to read it. Where one disclosure was taken up and another passed over, both are
    said."""
    if card.archetype == "seen_and_sorted":
        return _how_seen(card, heard, rubric)
    if card.archetype == "transactional":
        named = [signal.turn for signal in heard if signal.id == "acknowledgement" and counts(signal)]
        if named:
            return FEELING_NAMED_ALONE.format(turn=min(named) + 1)
    if card.archetype == "unsafe_to_disclose" and any(map(taken_up, card.moments)):
        return OPENED_UP_OFTEN
    return ARCHETYPES.get(card.archetype, card.archetype)


def _how_seen(card: Scorecard, heard: Iterable[Signal], rubric: Rubric | None) -> str:
    """How far the customer was heard: beside a hint of harm that is for a person to say; "heard" only where somebody named what
    was shown, and every disclosure was answered."""
    if card.alerts:
        return SORTED_BESIDE_A_HINT
    asked = {one.id for one in rubric.criteria if one.check == "vulnerability_answered"} if rubric else set()
    if any(result.criterion in asked and result.opportunities and not result.met for result in card.results):
        return ANSWERED_IN_PART
    named = any(moment.name for moment in card.moments) or _named_late(card, heard)
    return ARCHETYPES[card.archetype] if named else SORTED_UNNAMED


def _named_late(card: Scorecard, heard: Iterable[Signal]) -> bool:
    """Whether it was named in the end, too late for the step: then it is not so that nobody said what it was like."""
    first = min((moment.turn for moment in card.moments), default=0)
    own = [each for each in heard if each.id in ("acknowledgement", "scripted") and each.turn > first]
    stock = {each.turn for each in own if each.id == "scripted"}
    return any(each.id == "acknowledgement" and each.turn not in stock and counts(each) for each in own)


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
        away = WORDS["band_brushed_off"] if brushed_off(card.results) else WORDS["band_thin"]
        thin = WORDS["band_hint"] if hint_left(card.results) else WORDS["band_guard"] if guard else away
        words = thin if card.archetype in _HEARD else WORDS["band_held"]
        title = one_line(guard.title) if guard else ""
        return words.format(band=one_line(card.held_from), title=title) if card.held_from else ""
    missed = any(one.criterion == card.capped_by and one.outcome is Outcome.MISSED for one in card.results)
    words = WORDS["capped"] if missed else WORDS["capped_partly"]
    return words.format(title=_title(card, card.capped_by))


def _title(card: Scorecard, criterion: str) -> str:
    return one_line(next((result.title for result in card.results if result.criterion == criterion), criterion))
