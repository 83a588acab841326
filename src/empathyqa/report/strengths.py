"""What went well: what was met and is worth praise, in the agent's own words; no new score is made here.

A convention of the report. Points stay as they were earned, but not all that earns points is a strength: a greeting, a
name, a question for data or a stock line is told only where nothing better was met, and a call far below the middle has
one strength at most. The customer's words never stand as the agent's strength.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from empathyqa.report.agents_words import YES, is_limit, more_than_manners, own_evidence, quoted, words_to_show
from empathyqa.report.no_praise import NO_PRAISE
from empathyqa.report.praised import Praised
from empathyqa.report.ranking import points_of
from empathyqa.results import harm_left
from empathyqa.scorecard import CriterionResult, Evidence, Outcome, Scorecard
from empathyqa.signal import IN_VAIN, TO_DO, Signal
from empathyqa.sureness import counts

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric

MOST_STRENGTHS, QUOTED = 4, 2
LOW, MOST_OF_LOW = 40.0, 1
"""Below this total a call has one strength at most: four of them beside a failed call read as mockery. So they do beside a
hint of harm that nobody took up, whatever the total."""
PRAISED_FROM = 0.6
"""How sure a moment's words must be to be praised: where noticing or containing rested on fainter ones alone, readers said in
every second contact that it was not done."""
_TOO_MUCH = "overpromise"
_WAITS = "hold_etiquette"
"""The check whose praise says that the customer knew what they were waiting for."""


def strengths(card: Scorecard, heard: Sequence[Signal] = (), rubric: Rubric | None = None) -> tuple[CriterionResult, ...]:
    """At most four criteria that were met, those with more weight first; below :data:`LOW` one at most.

    None for which :data:`~empathyqa.report.no_praise.NO_PRAISE` knows a reason, and none without a word that was heard outright.
    ``heard`` tells which words are a stock line, and which set a limit: that one comes first. ``rubric`` tells what each
    criterion checks.
    """
    praised = Praised.by(card, rubric)
    met = [one for one in card.results if one.outcome is Outcome.MET and one.use in ("score", "coach")]
    worded = (_in_praised_words(one, praised, heard) for one in met)
    due = [one for one in worded if one is not None and not any(no(one, praised) for no in NO_PRAISE)]
    return _told(sorted(due, key=lambda one: _rank(card, one)), card, heard)


def _told(due: list[CriterionResult], card: Scorecard, heard: Sequence[Signal]) -> tuple[CriterionResult, ...]:
    """Those that are more than manners, each with words of its own; where there is none, one of manners and, in a matter that
    was settled, what went well without a word."""
    worth = [one for place, one in enumerate(due) if more_than_manners(one, heard) or (place == 0 and _by_a_yes(one))]
    praised = _each_with_its_own_words(_limit_first(worth, heard), heard)
    if (card.total is not None and card.total < LOW) or harm_left(card.results):
        return tuple(praised[:MOST_OF_LOW])
    if praised:
        return tuple(praised[:MOST_STRENGTHS])
    silent = [] if card.resolution_status == "unresolved" else [one for one in due if not own_evidence(one)]
    return tuple([*[one for one in due if own_evidence(one)][:1], *silent][:MOST_STRENGTHS])


def _in_praised_words(result: CriterionResult, praised: Praised, heard: Sequence[Signal]) -> CriterionResult | None:
    """It with the words alone that may be quoted as praise; ``None`` where it had words, and none of them may."""
    unfit = _faint(praised.card) | _orders(heard)
    outright = _outright(result, unfit, {one.turn for one in heard if one.id == _TOO_MUCH and counts(one)})
    if outright is not None and praised.check_of(result.criterion) == _WAITS:
        return _said_with_the_wait(outright, heard)
    return outright


def _outright(result: CriterionResult, faint: set[tuple[int | None, int, str]], too_much: set[int]) -> CriterionResult | None:
    """It with the words that were heard outright: what a reply only leans towards earns its points in a moment and is no
    praise, nor is the comfort of a promise that is not the agent's to make ("I'll get it waived, don't you worry"), nor what
    was turned down at once or pitched."""

    def doubted(one: Evidence) -> bool:
        return (one.turn, one.start, one.signal) in faint or one.turn in too_much or one.note in IN_VAIN

    if not any(map(doubted, result.evidence)):
        return result
    kept = tuple(one for one in result.evidence if not doubted(one))
    return replace(result, evidence=kept) if any(one.text for one in kept) else None


def _faint(card: Scorecard) -> set[tuple[int | None, int, str]]:
    """Where a moment's step rests on what its reply leans towards as a whole, or on words hardly heard."""
    words = (word for moment in card.moments for found in moment.evidence.values() for word in found)
    return {(word.turn, word.start, word.id) for word in words if word.leaned or word.confidence < PRAISED_FROM}


def _orders(heard: Sequence[Signal]) -> set[tuple[int | None, int, str]]:
    """Where the customer is told what to do in words that are heard as something to come as well: "let me know if that helps"
    carries nothing for them."""
    told = {(one.turn, one.start) for one in heard if one.id == "next_step" and one.reason == TO_DO}
    return {(one.turn, one.start, one.id) for one in heard if (one.turn, one.start) in told and one.reason != TO_DO}


def _said_with_the_wait(result: CriterionResult, heard: Sequence[Signal]) -> CriterionResult:
    """It with the words alone that stand in a turn that asks to wait: what is said on return explains no wait."""
    turns = {one.turn for one in heard if one.id == "hold"} | {one.turn for one in result.evidence if one.signal == "hold"}
    return replace(result, evidence=tuple(one for one in result.evidence if one.turn in turns))


def _by_a_yes(result: CriterionResult) -> bool:
    """Whether it rests on the customer's yes alone. That speaks for the agent in what weighs most, the matter settled; in
    lesser things the agent did nothing for it."""
    words = quoted(result)
    return bool(words) and all(one.signal in YES for one in words)


def _rank(card: Scorecard, result: CriterionResult) -> tuple[float, bool, str]:
    points = points_of(card, result)
    return -round(points[0] if points else 0.0, 6), result.use != "score", result.criterion


def _limit_first(met: list[CriterionResult], heard: Sequence[Signal]) -> list[CriterionResult]:
    """The first of them that rests on a limit set kindly comes before the rest: nothing in a call is harder."""
    led = next((one for one in met if any(is_limit(words, heard) for words in own_evidence(one))), None)
    return met if led is None else [led, *(one for one in met if one is not led)]


def _each_with_its_own_words(results: list[CriterionResult], heard: Sequence[Signal]) -> list[CriterionResult]:
    """Those whose words no earlier one has shown: four cards, not one sentence four times."""
    shown: set[tuple[int | None, int]] = set()
    kept: list[CriterionResult] = []
    for result in results:
        told = words_to_show(result, heard)[:QUOTED] or [one for one in result.evidence if one.text]
        places = {(one.turn, one.start) for one in told}
        if not places & shown:
            shown |= places
            kept.append(result)
    return kept
