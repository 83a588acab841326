"""Scoring: criterion results added up to pillars, a total, a band and a receipt. Arithmetic only.

Every sum is ``math.fsum``, which rounds once: the order of the criteria cannot move a number.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from math import fsum
from typing import TYPE_CHECKING, Literal

from empathyqa.quickly import quickly
from empathyqa.scorecard import (
    CriterionResult,
    Outcome,
    PillarScore,
    ReceiptLine,
    brushed_off,
    earned_by,
    guard_broken,
    hint_left,
)

if TYPE_CHECKING:
    from empathyqa.rubric.model import Band, Pillar, Rubric

_VALUE = {Outcome.MET: 1.0, Outcome.PARTLY: 0.5, Outcome.MISSED: 0.0}
_BROKEN = {Outcome.MISSED: 1.0, Outcome.PARTLY: 0.5}
_pillar_score, _receipt_line = quickly(PillarScore), quickly(ReceiptLine)


def add_up(
    results: Sequence[CriterionResult], rubric: Rubric, whole: Mapping[str, float] | None = None
) -> dict[str, PillarScore]:
    """The pillars in the rubric's order. A pillar with nothing applicable has no score, never 0 and never 100.

    ``whole`` is what the scoring criteria of each pillar weigh together, where it is known; then ``results`` need only
    hold those that moved a number.
    """
    if whole is None:
        names = rubric.pillars
        whole = {name: fsum([r.weight for r in results if r.pillar == name and r.use == "score"]) for name in names}
    sums: dict[str, tuple[list[float], list[float], list[float]]] = {name: ([], [], []) for name in rubric.pillars}
    for result in results:
        if result.outcome not in _VALUE or result.pillar not in sums:
            continue
        possible, earned, taken = sums[result.pillar]
        if result.use == "score":
            possible.append(result.weight)
            earned.append(result.weight * _VALUE[result.outcome])
        elif result.use == "guard":
            taken.append(points_off(result))
    return {name: _summed(name, pillar, sums[name], whole[name], rubric) for name, pillar in rubric.pillars.items()}


def _summed(id: str, pillar: Pillar, sums: Sequence[list[float]], whole: float, rubric: Rubric) -> PillarScore:
    """The score of a pillar, from what its criteria could earn, earned and took off."""
    title, weight = pillar.title or id.capitalize(), pillar.weight
    possible, earned, taken = map(fsum, sums)
    if not possible:
        return _pillar_score(id, title, weight, None, 0.0, "no_evidence")
    coverage = possible / whole
    verdict: Literal["judged", "little_to_judge"] = "judged" if coverage >= rubric.min_coverage else "little_to_judge"
    if verdict == "little_to_judge":
        earned = counted(earned, possible, rubric)
    score = max(0.0, 100.0 * earned / possible - taken)
    return _pillar_score(id, title, weight, score, coverage, verdict, earned, possible, taken)


def counted(earned: float, possible: float, rubric: Rubric) -> float:
    """What counts of the weight earned in a pillar with little to judge: a full score takes more to go by, and so does
    none at all."""
    least, most = rubric.little_to_judge_at_least, rubric.little_to_judge_at_most
    return min(max(earned, possible * least / 100.0), possible * most / 100.0)


def moving(results: Iterable[CriterionResult]) -> list[CriterionResult]:
    """The results that moved a number: those that earned or could have earned points, and the guards that were broken."""
    return [
        result for result in results
        if (result.outcome in _VALUE if result.use == "score" else result.use == "guard" and result.outcome in _BROKEN)
    ]  # fmt: skip


def points_off(result: CriterionResult) -> float:
    """The points that a guard takes off its pillar: all when missed, half when partly, none when kept."""
    return result.takes_off * _BROKEN.get(result.outcome, 0.0) if result.use == "guard" else 0.0


_LEAST = 0.1
"""The share of a rubric's weight, all pillars together, below which there is no total (a convention; of 397 labelled contacts
four lay below it, all of them cut off midway, and none between it and a fifth)."""


def total_of(pillars: dict[str, PillarScore]) -> float | None:
    """The mean of the pillars that have a score, by pillar weight; ``None`` where less than a tenth of the whole could be
    judged: how somebody opened is no mark of a contact whose end is not in the transcript."""
    shares = [(pillar.coverage, pillar.weight) for pillar in pillars.values()]
    if (_mean(shares) or 0.0) < _LEAST:
        return None
    return _mean([(pillar.score, pillar.weight) for pillar in pillars.values() if pillar.score is not None])


def other_rules(pillars: dict[str, PillarScore], results: Sequence[CriterionResult]) -> dict[str, float | None]:
    """The total under the market's two other rules: all items alike, and pillar weight shrunk by its coverage."""
    items = [(100.0 * _VALUE[r.outcome], r.weight) for r in results if r.use == "score" and r.outcome in _VALUE]
    shrunk = [(p.score, p.weight * p.coverage) for p in pillars.values() if p.score is not None]
    return {"flat": _mean(items), "coverage_weighted": _mean(shrunk)}


def _mean(weighted: Sequence[tuple[float, float]]) -> float | None:
    whole = fsum([weight for _, weight in weighted])
    return fsum([value * weight for value, weight in weighted]) / whole if whole else None


def band_of(total: float | None, pillars: dict[str, PillarScore], rubric: Rubric, capped: bool, best: int = 0) -> str:
    """The best band whose total and floor are both reached, none above the place ``best`` (0: all are open); a missed
    critical criterion forces the lowest.

    A pillar of which there was little to judge decides neither way: it is not the weakest pillar, and the highest band
    asks that the others reach its total by themselves.
    """
    if total is None or capped:
        return rubric.bands[-1].name
    judged = _judged(pillars)
    if not best and len(rubric.bands) > 1 and (_mean(judged) or 0.0) < rubric.bands[0].total:
        best = 1
    return _reached(total, judged, rubric.bands[best:], rubric)


def by_numbers(total: float | None, pillars: dict[str, PillarScore], rubric: Rubric) -> str:
    """The band that the total and the weakest pillar reach, whatever else keeps the card below it."""
    return rubric.bands[-1].name if total is None else _reached(total, _judged(pillars), rubric.bands, rubric)


def _reached(total: float, judged: Sequence[tuple[float, float]], bands: Sequence[Band], rubric: Rubric) -> str:
    lowest = min(judged, default=_NO_PILLAR)[0]
    for band in bands:
        if total >= band.total and lowest >= band.each_pillar:
            return band.name
    return rubric.bands[-1].name


_NO_PILLAR = (0.0, 0.0)


def _judged(pillars: dict[str, PillarScore]) -> list[tuple[float, float]]:
    """Score and weight of the pillars with enough to judge; where none has, of all that have a score."""
    scored = [(score, one.weight, one.verdict) for one in pillars.values() if (score := one.score) is not None]
    enough = [(score, weight) for score, weight, verdict in scored if verdict == "judged"]
    return enough or [(score, weight) for score, weight, _ in scored]


def capped_by(results: Sequence[CriterionResult], outcome: Outcome = Outcome.MISSED) -> str | None:
    """The critical criterion with this outcome, the first by id; the score stays visible."""
    return min([r.criterion for r in results if r.critical and r.outcome is outcome], default=None)


def verdict_of(
    total: float | None,
    pillars: dict[str, PillarScore],
    results: Sequence[CriterionResult],
    rubric: Rubric,
    archetype: str,
) -> tuple[str, str | None, str]:
    """The band, the critical criterion that holds it down, and the band that the numbers alone reach where neither a
    criterion nor they hold it back (empty otherwise)."""
    capped = capped_by(results)
    partly = capped_by(results, Outcome.PARTLY) if archetype == "unsafe_to_disclose" else None
    band = band_of(total, pillars, rubric, capped is not None, best_open(rubric, archetype, held_back(results)))
    if capped or partly:
        return band, capped or partly, ""
    if total is None or band == rubric.bands[0].name:
        return band, None, ""  # no better band is to be reached
    reached = by_numbers(total, pillars, rubric)
    return band, None, reached if reached != band else ""


_UNHEARD = ("quick_not_heard", "warm_unresolved", "cold_unresolved")


def held_back(results: Sequence[CriterionResult]) -> bool:
    """Whether a single thing keeps the best band shut: a hint at a scam, gambling or failing memory that was left, a guard
    missed, or the customer brushed off or blamed outright."""
    return hint_left(results) or guard_broken(results) is not None or brushed_off(results) is not None


def best_open(rubric: Rubric, archetype: str, held: bool = False) -> int:
    """The place of the best band that is open to such a contact, so that band and headline tell one story: the last but
    one where a disclosure was passed over, the second where the customer was not heard, the matter stays open, or a
    single thing stands against it (``held``, see :func:`held_back`): no contact to show to the team."""
    place = len(rubric.bands) - 2 if archetype == "unsafe_to_disclose" else 1 if held or archetype in _UNHEARD else 0
    return max(min(place, len(rubric.bands) - 1), 0)


def receipt_lines(results: Sequence[CriterionResult], pillars: dict[str, PillarScore], rubric: Rubric) -> tuple[ReceiptLine, ...]:
    """For each criterion that moved the total: how many points of it, of how many, and because of which words.

    A criterion with several words is one line for each, its points split evenly among them. Points that a floor of 0
    swallowed stay in the lines; :attr:`PillarScore.taken_off` shows the whole. Where a pillar with little to judge earned
    more than counts, each of its lines keeps the same share of its points; where it earned less, each gets back the same
    share of what it missed. What a line could have earned is then what the total would have gained, the others as they are.
    """
    whole = fsum([pillar.weight for pillar in pillars.values() if pillar.score is not None])
    judged = {name: pillar for name, pillar in pillars.items() if pillar.score is not None}
    raw = {name: earned_by(results, name) for name, pillar in judged.items() if pillar.verdict == "little_to_judge"}
    lines: list[ReceiptLine] = []
    for result in results:
        pillar = judged.get(result.pillar)
        if pillar is None:
            continue
        if result.use == "score" and result.outcome in _VALUE:
            of = 100.0 * pillar.weight / whole * result.weight / pillar.possible
            value = _VALUE[result.outcome]
            share, room = (value, 1.0 - value)
            if pillar.id in raw:
                share, room = _with_little(raw[pillar.id], pillar, result, rubric)
            _add_lines(lines, result, of * share, of * (share + room))
        elif off := points_off(result):
            _add_lines(lines, result, -off * pillar.weight / whole, 0.0)
    return tuple(lines)


def _with_little(raw: float, pillar: PillarScore, result: CriterionResult, rubric: Rubric) -> tuple[float, float]:
    """In a pillar with little to judge that earned ``raw``: the share of its weight that a criterion brings, and the share
    that was still to be had by it."""
    value = _VALUE[result.outcome]
    lacking = result.weight * (1.0 - value)
    more = counted(raw + lacking, pillar.possible, rubric) - pillar.earned
    if raw > pillar.earned:
        share = value * pillar.earned / raw
    else:
        missed = pillar.possible - raw
        share = value + ((1.0 - value) * (pillar.earned - raw) / missed if missed else 0.0)
    return share, max(0.0, min(more, lacking)) / result.weight


def _add_lines(lines: list[ReceiptLine], result: CriterionResult, points: float, of: float) -> None:
    name = result.criterion
    words = [evidence for evidence in result.evidence if not evidence.expected]
    if not words:
        lines.append(_receipt_line(name, points, of, "", None, 0, 0))
        return
    share = len(words)
    points, of = points / share, of / share
    lines += [_receipt_line(name, points, of, word.signal, word.turn, word.start, word.end) for word in words]
