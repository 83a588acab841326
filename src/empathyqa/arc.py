"""The arc of a conversation: how the customer felt from turn to turn, where it was hardest, and how it ended.

Emotions that were heard come first, sentiment second: where nothing was heard in a stretch, a lexicon may lean it a
little up or down, and can neither trouble a customer nor calm one. The rules of the outcome are stated here and rest on
nothing else, so that a reader can check them by eye; they are a convention of this library, not of a study.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from empathyqa.signal import EMOTIONS, Sentiment, Signal, Signals
from empathyqa.stretches import merge

HARD = (*EMOTIONS, "crisis")
Course = Literal["eased", "stayed", "worsened", "never_troubled", "not_heard"]

GLAD, ACCEPTS = 2.0, 1.0
"""What gladness and a confirmation are worth; a feeling is worth its level, 1 to 3, below nothing."""
LEANS = 0.5
"""The most that the lexicon may lean a stretch in which nothing was heard: less than the mildest feeling."""
PLAIN = 0.7
"""The compound, up or down, from which the lexicon is listened to: with weaker readings the order of the points agrees
less with that of readers, on the labelled conversations, than with none at all."""
FAINT = 0.4
"""A feeling that no words name, only what was learned, counts as mild below this confidence."""
HARM = 2
"""The level a hint at harm stands for where no feeling is heard with it: recall comes first there, so not more."""
TROUBLED = 2
"""From a clear feeling on a customer counts as troubled; a mild one is the weather of any contact."""
EDGE = 2
"""Stretches that the conversation begins and ends with: a greeting and the matter, the last answer and the goodbye."""


@dataclass(frozen=True, slots=True)
class Point:
    """One customer stretch: what the customer says before somebody else speaks."""

    turn: int
    """Where the feeling was heard; else the stretch's first turn."""
    value: float
    """From −3, open distress or heat, over 0 to 2, glad."""
    by: str
    """The signal ids behind it (``anger``, ``gladness``, ``anger, gladness``), ``sentiment``, or empty: nothing heard."""
    level: int = 0
    """The strongest feeling heard in it, 1 to 3, whatever was glad beside it; 0 where none was."""
    sure: float = 0.0
    """How sure the signal is that decided, 0 to 1; 0 where none was heard."""


@dataclass(frozen=True, slots=True)
class Arc:
    """The customer's feeling over the conversation."""

    points: tuple[Point, ...]
    peak: Point | None
    """The point with the strongest feeling; of equals the lowest, the surest, the first. ``None`` where none was heard."""
    begins: float
    """The lower of the first two points."""
    ends: float
    """The lower of the last two points; the last alone where gladness or a confirmation was heard in it."""
    outcome: Course
    """``never_troubled``: no clear feeling (level 2) anywhere. ``eased``: there was one, and none at the end.
    ``worsened``: there is one at the end, harder than at the beginning. ``stayed``: there is one at the end, no harder.
    ``not_heard``: no customer speaks."""


def follow(signals: Signals) -> Arc:
    """The arc of a conversation. Turns of one speaker that follow each other are one stretch, however they are cut."""
    points = tuple(_points(signals))
    if not points:
        return Arc((), None, 0.0, 0.0, "not_heard")
    hardest = min(points, key=lambda point: (-point.level, point.value, -point.sure))
    begins, ends = _lowest(points[:EDGE]), _ending(points)
    return Arc(points, hardest if hardest.level else None, begins, ends, _outcome(hardest.level, begins, ends))


def _points(signals: Signals) -> Iterator[Point]:
    read = {sentiment.turn: sentiment for sentiment in signals.sentiments}
    for stretch in merge(signals.transcript):
        if stretch.side == "customer":
            heard = [signal for turn in stretch.turns for signal in signals.at(turn)]
            yield _heard(heard) or _leaning(stretch.first, [read[turn] for turn in stretch.turns if turn in read])


def _heard(heard: list[Signal]) -> Point | None:
    """The strongest feeling, and what was glad or accepted beside it, weighed against each other."""
    hard = max((s for s in heard if s.id in HARD), key=lambda s: (_level(s), s.confidence, -s.turn), default=None)
    glad = next((s for id in ("gladness", "confirmation") for s in heard if s.id == id), None)
    deciding = hard or glad
    if deciding is None:
        return None
    worth = 0.0 if glad is None else GLAD if glad.id == "gladness" else ACCEPTS
    by = ", ".join(signal.id for signal in (hard, glad) if signal is not None)
    level = 0 if hard is None else _level(hard)
    return Point(deciding.turn, worth - level, by, level, deciding.confidence)


def _level(signal: Signal) -> int:
    """1 to 3; a faint one is mild, however strong it would be."""
    if signal.id == "crisis":
        return 1 if signal.hint else HARM
    faint = signal.learned and signal.confidence < FAINT
    return 1 if faint else min(3, max(1, signal.level or 1))


def _leaning(turn: int, read: list[Sentiment]) -> Point:
    """Nothing was heard: the lexicon may lean the stretch a little, where it is plain."""
    lowest = min((sentiment.compound for sentiment in read), default=0.0)
    value = round(lowest * LEANS, 2) if abs(lowest) >= PLAIN else 0.0
    return Point(turn, value, "sentiment" if value else "")


def _lowest(points: tuple[Point, ...]) -> float:
    return min(point.value for point in points)


def _ending(points: tuple[Point, ...]) -> float:
    last = points[-1]
    glad = last.value > 0 and last.sure > 0
    return last.value if glad else _lowest(points[-EDGE:])


def _outcome(hardest: int, begins: float, ends: float) -> Course:
    if hardest < TROUBLED:
        return "never_troubled"
    if ends > -TROUBLED:
        return "eased"
    return "worsened" if ends < begins else "stayed"
