"""Whether a signal is sure enough for points, and for what holds a band back: one bar, so that a card tells one story.

A signal that is right less than seven times in ten may coach, and neither earns nor costs a point. Most signals reach that
as they are heard; of the others only the surer part does, and from which sureness on was measured on conversations whose
authors nothing had learned from (benchmarks/train_bars.py; bars.json).
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

from empathyqa.signal import Signal

COUNTS_FROM = 0.7
"""How sure a signal that no words name, only what was learned, must be at least. On authors it never learned from, seven
in ten of those from here on were right; below, about half."""
WORDED_FROM = 0.45
"""The same for a signal heard in words: what its surroundings speak so much against was wrong more often than right (43 in
a hundred right below; 90 in a hundred from 0.7 on)."""
NEVER = 2.0
"""The bar of what no sureness makes right often enough."""
HEARD_IN = ("words", "learned")


def counts(signal: Signal) -> bool:
    """Whether a check may rest on this signal: sure enough for its kind. A hint of harm always counts."""
    learned = signal.learned
    bar = bars().get((signal.id, learned), COUNTS_FROM if learned else WORDED_FROM)
    return signal.confidence >= bar or signal.id == "crisis"


def which_count(signals: Iterable[Signal]) -> list[bool]:
    """Of each signal, whether it counts. Most are so sure that nobody need ask whether words or learning told of them."""
    highest = _highest()
    return [signal.confidence >= highest[signal.id] or counts(signal) for signal in signals]


class _Highest(dict[str, float]):
    """Signal → from which sureness it counts however it was heard, worked out when it is first met."""

    def __missing__(self, id: str) -> float:
        made = self[id] = max(bars().get((id, False), WORDED_FROM), bars().get((id, True), COUNTS_FROM))
        return made


@cache
def _highest() -> _Highest:
    return _Highest()


@cache
def bars() -> Mapping[tuple[str, bool], float]:
    """(signal, only learned) → from which sureness it counts, where that is higher than for most."""
    return {
        (id, learned): part[HEARD_IN[learned]]["from"]
        for id, part in measured_bars().items()
        for learned in (False, True)
        if HEARD_IN[learned] in part
    }


@cache
def measured_bars() -> Mapping[str, Mapping[str, Mapping[str, Any]]]:
    """Signal → heard in words or only learned → from which sureness it counts, of how many so sure how many were right."""
    found: Mapping[str, Any] = json.loads(files("empathyqa").joinpath("bars.json").read_text(encoding="utf-8"))
    return found["bars"]  # type: ignore[no-any-return]
