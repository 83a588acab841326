"""Danger to life that no word of harm tells: a fire where somebody is, a child locked in a car, a car in a live lane.

Said plainly it stands by itself ("the ceiling's coming down"). A hazard ("there's smoke") stands beside a place that
somebody is in or stands by ("the kitchen", "the hard shoulder") or a child or somebody frail, in one turn; without one
it is everyday words, which count only in company, such as fear in the same turn (company.py). What was, what may be
and what is none ("there was a fire in March", "if it's on fire", "no smoke", a fire door, an alarm that wants a
battery) are nothing.
The judgement is this project's: no study of contact centres was found that tells such cues apart.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.needs.going_without import frail_here
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_NOW, _HAZARD, _ALONE = "crisis.danger_now", "crisis.danger_hazard", "crisis.danger_alone"
_NONE, _HARMLESS = "crisis.danger_none", "crisis.danger_harmless"
_OVER = word_set("was were had yesterday ago last previously claim")
"""A hazard that is over, or told for a claim: no danger now. Words of its own sentence."""
_SUPPOSED = word_set("if when whenever unless imagine suppose case would could might pretend like game film dream joke")
_NOT = word_set("no not never without")


def dangers(view: TurnView) -> Iterator[Heard]:
    """What puts somebody in danger as they speak; everyday words for it are marked as such."""
    if not view.has(_NOW, _HAZARD, _ALONE):
        return
    placed = view.has("crisis.danger_place") or view.has("at_risk.children") or frail_here(view)
    for hit in view.found(_NOW):
        if _going_on(view, hit):
            yield Heard.at(hit, "is in danger now", kind="danger")
    for hit in view.found(_HAZARD):
        if _going_on(view, hit) and not overlaps(hit, view.found(_NONE)):
            reason = "tells of a hazard where somebody is" if placed else "tells of a hazard"
            yield Heard.at(hit, reason, kind="danger", indirect=not placed)
    for hit in view.found(_ALONE):
        if _going_on(view, hit):
            yield Heard.at(hit, "may be in danger: everyday words for it", kind="danger", indirect=True)


def _going_on(view: TurnView, hit: Hit) -> bool:
    """Whether it is told of now: not of the past, not supposed, not denied, nobody else's words."""
    if view.has(_HARMLESS) or view.quoted(hit) or overlaps(hit, view.found("crisis.idiom", "idioms.figure")):
        return False
    words = set(view.line[hit.line_start : hit.line_end].split()) | set(view.before(hit, 4))
    return words.isdisjoint(_NOT | _SUPPOSED) and _OVER.isdisjoint(view.sentence_of(hit).split())
