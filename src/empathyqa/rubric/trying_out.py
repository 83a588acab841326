"""``rubric what-if``: the same calls judged by two rubrics. Who moves, which verdicts flip, which criteria sleep.

What was heard is used again; only judging is done anew, so that a change can be tried again and again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from empathyqa.rubric.model import Rubric
from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.signal import Moment, Signals

Heard = tuple[Signals, tuple[Moment, ...]]


@dataclass(frozen=True, slots=True)
class Move:
    """One call under both rubrics. A total is ``None`` where nothing could be judged."""

    id: str
    old: float | None
    new: float | None
    old_band: str
    new_band: str

    @property
    def by(self) -> float:
        """Points of the total gained; 0 where one of the two is missing."""
        return self.new - self.old if self.new is not None and self.old is not None else 0.0

    @property
    def flips(self) -> bool:
        """Whether the verdict differs."""
        return self.old_band != self.new_band


@dataclass(frozen=True, slots=True)
class Reach:
    """What became of one criterion over all calls, under the new rubric."""

    criterion: str
    outcomes: dict[Outcome, int]
    moved: float
    """Mean points of the total that it earns now, less what it earned before."""

    @property
    def applied(self) -> int:
        """Calls in which it had something to judge."""
        return sum(count for outcome, count in self.outcomes.items() if outcome is not Outcome.NOT_APPLICABLE)


@dataclass(frozen=True, slots=True)
class WhatIf:
    """Both rubrics over the same calls."""

    moves: tuple[Move, ...]
    """Every call, the largest change first."""
    reaches: tuple[Reach, ...]
    """Every criterion of the new rubric, in its order."""
    gone: dict[str, float]
    """Criteria of the old rubric that the new one lacks → mean points of the total they earned."""

    @property
    def flips(self) -> Counter[tuple[str, str]]:
        """Old verdict, new verdict → how many calls."""
        return Counter((move.old_band, move.new_band) for move in self.moves if move.flips)

    @property
    def never_applies(self) -> tuple[str, ...]:
        """Criteria that had nothing to judge in any call."""
        return tuple(reach.criterion for reach in self.reaches if not reach.applied)

    @property
    def never_missed(self) -> tuple[str, ...]:
        """Criteria that were met whenever they applied: they tell nobody apart."""
        return tuple(
            reach.criterion for reach in self.reaches if reach.applied and reach.applied == reach.outcomes.get(Outcome.MET, 0)
        )


def what_if(heard: Iterable[Heard], new: Rubric, old: Rubric) -> WhatIf:
    """Judge what was heard by both rubrics and compare."""
    from empathyqa.scorer import Scorer

    before, after = Scorer(old), Scorer(new)
    cards = [(before.judge(signals, moments), after.judge(signals, moments)) for signals, moments in heard]
    return compare_cards([card for card, _ in cards], [card for _, card in cards])


def compare_cards(old: Sequence[Scorecard], new: Sequence[Scorecard]) -> WhatIf:
    """Compare scorecards of the same calls, in the same order."""
    moves = [Move(a.id, a.total, b.total, a.band, b.band) for a, b in zip(old, new, strict=True)]
    before, after = _mean_points(old), _mean_points(new)
    outcomes: dict[str, Counter[Outcome]] = {}
    for card in new:
        for result in card.results:
            outcomes.setdefault(result.criterion, Counter())[result.outcome] += 1
    reaches = [Reach(name, dict(found), after.get(name, 0.0) - before.get(name, 0.0)) for name, found in outcomes.items()]
    gone = {name: -points for name, points in before.items() if name not in outcomes}
    return WhatIf(tuple(sorted(moves, key=lambda move: (-abs(move.by), move.id))), tuple(reaches), gone)


def _mean_points(cards: Sequence[Scorecard]) -> dict[str, float]:
    """Criterion → mean points of the total over all cards."""
    points: dict[str, float] = {}
    for card in cards:
        for line in card.receipt.lines:
            points[line.criterion] = points.get(line.criterion, 0.0) + line.points
    return {name: total / len(cards) for name, total in points.items()}


def what_if_text(result: WhatIf, *, most: int = 10) -> str:
    """The comparison in words: the sum, the flips, the calls and criteria that move most, the criteria that sleep."""
    moved = [move for move in result.moves if abs(move.by) >= 0.05]
    lines = [f"{len(result.moves)} calls, {len(moved)} move{_mean(result.moves)}"]
    for (before, after), count in sorted(result.flips.items(), key=lambda item: (-item[1], item[0])):
        lines.append(f"  {count:>5}  {before} -> {after}")
    if moved:
        lines += ["", f"the calls that move most ({min(most, len(moved))} of {len(moved)})"]
        lines += [f"  {move.by:>+6.1f}  {_total(move.old)} -> {_total(move.new)}  {move.id}" for move in moved[:most]]
    changes = [(reach.moved, reach.criterion) for reach in result.reaches]
    changes += [(points, f"{name} (gone)") for name, points in result.gone.items()]
    changes = sorted((change for change in changes if abs(change[0]) >= 0.05), key=lambda change: -abs(change[0]))
    if changes:
        lines += ["", "the criteria that move it, in mean points of the total"]
        lines += [f"  {points:>+6.1f}  {name}" for points, name in changes[:most]]
    for title, names in (("never applies here", result.never_applies), ("never missed here", result.never_missed)):
        if names:
            lines += ["", title, *(f"  {name}" for name in names)]
    return "\n".join(lines) + "\n"


def _mean(moves: Sequence[Move]) -> str:
    both = [move for move in moves if move.old is not None and move.new is not None]
    if not both:
        return ""
    old, new = (sum(getattr(move, name) for move in both) / len(both) for name in ("old", "new"))
    return f"; the mean total goes from {old:.1f} to {new:.1f}"


def _total(total: float | None) -> str:
    return "   –" if total is None else f"{total:>5.1f}"
