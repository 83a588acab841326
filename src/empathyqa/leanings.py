"""How far the ear leaned towards each label in each turn, the faint hearings included."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from typing import Protocol

NEVER = -9.0
"""The log-odds of a label that was not listened for."""
Row = tuple[Mapping[str, int], Sequence[float]]
"""Label → its place in the row, and the row."""
_NOTHING: Row = ({}, ())


class _Fields(Protocol):
    def odds(self, total: int) -> list[float]: ...
    def one(self, total: int, label: int) -> float: ...


class _Ear(Protocol):
    @property
    def number(self) -> dict[str, int]: ...
    @property
    def fields(self) -> _Fields: ...


class Leanings(Mapping[int, dict[str, float]]):
    """Turn → label → log-odds, worked out when asked for: only the turns around a moment ever are."""

    __slots__ = ("_rows", "_sums")

    def __init__(self, sums: Mapping[int, tuple[_Ear, int]]) -> None:
        self._sums = sums
        self._rows: dict[int, Row] = {}

    @classmethod
    def of(cls, odds: Mapping[int, Mapping[str, float]]) -> Leanings:
        """The same log-odds, ready to be asked by label or over several turns."""
        if isinstance(odds, cls):
            return odds
        made, numbers = cls({}), dict[tuple[str, ...], dict[str, int]]()
        for turn, by_label in odds.items():
            labels = tuple(by_label)
            number = numbers.setdefault(labels, {label: at for at, label in enumerate(labels)})
            made._rows[turn] = (number, tuple(by_label.values()))
        return made

    def odds(self, turn: int, label: str) -> float:
        """The log-odds of one label in one turn; :data:`NEVER` where it was not listened for."""
        known = self._rows.get(turn)
        if known is None and (heard := self._sums.get(turn)) is not None:
            ear, total = heard
            at = ear.number.get(label)
            return NEVER if at is None else ear.fields.one(total, at)
        number, odds = known or _NOTHING
        return odds[number[label]] if label in number else NEVER

    def first_over(self, turns: Iterable[int], label: str, limit: float) -> int | None:
        """The first of these turns in which a label has more than these log-odds; ``None`` where it has in none."""
        sums, rows = self._sums, self._rows
        for turn in turns:
            if turn in rows:
                number, row = rows[turn]
                odds = row[number[label]] if label in number else NEVER
            else:
                odds = self.odds(turn, label) if turn in sums else NEVER
            if odds > limit:
                return turn
        return None

    def by_ear(self, turns: Container[int]) -> Iterator[tuple[Mapping[str, int], list[int], list[Sequence[float]]]]:
        """For each ear: each label's place in its rows, those of the turns that it listened to, and their log-odds."""
        known = self._rows
        rest = [(turn, known[turn] if turn in known else self.row(turn)) for turn in self if turn in turns]
        while rest:
            number = rest[0][1][0]
            mine = [(turn, row) for turn, (ears, row) in rest if ears is number]
            rest = [each for each in rest if each[1][0] is not number]
            yield number, [turn for turn, _ in mine], [row for _, row in mine]

    def most(self, turn: int, labels: Iterable[str]) -> float:
        """The highest log-odds of any of these labels in one turn."""
        number, odds = self._row(turn) or _NOTHING
        return max([odds[number[label]] for label in labels if label in number], default=NEVER)

    def rows(self, turns: Iterable[int]) -> tuple[Mapping[str, int], list[Sequence[float]]]:
        """The log-odds of these turns, where there are any, and each label's place among them.

        A label that was not listened for in some of them is :data:`NEVER` there.
        """
        found = [row for turn in turns if (row := self._row(turn)) is not None]
        number = found[0][0] if found else {}
        rows = [odds for mine, odds in found if mine is number]
        return (number, rows) if len(rows) == len(found) else _levelled(found)

    def row(self, turn: int) -> Row:
        """Each label's place and the log-odds of one turn that was listened to; KeyError for any other."""
        rows = self._rows
        row = rows[turn] if turn in rows else self._row(turn)
        if row is None:
            raise KeyError(turn)
        return row

    def hush(self, turn: int, label: str, to: float) -> None:
        """Let a turn lean no further towards a label than these log-odds; KeyError for a turn that was not listened to."""
        number, row = self.row(turn)
        at = number.get(label)
        if at is not None and row[at] > to:
            self._rows[turn] = (number, (*row[:at], to, *row[at + 1 :]))

    def _row(self, turn: int) -> Row | None:
        rows = self._rows
        if turn in rows:
            return rows[turn]
        if turn not in self._sums:
            return None
        ear, total = self._sums[turn]
        made = rows[turn] = (ear.number, ear.fields.odds(total))
        return made

    def __getitem__(self, turn: int) -> dict[str, float]:
        return dict(zip(*self.row(turn), strict=True))

    def __reduce__(self) -> tuple[object, ...]:
        return dict, (dict(self),)  # sent to another process without the ear

    def __iter__(self) -> Iterator[int]:
        return iter(self._sums or self._rows)

    def __len__(self) -> int:
        return len(self._sums or self._rows)

    def __repr__(self) -> str:
        return repr(dict(self))


def _levelled(rows: Sequence[Row]) -> tuple[Mapping[str, int], list[Sequence[float]]]:
    """Rows of different labels, heard by different ears, over all their labels."""
    labels = dict.fromkeys(label for number, _ in rows for label in number)
    levelled = [[odds[number[label]] if label in number else NEVER for label in labels] for number, odds in rows]
    return {label: at for at, label in enumerate(labels)}, list(levelled)
