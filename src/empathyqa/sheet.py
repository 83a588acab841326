"""Sheet: a rubric's compiled criteria, asked of one conversation after another; only those that heard something."""

from __future__ import annotations

from math import fsum
from typing import TYPE_CHECKING, Any

from empathyqa.checks import Check, View
from empathyqa.compiled import compiled
from empathyqa.scorecard import CriterionResult

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric


class Sheet:
    """The criteria of one rubric, ready to judge; raises :class:`RubricError` with everything that does not fit."""

    __slots__ = ("_always", "_by_id", "_unasked", "lines", "rubric", "weights")

    def __init__(self, rubric: Rubric, checks: dict[str, Check[Any]]) -> None:
        self.rubric = rubric
        self.lines = compiled(rubric, checks)
        self.weights: dict[str, float] = {pillar: fsum(self._weights(pillar)) for pillar in rubric.pillars}
        """By pillar: what all its scoring criteria weigh, applicable or not."""
        self._unasked = [line.unasked for line in self.lines]
        self._always = {number for number, line in enumerate(self.lines) if line.needs is None}
        self._by_id: dict[str, set[int]] = {}
        for number, line in enumerate(self.lines):
            for id in line.needs or ():
                self._by_id.setdefault(id, set()).add(number)

    def _weights(self, pillar: str) -> list[float]:
        return [line.criterion.weight for line in self.lines if line.use == "score" and line.criterion.pillar == pillar]

    def judge(self, view: View) -> tuple[CriterionResult, ...]:
        """The results in the rubric's order. Most criteria need to hear something first; without it, they are not asked."""
        if not view.judged:
            return tuple([line.judge(view) for line in self.lines])
        results, lines, by_id = self._unasked.copy(), self.lines, self._by_id
        for number in self._always.union(*[by_id[id] for id in view.heard if id in by_id]):
            results[number] = lines[number].judge(view)
        return tuple(results)
