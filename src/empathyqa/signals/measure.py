"""How well each signal was measured to be heard, and what it may therefore be used for.

The figures come from ``benchmarks/hearing.py --write`` and are those of held-out authors and of real contacts; none
was measured on a conversation that the ear had learned from.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from empathyqa.sureness import COUNTS_FROM, HEARD_IN, NEVER, WORDED_FROM, measured_bars

SETS = {"commissioned": "on conversations by authors it never learned from", "real": "on real contacts"}
MAY_SCORE = 0.70
"""Held-out precision from which a signal may earn or cost points; below it may coach only (a judgement of the authors:
a false "you did not care" does more harm than a missed "well done")."""
ALERT = "crisis"
"""Heard so that a person looks; no precision would make it a matter of points."""
FEW = 15
"""Marked turns below which a figure says little."""


@dataclass(frozen=True, slots=True)
class Measured:
    """One signal on one set of labelled conversations."""

    gold: int
    """Turns in which a reader marked it."""
    heard: int
    precision: float | None
    """Share of hearings that a reader marked too; ``None`` where it was never heard."""
    recall: float | None
    """Share of marked turns that were heard; ``None`` where it was never marked."""
    precision_interval: tuple[float, float] | None
    """95 %, over conversations drawn with replacement."""
    recall_interval: tuple[float, float] | None

    @property
    def told(self) -> str:
        """The figures in a sentence's end."""
        if not self.gold and not self.heard:
            return "neither marked nor heard"
        parts = [
            _share("precision", self.precision, self.precision_interval),
            _share("recall", self.recall, self.recall_interval),
        ]
        few = "; too few to say much" if self.gold < FEW else ""
        return f"{', '.join(parts)} ({self.gold} marked, {self.heard} heard{few})"


def _share(name: str, value: float | None, between: tuple[float, float] | None) -> str:
    if value is None:
        return f"no {name}"
    return f"{name} {value:.2f}" + (f" [{between[0]:.2f}–{between[1]:.2f}]" if between else "")


@cache
def _figures() -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads(
        files("empathyqa").joinpath("signals/measured.json").read_text(encoding="utf-8")
    )
    return found


def measured(id: str) -> dict[str, Measured]:
    """A signal's figures by set (``commissioned``, ``real``); empty for a signal that was never measured."""
    return {name: _measured(part) for name, part in _figures().get(id, {}).items()}


def _measured(part: dict[str, Any]) -> Measured:
    def between(key: str) -> tuple[float, float] | None:
        value = part.get(key)
        return (value[0], value[1]) if value else None

    return Measured(
        part["gold"], part["heard"], part["precision"], part["recall"],
        between("precision_interval"), between("recall_interval"),
    )  # fmt: skip


def may_score(id: str) -> bool | None:
    """Whether a signal is precise enough to earn or cost points; ``None`` where it was never measured."""
    found = measured(id).get("commissioned")
    if found is None:
        return None
    return id != ALERT and found.precision is not None and found.precision >= MAY_SCORE


def told(id: str) -> list[str]:
    """The figures and what follows from them, a line each; empty for a signal that was never measured."""
    lines = [f"{SETS[name].capitalize()}: {found.told}." for name, found in measured(id).items()]
    allowed = may_score(id)
    if allowed is None:
        return lines
    if id == ALERT:
        return [*lines, "It is tuned to miss little, and asks a person to look: it should never earn or cost points."]
    verdict = "it may earn or cost points" if allowed else "only its surer part may earn or cost points, the rest coaches"
    sign = "at or above" if allowed else "below"
    lines.append(f"Its precision on held-out authors is {sign} {MAY_SCORE:.2f}: {verdict}.")
    return [*lines, _bar_told(id)] if id in measured_bars() else lines


def _bar_told(id: str) -> str:
    """From which sureness it counts, for a reader who wants to know which words may cost points."""
    return f"It counts for points {_kind_told(id, False)}, {_kind_told(id, True)}."


def _kind_told(id: str, learned: bool) -> str:
    part = measured_bars().get(id, {}).get(HEARD_IN[learned])
    bar = part["from"] if part else COUNTS_FROM if learned else WORDED_FROM
    kind = "where it is only learned" if learned else "where words tell it"
    if part is None or bar == NEVER:
        return f"{kind} never" if part else f"{kind} from {bar:.2f} sure on"
    return f"{kind} from {bar:.2f} sure on ({part['right']} of {part['of']} so sure were right)"
