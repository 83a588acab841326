"""A pattern that is compiled when it is first looked with: most are never needed for one short call.

The library has some five hundred patterns; compiling them all takes a command longer than the call that it scores.
"""

from __future__ import annotations

import re

_LOOKS = frozenset(("search", "match", "fullmatch", "finditer", "findall", "split", "sub"))


class Later:
    """Looks like a compiled pattern; the first look compiles it, and from then on its own methods answer."""

    __slots__ = ("_flags", "_source", "findall", "finditer", "fullmatch", "match", "search", "split", "sub")

    def __init__(self, source: str, flags: int) -> None:
        self._source, self._flags = source, flags

    def __getattr__(self, name: str) -> object:
        if name not in _LOOKS:
            raise AttributeError(name)
        found = re.compile(self._source, self._flags)
        self.search, self.match, self.fullmatch = found.search, found.match, found.fullmatch
        self.finditer, self.findall = found.finditer, found.findall
        self.split, self.sub = found.split, found.sub
        return getattr(self, name)


def later(source: str, flags: int = 0) -> re.Pattern[str]:
    """The pattern, compiled when it is first looked with; a mistake in it is raised then (re.error)."""
    return Later(source, flags)  # type: ignore[return-value]
