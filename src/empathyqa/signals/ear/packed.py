"""All labels' weights side by side in one whole number: adding what a feature says about every label is one addition.

A field of 32 bits a label, in steps of 2⁻¹⁸ of a log-odd. Whole numbers add up to the same on every machine and in any
order, and Python adds wide ones as fast as narrow ones.
"""

from __future__ import annotations

from array import array
from collections.abc import Hashable, Iterable, Sequence
from collections.abc import Set as AbstractSet
from functools import lru_cache
from operator import lshift
from sys import byteorder

FIELD = 32
STEPS = 1 << 18
"""Steps to one log-odd."""
_HALF = 1 << (FIELD - 1)
_FIELD = (1 << FIELD) - 1
_FOUR_BYTES = next(code for code in "il" if array(code).itemsize * 8 == FIELD)


@lru_cache(maxsize=1024)
def scale_of(value: float) -> int:
    """How many steps one hundredth of weight is worth to a feature of this value."""
    return round(value * STEPS / 100)


def packed(row: str) -> int:
    """A feature's weights, each in its label's field; ``row`` is the model file's text: label, weight, label, weight …"""
    numbers = [int(number) for number in row.split(" ")]
    return sum(map(lshift, numbers[1::2], [FIELD * label for label in numbers[::2]]))


def packed_odds(odds: Sequence[float]) -> int:
    """Log-odds, one a label, as steps in their fields."""
    return sum(round(each * STEPS) << (FIELD * label) for label, each in enumerate(odds))


class Table(dict[Hashable, int]):
    """Feature → its weights packed, made when first asked for: a call needs a few hundred of many thousands."""

    __slots__ = ("_written",)

    def __init__(self, keys: Iterable[Hashable], rows: Iterable[str]) -> None:
        super().__init__()
        self._written = dict(zip(keys, rows, strict=True))

    def __missing__(self, key: Hashable) -> int:
        made = self[key] = packed(self._written[key])
        return made

    @property
    def known(self) -> AbstractSet[Hashable]:
        """The features that weigh anything."""
        return self._written.keys()

    def among(self, keys: Iterable[Hashable]) -> AbstractSet[Hashable]:
        """Those of these features that weigh anything: most that a turn has do not, and are left out at once."""
        return self._written.keys() & keys

    def total(self, keys: Iterable[Hashable]) -> int:
        """What these features add, unknown ones nothing; in hundredths, before scaling."""
        return sum(map(self.__getitem__, self.among(keys)))


class Fields:
    """How a number of labels lies side by side."""

    __slots__ = ("_high", "_size", "count")

    def __init__(self, count: int) -> None:
        self.count = count
        self._high = sum(_HALF << (FIELD * label) for label in range(count))
        self._size = count * FIELD // 8

    def odds(self, total: int) -> list[float]:
        """The log-odds of every label."""
        fields = array(_FOUR_BYTES)
        high = self._high  # lifts every field above zero, so that none borrows from the next; then their signs are put back
        fields.frombytes(((total + high) ^ high).to_bytes(self._size, byteorder))
        if byteorder == "big":
            fields.reverse()
        return [field / STEPS for field in fields]

    def one(self, total: int, label: int) -> float:
        """The log-odds of one label, by number."""
        return (((total + self._high) >> (FIELD * label) & _FIELD) - _HALF) / STEPS

    def weights(self, table: Table, keys: Iterable[Hashable], label: int) -> dict[Hashable, int]:
        """What each of these known features adds to one label, in hundredths; those that add nothing are left out.

        Read from the packed weights, which a turn just listened to has at hand, for where a decision is explained.
        """
        high, down = self._high, FIELD * label
        return {key: weight for key in keys if (weight := ((table[key] + high) >> down & _FIELD) - _HALF)}

    def any_reaches(self, total: int, limits: int) -> bool:
        """Whether any label's field is at least its field in ``limits``."""
        return bool((total - limits + self._high) & self._high)
