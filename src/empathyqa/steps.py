"""Whether a moment's four steps were taken, weighed from everything heard in the replies, the faint hearings included.

A step is rarely one phrase: "They would have rung you, so I've taken it off" notices and acts without a stock word. So
beside the plain signals, how strongly each act was leaned towards in the reply counts, with weights learned from
moments that readers marked (benchmarks/train_steps.py; a few dozen weights a step, in steps.json). Without leanings
(signals made by hand) the plain rule of moments.py decides alone.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from empathyqa.signal import Signals

WINDOW = 2
"""Agent stretches in which a cue can be noticed and named (SCORING, moments)."""


@dataclass(frozen=True, slots=True)
class Readout:
    """One step's weights: feature → what it adds; taken from ``threshold`` on."""

    start: float
    threshold: float
    weights: Mapping[str, float]

    def weigh(self, features: Mapping[str, float]) -> float:
        """The log-odds that a careful reader would say the step was taken."""
        total = self.start
        for name, weight in self.weights.items():
            value = features.get(name)
            if value:
                total += weight * value
        return round(total, 6)


@cache
def readouts() -> dict[str, Readout]:
    """The shipped weights by step."""
    data = json.loads(files("empathyqa").joinpath("steps.json").read_text(encoding="utf-8"))
    return {step: Readout(part["start"], part["threshold"], part["weights"]) for step, part in data["steps"].items()}


def features(signals: Signals, replies: Sequence[Sequence[int]], whole: Sequence[int]) -> dict[str, float]:
    """What the replies hold: for every act the strongest leaning in the first reply, in the window, in the whole stretch.

    How long a reply is and what kind of feeling it answers do not count: padding must not pay.

    ``replies`` are the agent's stretches of the window (turn indexes), ``whole`` the agent's turns until the stretch ends.
    """
    out: dict[str, float] = {}
    chances = {turn: _chances(signals, turn) for turn in {*whole, *(t for reply in replies for t in reply)}}
    first = list(replies[0]) if replies else []
    for place, turns in (("first", first), ("window", [t for reply in replies for t in reply]), ("whole", whole)):
        for turn in turns:
            for act, chance in chances[turn].items():
                key = f"{place} {act}"
                if chance > out.get(key, 0.0):
                    out[key] = chance
    for turn in whole:
        for act, chance in chances[turn].items():
            out[f"count {act}"] = min(out.get(f"count {act}", 0.0) + chance / 4, 1.0)
    out.update(_shape(signals, first, replies, whole))
    return out


def _shape(
    signals: Signals, first: Sequence[int], replies: Sequence[Sequence[int]], whole: Sequence[int]
) -> Iterator[tuple[str, float]]:
    turns = signals.transcript.turns
    yield "asks first", float(sum("?" in turns[turn].text for turn in first))
    yield "turns whole", len(whole) / 6
    yield "no reply", float(not replies)


def _chances(signals: Signals, turn: int) -> dict[str, float]:
    out = {name: _chance(odds) for name, odds in signals.leanings.get(turn, {}).items() if odds > -4.6}
    out.update((signal.id, 1.0) for signal in signals.at(turn) if signal.id not in out)
    return out


def _chance(odds: float) -> float:
    return 1 / (1 + exp(-odds))
