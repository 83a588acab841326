"""A pattern that is compiled when it is first needed: most never are for one short call.

The library has some thousand patterns; compiling those that one call looks with took a fifth of its command. Three
quarters of them find nothing in it, and most of these cannot: the text holds none of the words they need. What each needs
is worked out beforehand (:mod:`empathyqa.later.needs`), so that a look without them costs no compiling.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from empathyqa.later.needs import Needs, may_stand_in, needs_of

_LOOKS = frozenset(("search", "match", "fullmatch", "finditer", "findall", "split", "sub"))
_NOTHING: dict[str, Callable[[], list[str] | Iterator[re.Match[str]] | None]] = {
    "search": lambda: None, "match": lambda: None, "fullmatch": lambda: None, "finditer": lambda: iter(()), "findall": list,
}  # fmt: skip
"""What a look gives that finds nothing."""
_OFTEN = 100
"""So many looks are spared at most: whoever scores many calls is served quickest by the compiled pattern."""


class Later:
    """Looks like a compiled pattern; the first look that may find something compiles it, and its own methods answer then."""

    __slots__ = ("_flags", "_needs", "_source", "_spared", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    _needs: Needs | None

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags, self._spared = source, flags, -1

    def __getattr__(self, name: str) -> Any:
        if name not in _LOOKS:
            raise AttributeError(name)
        if self._spared < 0:
            self._needs, self._spared = needs_of(self._source, self._flags), 0
        if self._needs is not None and name in _NOTHING:
            return partial(self._look, name)
        return getattr(self._compiled(), name)

    def _look(self, name: str, text: str, *where: int) -> Any:
        needs = self._needs
        if needs is not None and self._spared < _OFTEN and not may_stand_in(text, needs, self._flags):
            self._spared += 1
            return _NOTHING[name]()
        return getattr(self._compiled(), name)(text, *where)

    def _compiled(self) -> re.Pattern[str]:
        found = re.compile(self._source, self._flags)
        self.search, self.match, self.fullmatch = found.search, found.match, found.fullmatch
        self.finditer, self.findall = found.finditer, found.findall
        self.split, self.sub = found.split, found.sub
        return found


def later(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled when it is first needed; a mistake in it is raised then (re.error)."""
    return Later(source, flags)  # type: ignore[return-value]
