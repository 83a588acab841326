"""One kind of mistake or warning of a rubric, as ``explain`` tells it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Code:
    """One kind of mistake or warning."""

    id: str
    title: str
    about: str
    wrong: str = ""
    right: str = ""

    @property
    def warning(self) -> bool:
        """Whether the rubric can be used in spite of it."""
        return self.id.startswith("R6") or self.id in _WARNINGS_ELSEWHERE


_WARNINGS_ELSEWHERE = frozenset(("R009", "R022", "R702"))
"""Warnings that are not of the family R6."""
