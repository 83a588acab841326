"""The ear's weights, read once: feature → what it adds to each label's calibrated log-odds."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from importlib.resources import files


@dataclass(frozen=True)
class Ear:
    """A linear model for one side of the talk. ``rows``: feature → ((label number, weight), …)."""

    labels: tuple[str, ...]
    starts: tuple[float, ...]
    """Each label's log-odds before anything is heard."""
    thresholds: tuple[float, ...]
    """The log-odds from which a label counts as heard."""
    rows: dict[str, tuple[tuple[int, float], ...]]

    def weigh(self, features: Iterable[tuple[str, float]]) -> list[float]:
        """Calibrated log-odds of every label."""
        total = list(self.starts)
        rows = self.rows
        for name, value in features:
            row = rows.get(name)
            if row is not None:
                for label, weight in row:
                    total[label] += weight * value
        return total

    def shares(self, label: int, features: Iterable[tuple[str, float]]) -> list[tuple[str, float]]:
        """What each feature added for one label, most first: the whole explanation of a decision."""
        out = []
        for name, value in features:
            for number, weight in self.rows.get(name, ()):
                if number == label:
                    out.append((name, weight * value))
        return sorted(out, key=lambda share: (-share[1], share[0]))


@cache
def ears() -> dict[str, Ear]:
    """The shipped model: ``agent`` and ``customer``."""
    data = json.loads(files("empathyqa").joinpath("signals/ear/ear.json").read_text(encoding="utf-8"))
    return {side: _ear(part) for side, part in data["sides"].items()}


def _ear(part: dict[str, object]) -> Ear:
    labels, rows = part["labels"], part["rows"]
    assert isinstance(labels, list) and isinstance(rows, dict)
    table = {name: tuple(zip(row[::2], (w / 100 for w in row[1::2]), strict=True)) for name, row in rows.items()}
    return Ear(tuple(labels), tuple(part["starts"]), tuple(part["thresholds"]), table)  # type: ignore[arg-type]
