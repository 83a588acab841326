"""``rubric what-if``: the same calls judged by two rubrics. Who moves, which verdicts flip, which criteria sleep.

What was heard is used again; only judging is done anew, so that a change can be tried again and again.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from math import fsum

from empathyqa.rubric.model import Rubric
from empathyqa.scorecard import Outcome, Scorecard
from empathyqa.signal import Moment, Signals

SEEN = 0.05
"""Points from which a change shows in a figure with one decimal."""
MOST_REASONS = 3
Heard = tuple[Signals, tuple[Moment, ...]]


@dataclass(frozen=True, slots=True)
class Move:
    """One call under both rubrics. A total is ``None`` where nothing could be judged."""

    id: str
    old: float | None
    new: float | None
    old_band: str
    new_band: str
    why: tuple[tuple[str, float], ...] = ()
    """Criterion → points of the total by which it moves this call, the largest first; they add up to the change."""
    critical: str = ""
    """The critical criterion that takes the call to the lowest band now, and did not before."""

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
    """Mean points by which it moves the total: what it earns beyond what an average line of its weight would."""

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
    """Criteria of the old rubric that the new one lacks → mean points by which their absence moves the total."""

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
    effects = [_effects(a, b) for a, b in zip(old, new, strict=True)]
    moves = [_move(a, b, why) for a, b, why in zip(old, new, effects, strict=True)]
    both = [why for why, a, b in zip(effects, old, new, strict=True) if a.total is not None and b.total is not None]
    mean = {name: fsum(why.get(name, 0.0) for why in both) / len(both) for name in {name for why in both for name in why}}
    outcomes: dict[str, Counter[Outcome]] = {}
    for card in new:
        for result in card.results:
            outcomes.setdefault(result.criterion, Counter())[result.outcome] += 1
    reaches = [Reach(name, dict(found), mean.get(name, 0.0)) for name, found in outcomes.items()]
    gone = {name: mean[name] for name in sorted(mean) if name not in outcomes}
    return WhatIf(tuple(sorted(moves, key=lambda move: (-abs(move.by), not move.flips, move.id))), tuple(reaches), gone)


def _move(old: Scorecard, new: Scorecard, effects: dict[str, float]) -> Move:
    why = sorted(((name, by) for name, by in effects.items() if abs(by) >= SEEN), key=lambda one: (-abs(one[1]), one[0]))
    critical = new.capped_by or "" if new.capped_by != old.capped_by else ""
    return Move(old.id, old.total, new.total, old.band, new.band, tuple(why), critical)


def _effects(old: Scorecard, new: Scorecard) -> dict[str, float]:
    """Criterion → points by which it moves the total of one call.

    A criterion lifts a call by what it earns beyond the old total's share of its weight; the difference between the two
    rubrics is its effect. So a new criterion that is missed counts against the call itself, and not the others that make
    room for it; the effects add up to the change of the total.
    """
    if old.total is None or new.total is None:
        return {}
    effects: dict[str, float] = {}
    for card, sign in ((new, 1), (old, -1)):
        for line in card.receipt.lines:
            lift = line.points - line.of * old.total / 100
            effects[line.criterion] = effects.get(line.criterion, 0.0) + sign * lift
    return effects


def what_if_text(result: WhatIf, *, most: int = 10) -> str:
    """The comparison in words: the sum, the flips, the calls that move most and why, the criteria that sleep."""
    moved = [move for move in result.moves if abs(move.by) >= SEEN or move.flips]
    calls = f"{len(result.moves)} call{'s' * (len(result.moves) != 1)}"
    lines = [f"{calls}, {len(moved)} move{'s' * (len(moved) == 1)}{_mean(result.moves)}"]
    for (before, after), count in sorted(result.flips.items(), key=lambda item: (-item[1], item[0])):
        lines.append(f"  {count:>5}  {before} -> {after}")
    if moved:
        lines += ["", f"the calls that move most ({min(most, len(moved))} of {len(moved)}), and why"]
        gone = frozenset(result.gone)
        lines += [line for move in moved[:most] for line in _told(move, gone)]
        if most < len(moved):
            lines.append(f"  … {len(moved) - most} more: --most {len(moved)} shows all")
    changes = [(reach.moved, reach.criterion) for reach in result.reaches]
    changes += [(points, f"{name} (gone)") for name, points in result.gone.items()]
    changes = sorted((change for change in changes if abs(change[0]) >= SEEN), key=lambda change: -abs(change[0]))
    if changes:
        lines += ["", "the criteria that move it, in mean points of the total"]
        lines += [f"  {points:>+6.1f}  {name}" for points, name in changes[:most]]
    for title, names in (("never applies here", result.never_applies), ("never missed here", result.never_missed)):
        if names:
            lines += ["", title, *(f"  {name}" for name in names)]
    return "\n".join(lines) + "\n"


def _told(move: Move, gone: frozenset[str]) -> list[str]:
    """One call in two lines: how far and from which verdict to which; and the criteria behind it, which add up as shown."""
    bands = f"{move.old_band} -> {move.new_band}" if move.flips else move.new_band
    why = [f"{name}{' (gone)' if name in gone else ''} {by:+.1f}" for name, by in move.why[:MOST_REASONS]]
    rest = round(move.by, 1) - fsum(round(by, 1) for _, by in move.why[:MOST_REASONS])
    why += [f"all others {rest:+.1f}"] if why and abs(rest) >= SEEN else []
    why += [f"lowest band by the critical {move.critical}"] if move.critical else []
    lines = [f"  {move.by:>+6.1f}  {_total(move.old)} -> {_total(move.new)}  {move.id}  ({bands})"]
    return [*lines, f"          {', '.join(why)}"] if why else lines


def _mean(moves: Sequence[Move]) -> str:
    both = [move for move in moves if move.old is not None and move.new is not None]
    if not both:
        return ""
    old, new = (sum(getattr(move, name) for move in both) / len(both) for name in ("old", "new"))
    return f"; the mean total goes from {old:.1f} to {new:.1f}"


def _total(total: float | None) -> str:
    return "   –" if total is None else f"{total:>5.1f}"
