"""Features of several words, told apart when their first word is met: they are nearly all of the model file, and one call
meets few of them."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from collections.abc import Set as AbstractSet
from typing import cast

from empathyqa.signals.ear.features import BETWEEN, keyed
from empathyqa.signals.ear.packed import Table

BETWEEN_GROUPS = 2 * BETWEEN
"""What stands between the features of one first word and those of the next in the model file."""
Words = tuple[str, ...]


class Grouped(Table):
    """Like a table that is read at once."""

    __slots__ = ("_kind", "_met", "_unread")

    def __init__(self, kind: str, names: Iterable[str], rows: Iterable[str]) -> None:
        super().__init__((), ())
        self._kind = kind
        self._met: set[Hashable] = set()
        groups = zip(names, rows, strict=True)
        self._unread = {group[0].partition(BETWEEN)[0].partition(" ")[0]: group for group in groups}

    @property
    def known(self) -> AbstractSet[Hashable]:
        """The features that weigh anything, all of them."""
        self._read(tuple(self._unread))
        return self._met

    def among(self, keys: Iterable[Hashable]) -> AbstractSet[Hashable]:
        """Those of these features that weigh anything."""
        words = cast("AbstractSet[Words]", keys)
        firsts = {key[0] for key in words}
        if not self._unread.keys().isdisjoint(firsts):
            self._read(firsts & self._unread.keys())
        return self._met.intersection(words)

    def _read(self, firsts: Iterable[str]) -> None:
        for first in firsts:
            names, rows = self._unread[first]
            written = dict(zip(keyed(self._kind, names), rows.split(BETWEEN), strict=True))
            self._written.update(written)
            self._met.update(written)
        for first in firsts:  # only now: another thread that finds nothing left to read finds it read
            self._unread.pop(first, None)
