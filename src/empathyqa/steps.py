"""Whether a moment's four steps were taken, weighed from everything heard in the replies, the faint hearings included.

A step is rarely one phrase: "They would have rung you, so I've taken it off" notices and acts without a stock word. So
beside the plain signals, how strongly each act was leaned towards in the reply counts, with weights learned from
moments that readers marked (benchmarks/train_steps.py; a few dozen weights a step, in steps.json). Without leanings
(signals made by hand) the plain rule of moments/said.py decides alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import exp
from typing import Any, NamedTuple

from empathyqa.leanings import Leanings
from empathyqa.signal import Signals

_LEAST = -4.6
"""Log-odds (a chance of one in a hundred) up to which nothing was heard, not even faintly."""
Turns = Sequence[int]


Weights = Mapping[str, tuple[tuple[int, float], ...]]
"""Act or shape → which step, by number, it adds how much to."""
Heard = tuple[str, Iterable[tuple[str, float]]]
"""Where, and which acts, how surely."""


class Answer(NamedTuple):
    """The agent's stretches after a cue, each as its turns: what is said in one breath counts once, however the source cuts
    it into turns."""

    window: Sequence[Turns]
    """In which it can be noticed and named."""
    own: Sequence[Turns]
    """Before another feeling comes up. What is done only after that is mostly done about the other one: with this place
    beside ``whole``, agreement on acting rose from .58 to .65 on held-out authors, for moments as readers draw them."""
    whole: Sequence[Turns]
    """In which it can be settled, whatever came up meanwhile."""


@dataclass(frozen=True, slots=True)
class Readout:
    """The weights of all steps; a step is taken from its threshold on."""

    thresholds: Mapping[str, float]
    starts: tuple[float, ...]
    weights: Mapping[str, Weights]
    """By where it is heard: ``first``, ``window``, ``own``, ``whole``, ``count``, or the whole name of a shape."""

    def weigh(self, features: Mapping[str, float]) -> dict[str, float]:
        """Step → the log-odds that a careful reader would say it was taken, given the features of :func:`features`."""
        return self._told((place, [(act, value)]) for name, value in features.items() for place, act in [name.split(" ", 1)])

    def odds(self, signals: Signals, answer: Answer) -> dict[str, float]:
        """The same for the replies themselves, looking only for what weighs."""
        return self._told(_heard(signals, answer, self.weights))

    def _told(self, heard: Iterable[Heard]) -> dict[str, float]:
        totals = list(self.starts)
        for place, acts in heard:
            table = self.weights[place]
            for act, value in acts:
                for step, weight in table.get(act, ()):
                    totals[step] += weight * value
        return {step: round(total, 6) for step, total in zip(self.thresholds, totals, strict=True)}


@cache
def readout() -> Readout:
    """The shipped weights."""
    return readout_from(json.loads(files("empathyqa").joinpath("steps.json").read_text(encoding="utf-8")))


def readout_from(data: Mapping[str, Any]) -> Readout:
    """The weights that a data file holds (``benchmarks/train_steps.py`` writes them)."""
    steps = data["steps"]
    weights: dict[str, dict[str, tuple[tuple[int, float], ...]]] = {place: {} for place in _PLACES}
    for number, part in enumerate(steps.values()):
        for name, weight in part["weights"].items():
            place, _, act = name.partition(" ")
            weights[place][act] = (*weights[place].get(act, ()), (number, weight))
    thresholds = {step: part["threshold"] for step, part in steps.items()}
    return Readout(thresholds, tuple(part["start"] for part in steps.values()), weights)


def features(signals: Signals, answer: Answer) -> dict[str, float]:
    """What the replies hold: for every act the strongest leaning in the first reply, in the window, before another feeling
    comes up, in the whole stretch.

    How long a reply is and what kind of feeling it answers do not count: padding must not pay.
    """
    return {f"{place} {act}": value for place, acts in _heard(signals, answer) for act, value in acts}


def _heard(signals: Signals, answer: Answer, weights: Mapping[str, Weights] | None = None) -> Iterator[Heard]:
    """Everything heard in the replies; with ``weights``, only what has one."""
    window, own, whole = answer
    leanings = Leanings.of(signals.leanings)
    breaths = {*map(tuple, window), *map(tuple, whole)}
    said = {stretch: acts for stretch in breaths if (acts := _said(signals, leanings, stretch))}
    found: set[str] = set()
    for place, stretches in (("first", window[:1]), ("window", window), ("own", own), ("whole", whole)):
        number, rows = leanings.rows([turn for stretch in stretches for turn in stretch])
        wanted = number if weights is None else weights[place]
        told = [(act, odds) for act, odds in zip(number, _highest(rows), strict=True) if odds > _LEAST]
        heard = {act: _chance(odds) for act, odds in told if act in wanted}
        for stretch in stretches:
            for act in said.get(tuple(stretch), ()):
                heard[act] = 1.0
        found |= heard.keys()
        yield place, heard.items()
    sure = [act for stretch in whole for act in said.get(tuple(stretch), ())]
    counted: Iterable[str] = found
    if weights is not None:  # what was heard nowhere counts for nothing
        anywhere = {*sure, *[act for act, _ in told]}
        counted = [act for act in weights["count"] if act in anywhere]
    yield "count", [(act, _count(number, rows, sure, act)) for act in counted]
    yield from _shape(signals, answer)


def _said(signals: Signals, leanings: Leanings, stretch: Turns) -> set[str]:
    """The acts that were heard in a stretch by rule alone: certain, for the ear has no opinion on them."""
    heard = {signal.id for turn in stretch for signal in signals.at(turn)} - _OF_NAMES
    return {id for id in heard if all(leanings.odds(turn, id) <= _LEAST for turn in stretch)}


_OF_NAMES = frozenset(("name_use", "introduction"))
"""What hangs on names weighs nothing: a step must not change when names are swapped or hidden (SCORING, invariants)."""


def _highest(rows: list[Sequence[float]]) -> Sequence[float]:
    return rows[0] if len(rows) == 1 else list(map(max, zip(*rows, strict=True)))


def _count(number: Mapping[str, int], rows: list[Sequence[float]], sure: list[str], act: str) -> float:
    """How often an act was heard, over four and at most 1, each mention as sure as it was heard."""
    at = number.get(act)
    faint = [_chance(row[at]) for row in rows if row[at] > _LEAST] if at is not None else ()
    return min((sum(faint) + sure.count(act)) / 4, 1.0)


def _shape(signals: Signals, answer: Answer) -> Iterator[Heard]:
    turns, window = signals.transcript.turns, answer.window
    yield "asks", [("first", float(bool(window) and any("?" in turns[turn].text for turn in window[0])))]
    yield "turns", [("whole", len(answer.whole) / 6)]
    yield "no", [("reply", float(not window)), ("own", float(not answer.own))]


_PLACES = ("first", "window", "own", "whole", "count", "asks", "turns", "no")


@lru_cache(maxsize=20_000)
def _chance(odds: float) -> float:
    return 1 / (1 + exp(-odds))
