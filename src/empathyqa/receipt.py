"""The receipt: which words moved the total by how many points, so that every number can be traced and derived again."""

from __future__ import annotations

from collections.abc import Sequence
from math import fsum
from typing import TYPE_CHECKING

from empathyqa.quickly import quickly
from empathyqa.results import earned_by
from empathyqa.scorecard import CriterionResult, PillarScore, ReceiptLine
from empathyqa.scoring import VALUE, counted, points_off

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric

_receipt_line = quickly(ReceiptLine)


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
        if result.use == "score" and result.outcome in VALUE:
            of = 100.0 * pillar.weight / whole * result.weight / pillar.possible
            value = VALUE[result.outcome]
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
    value = VALUE[result.outcome]
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
