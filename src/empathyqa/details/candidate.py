"""A stretch of words that may be the detail asked for."""

from __future__ import annotations

from typing import NamedTuple


class Candidate(NamedTuple):
    """Where it stands in the turn, and the value in its plainest form; ``None`` where a redactor hid it."""

    start: int
    end: int
    value: str | None
