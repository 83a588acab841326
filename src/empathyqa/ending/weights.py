"""The weights of the endings: what each thing heard adds to how a contact may have ended.

Learned from conversations whose ending readers marked (benchmarks/train_endings.py); a few dozen, in endings.json.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any


@dataclass(frozen=True, slots=True)
class Endings:
    """Ending → where it starts from, and what each feature adds to it."""

    starts: Mapping[str, float]
    weights: Mapping[str, Mapping[str, float]]

    def likeliest(self, found: Mapping[str, float], open_: Collection[str]) -> str:
        """The ending with the highest sum, of those that are open."""
        sums = []
        for ending, start in self.starts.items():
            if ending in open_:
                adds = [weight * found[name] for name, weight in self.weights[ending].items() if name in found]
                sums.append((round(start + sum(adds), 6), ending))
        return max(sums)[1]

    def spoke_for(self, ending: str, found: Mapping[str, float]) -> list[str]:
        """The two features that spoke most for this ending, most first."""
        shares = {name: weight * found[name] for name, weight in self.weights[ending].items() if name in found}
        return sorted((name for name in shares if shares[name] > 0), key=lambda name: (-shares[name], name))[:2]


@cache
def endings() -> Endings:
    """The shipped weights."""
    return endings_from(json.loads(files("empathyqa.ending").joinpath("endings.json").read_text(encoding="utf-8")))


def endings_from(data: Mapping[str, Any]) -> Endings:
    """The weights that a data file holds."""
    parts = data["endings"]
    return Endings({end: part["start"] for end, part in parts.items()}, {end: part["weights"] for end, part in parts.items()})
