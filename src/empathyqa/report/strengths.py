"""What went well: what was met and is worth praise, in the agent's own words; no new score is made here.

A convention of the report. Points stay as they were earned, but not all that earns points is a strength: a greeting, a
name, a question for data or a stock line is told only where nothing better was met, and a call far below the middle has
one strength at most. The customer's words never stand as the agent's strength.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from empathyqa.report.ranking import points_of
from empathyqa.report.signal_words import SIGNALS, family_of
from empathyqa.scorecard import CriterionResult, Evidence, Outcome, Scorecard
from empathyqa.signal import FIX, Signal

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric

MOST_STRENGTHS, QUOTED = 4, 2
LOW, MOST_OF_LOW = 40.0, 1
"""Below this total a call has one strength at most: four of them beside a failed call read as mockery."""
SURE_LIMIT = 0.7
"""A limit set kindly is praised from this sureness on."""
PRAISED_FROM = 0.6
"""How sure a moment's words must be to be praised: where noticing or containing rested on fainter ones alone, readers said in
every second contact that it was not done."""
_AWAY = ("deflection", "dismissal")
"""Words that push the customer away, or brush the feeling off."""
_YES = ("confirmation", "gladness")
"""The customer's yes: it proves what the agent did, though the words are not the agent's."""
_PLAIN = frozenset(
    "greeting introduction offer_help verification_question further_help closing hold hold_returned scripted "
    "discovery_question name_use gratitude".split()
)
"""Manners and questions: any call has them, and alone they are no strength."""
_DENIED_BY = {"feeling_settles": "customer_repeats"}
"""Check → the check that, where it is not met, makes praise for it untrue."""
_WAITS = "hold_etiquette"
"""The check whose praise says that the customer knew what they were waiting for."""
_WORK = frozenset("next_step ownership alternative hand_off timeframe resolution apology".split())
"""Work on the matter, and a sorry for it: no strength where they came to nothing for the customer."""
_OF_THE_CUSTOMER = ("feeling", "vulnerable", "contact")
_FACTS_OF_THE_CUSTOMER = ("told_again", "question_open", "question_answered")


def strengths(card: Scorecard, heard: Sequence[Signal] = (), rubric: Rubric | None = None) -> tuple[CriterionResult, ...]:
    """At most four criteria that were met, those with more weight first; below :data:`LOW` one at most.

    None whose words all stand in turns that push the customer away, and none that rests on the customer's trouble alone.
    None without a word that was heard outright: what a reply only leans towards, or what was heard less surely than
    :data:`PRAISED_FROM`, earns its points in a moment and is no praise. And
    where the matter is left unsettled, none for a sorry or for the work on it alone ("raise a claim, it takes ten days" to
    one who needs it today): it may have been done well, and it did not help; nor for what went well without a word.
    ``heard`` tells which words are a stock line, and which set a limit: that one comes first. ``rubric`` tells what each
    criterion checks, so that no praise says "they had to tell it only once" beside "the customer has to push or repeat".
    """
    away, faint, denied = _pushing(card), _faint(card), _denied(card, rubric)
    met = [one for one in card.results if one.outcome is Outcome.MET and one.use in ("score", "coach")]
    met = [one for one in met if one.criterion not in denied]
    met = [one for one in (_outright(one, faint) for one in met) if one is not None]
    waits = {one.id for one in rubric.criteria if one.check == _WAITS} if rubric else set()
    met = [_said_with_the_wait(one, heard) if one.criterion in waits else one for one in met]
    holding = _holding(rubric)
    met = [one for one in met if one.criterion not in holding or not _fix_alone(one)]
    if card.resolution_status == "unresolved":
        met = [one for one in met if not _work_alone(one)]
    met = sorted((one for one in met if not _all_within(one, away) and not _trouble_alone(one)), key=lambda one: _rank(card, one))
    worth = [one for place, one in enumerate(met) if _more_than_manners(one, heard) or (place == 0 and _by_a_yes(one))]
    praised = _each_with_its_own_words(_limit_first(worth, heard), heard)
    if card.total is not None and card.total < LOW:
        return tuple(praised[:MOST_OF_LOW])
    if praised:
        return tuple(praised[:MOST_STRENGTHS])
    silent = [] if card.resolution_status == "unresolved" else [one for one in met if not own_evidence(one)]
    return tuple([*[one for one in met if own_evidence(one)][:1], *silent][:MOST_STRENGTHS])


def own_evidence(result: CriterionResult) -> list[Evidence]:
    """The agent's words among a result's evidence."""
    return [one for one in result.evidence if one.text and not one.expected and not customers(one.signal)]


def words_to_show(result: CriterionResult, heard: Sequence[Signal]) -> list[Evidence]:
    """The agent's words as a strength quotes them: a limit first, no manners or stock lines while there are others."""
    own = own_evidence(result)
    fresh = [one for one in own if one.signal not in _PLAIN and not is_stock(one, heard)] or own
    return sorted(fresh, key=lambda one: not is_limit(one, heard))


def customers(signal: str) -> bool:
    """Whether a signal or fact of this id is heard in the customer's words."""
    if signal.startswith("phrase:"):
        return signal.endswith(":cue")
    return signal in _FACTS_OF_THE_CUSTOMER or (signal in SIGNALS and family_of(signal) in _OF_THE_CUSTOMER)


def _more_than_manners(result: CriterionResult, heard: Sequence[Signal]) -> bool:
    """Whether it rests on words of the agent's own that are more than manners and stock lines."""
    return any(one.signal not in _PLAIN and not is_stock(one, heard) for one in own_evidence(result))


def _by_a_yes(result: CriterionResult) -> bool:
    """Whether it rests on the customer's yes alone. That speaks for the agent in what weighs most, the matter settled; in
    lesser things the agent did nothing for it."""
    quoted = [one for one in result.evidence if one.text and not one.expected]
    return bool(quoted) and all(one.signal in _YES for one in quoted)


def is_stock(evidence: Evidence, heard: Sequence[Signal]) -> bool:
    """Whether the words stand in a stock line."""
    stock = (one for one in heard if one.id == "scripted" and one.turn == evidence.turn)
    return any(one.start < evidence.end and evidence.start < one.end for one in stock)


def _denied(card: Scorecard, rubric: Rubric | None) -> set[str]:
    """The criteria whose praise another one of the same card speaks against."""
    checks = {one.id: one.check for one in rubric.criteria} if rubric else {}
    failed = {checks.get(one.criterion) for one in card.results if one.outcome in (Outcome.PARTLY, Outcome.MISSED)}
    return {id for id, check in checks.items() if check in _DENIED_BY and _DENIED_BY[check] in failed}


def _holding(rubric: Rubric | None) -> set[str]:
    """The criteria that ask whether a worry was held."""
    return {one.id for one in rubric.criteria if one.settings.get("step") == "contain"} if rubric else set()


def _said_with_the_wait(result: CriterionResult, heard: Sequence[Signal]) -> CriterionResult:
    """It with the words alone that stand in a turn that asks to wait: what is said on return explains no wait."""
    turns = {one.turn for one in heard if one.id == "hold"} | {one.turn for one in result.evidence if one.signal == "hold"}
    return replace(result, evidence=tuple(one for one in result.evidence if one.turn in turns))


def _fix_alone(result: CriterionResult) -> bool:
    """Whether the agent's words in it are the fix and no more: it is praised as a fix, not as holding a worry."""
    return FIX.issuperset(one.signal for one in own_evidence(result))


def _faint(card: Scorecard) -> set[tuple[int | None, int, str]]:
    """Where a moment's step rests on what its reply leans towards as a whole, or on words hardly heard."""
    words = (word for moment in card.moments for found in moment.evidence.values() for word in found)
    return {(word.turn, word.start, word.id) for word in words if word.leaned or word.confidence < PRAISED_FROM}


def _outright(result: CriterionResult, faint: set[tuple[int | None, int, str]]) -> CriterionResult | None:
    """It with the words alone that were heard outright; None where there were words, and none of them was."""
    if not faint or not any((one.turn, one.start, one.signal) in faint for one in result.evidence):
        return result
    kept = tuple(one for one in result.evidence if (one.turn, one.start, one.signal) not in faint)
    return replace(result, evidence=kept) if any(one.text for one in kept) else None


def _work_alone(result: CriterionResult) -> bool:
    """Whether all of the agent's words in it, but for manners, are work on the matter or a sorry."""
    own = [one.signal for one in own_evidence(result) if one.signal not in _PLAIN]
    return bool(own) and _WORK.issuperset(own)


def _trouble_alone(result: CriterionResult) -> bool:
    """Whether all its words are a feeling or a push of the customer's: met in spite of them, which is no praise."""
    quoted = [one for one in result.evidence if one.text and not one.expected]
    troubled = [one for one in quoted if customers(one.signal) and one.signal not in (*_YES, "question_answered")]
    return bool(quoted) and len(troubled) == len(quoted)


def _rank(card: Scorecard, result: CriterionResult) -> tuple[float, bool, str]:
    points = points_of(card, result)
    return -round(points[0] if points else 0.0, 6), result.use != "score", result.criterion


def _limit_first(met: list[CriterionResult], heard: Sequence[Signal]) -> list[CriterionResult]:
    """The first of them that rests on a limit set kindly comes before the rest: nothing in a call is harder."""
    led = next((one for one in met if any(is_limit(words, heard) for words in own_evidence(one))), None)
    return met if led is None else [led, *(one for one in met if one is not led)]


def is_limit(evidence: Evidence, heard: Sequence[Signal]) -> bool:
    """Whether the words set a limit, heard surely."""
    place = ("boundary", evidence.turn, evidence.start)
    return any((one.id, one.turn, one.start) == place and one.confidence >= SURE_LIMIT for one in heard)


def _pushing(card: Scorecard) -> set[int]:
    """The turns whose words count against the agent as a push away or a brush-off."""
    broken = (one for result in card.results if result.outcome is not Outcome.MET for one in result.evidence)
    spoiled = {one.turn for one in broken if one.signal in _AWAY and one.turn is not None}
    return spoiled | {word.turn for moment in card.moments for word in moment.evidence.get("against", ()) if word.id in _AWAY}


def _all_within(result: CriterionResult, turns: set[int]) -> bool:
    quoted = [one.turn for one in result.evidence if one.text and not one.expected]
    return bool(quoted) and all(turn in turns for turn in quoted)


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
