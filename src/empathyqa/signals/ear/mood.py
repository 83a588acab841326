"""How the customer sounds in the rest of the talk: whoever is vexed in five turns is rarely calm in the sixth.

The ear weighs one turn and what was said just before it. A short "And?" says little alone and much in the mouth of
somebody who has been vexed throughout; a sharp word from a cheerful customer is rarely anger. So for the feelings that
last, the log-odds of a turn are weighed again together with how surely each feeling was heard in the customer's other
turns, earlier and later, with weights learned from labelled conversations (benchmarks/train_mood.py; mood.json).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from math import exp, inf, sqrt
from operator import mul
from typing import Any

from empathyqa.leanings import NEVER, Leanings
from empathyqa.signals.ear.model import Ear
from empathyqa.signals.ear.packed import packed_odds

HEARD = (
    "anger", "frustration", "anxiety", "sadness", "confusion", "feeling#2", "effort", "gladness", "vulnerability", "repeat",
    "confirmation", "unresolved", "escalation",
)  # fmt: skip
"""What counts, in the turn and elsewhere."""
SWAYED = (
    "anger", "frustration", "anxiety", "sadness", "unresolved", "feeling#2", "anger#2", "anger#3", "frustration#2",
    "anxiety#2", "sadness#2",
)  # fmt: skip
"""The labels weighed again: those that were heard better so on held-out writers. Confusion, thanks and single acts were not."""
PLACES = ("own", "chance", "elsewhere")
"""Where :data:`HEARD` counts: its log-odds in the turn itself, its chance there, and its chances in the other turns.

Log-odds alone let a feeling that is barely more likely count as much as one that grows from even to sure.
"""
MOST = 5.0
"""Log-odds count up to this much either way, so that one turn never speaks for a whole talk."""
FAINTEST = -1.4
"""A turn whose own words make every swayed label less likely than this (one in five) is not weighed again."""
SILENT = -4.0
"""A label that a turn's own words make less likely than this (one in fifty), or that was hushed, the talk does not make heard."""
_UNREACHED = 4000.0


@dataclass(frozen=True, slots=True)
class Sway:
    """What one label starts from, and what each thing heard adds: in the turn itself, and elsewhere."""

    start: float
    weights: tuple[float, ...]
    """For :data:`HEARD` in each of :data:`PLACES`, in order."""


Mood = Mapping[str, Sway]
"""Label → how it is weighed again."""


@cache
def mood() -> Mood:
    """The shipped weights."""
    return mood_from(json.loads(files("empathyqa").joinpath("signals/ear/mood.json").read_text(encoding="utf-8")))


def mood_from(data: Mapping[str, Any]) -> Mood:
    """The weights that a data file holds."""
    return {
        label: Sway(part["start"], tuple(part.get(place, {}).get(name, 0.0) for place in PLACES for name in HEARD))
        for label, part in data["swayed"].items()
    }


def by_place(rows: Sequence[Sequence[float]]) -> list[list[float]]:
    """For every customer turn: :data:`HEARD` in each of :data:`PLACES`, from the turns' log-odds."""
    talk = _Chances(rows)
    return [talk.by_place(number) for number in range(len(rows))]


class _Chances:
    """:data:`HEARD` over a whole talk: what is likely in each turn, and in all together."""

    __slots__ = ("_chances", "_rows", "_sums")

    def __init__(self, rows: Sequence[Sequence[float]]) -> None:
        self._rows = rows
        against = [[-odds if odds > NEVER else inf for odds in row] for row in rows]
        self._chances = [[1 / (1 + grown) for grown in map(exp, row)] for row in against]
        self._sums = [sum(column) for column in zip(*self._chances, strict=True)]

    def by_place(self, number: int) -> list[float]:
        """:data:`HEARD` in each of :data:`PLACES` for one turn.

        Log-odds are kept within bounds; what counts of the other turns is the root of the mean of their chances. The
        root makes a faint hint in one other turn count, and three count less than three times as much.
        """
        mine = self._chances[number]
        others = max(len(self._rows) - 1, 1)
        elsewhere = [(total - own) / others if total > own else 0.0 for total, own in zip(self._sums, mine, strict=True)]
        return [
            *[MOST if odds > MOST else -MOST if odds < -MOST else odds for odds in self._rows[number]],
            *mine,
            *map(sqrt, elsewhere),
        ]


class TalkMood:
    """The customer's turns of one talk, weighed together; worked out when the first of them asks."""

    __slots__ = ("_chances", "_ear", "_gate", "_leanings", "_mood", "_swayed", "_totals")

    def __init__(self, mood: Mood, ear: Ear, totals: Mapping[int, int], leanings: Leanings) -> None:
        self._mood = mood
        self._ear = ear
        self._totals = totals
        """Turn → the ear's packed sum."""
        self._leanings = leanings
        self._chances: tuple[_Chances, dict[int, int]] | None = None
        self._swayed: list[tuple[int, Sway]] = []
        """The labels that this ear knows, by number, and how each is weighed; found with the chances."""
        self._gate = _gate(tuple(mood), ear)

    def moves(self, turn: int) -> bool:
        """Whether anything in the turn is likely enough by its own words to be weighed again."""
        return self._gate is not None and self._ear.fields.any_reaches(self._totals[turn], self._gate)

    def weighed(self, turn: int, odds: Sequence[float]) -> list[float]:
        """The turn's log-odds with the swayed labels weighed again."""
        chances, number_of = self._chances or self._work_out()
        found = chances.by_place(number_of[turn])
        out = list(odds)
        for at, sway in self._swayed:
            if odds[at] > SILENT:
                out[at] = round(sway.start + sum(map(mul, sway.weights, found)), 6)  # later Pythons add floats otherwise
        return out

    def _work_out(self) -> tuple[_Chances, dict[int, int]]:
        number, leanings = self._ear.number, self._leanings
        self._swayed = [(number[label], sway) for label, sway in self._mood.items() if label in number]
        places = [number.get(label) for label in HEARD]
        rows = []
        for turn in self._totals:
            odds = leanings.row(turn)[1]
            rows.append([NEVER if at is None else odds[at] for at in places])
        self._chances = _Chances(rows), {turn: at for at, turn in enumerate(self._totals)}
        return self._chances


@lru_cache(maxsize=16)
def _gate(labels: tuple[str, ...], ear: Ear) -> int | None:
    """The packed limits below which a turn is not weighed again; None for an ear that knows none of these labels."""
    known = set(labels) & set(ear.labels)
    limits = [FAINTEST if label in known else _UNREACHED for label in ear.labels]
    return packed_odds(limits) if known else None
