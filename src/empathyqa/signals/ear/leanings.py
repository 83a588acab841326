"""How far the ear leaned towards each label in each turn, the faint hearings included."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from empathyqa.signals.ear.model import Ear


class Leanings(Mapping[int, dict[str, float]]):
    """Turn → label → log-odds, worked out when asked for: only the turns around a moment ever are."""

    __slots__ = ("_known", "_sums")

    def __init__(self, sums: Mapping[int, tuple[Ear, int]]) -> None:
        self._sums = sums
        self._known: dict[int, dict[str, float]] = {}

    def __getitem__(self, turn: int) -> dict[str, float]:
        known = self._known.get(turn)
        if known is None:
            ear, total = self._sums[turn]
            known = self._known[turn] = dict(zip(ear.labels, ear.fields.odds(total), strict=True))
        return known

    def __reduce__(self) -> tuple[object, ...]:
        return dict, (dict(self),)  # sent to another process without the ear

    def __iter__(self) -> Iterator[int]:
        return iter(self._sums)

    def __len__(self) -> int:
        return len(self._sums)

    def __repr__(self) -> str:
        return repr(dict(self))
