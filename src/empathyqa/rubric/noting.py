"""Gathering problems with their place, excerpt and remedy."""

from __future__ import annotations

from typing import Literal

from empathyqa.errors import Problem
from empathyqa.rubric.tree import Place, Source

_LONGEST_FIX = 400
_SHOWN = 110
"""Characters of a source line that fit beside a line number."""


def excerpt(source: Source, line: int, column: int) -> str | None:
    """The line and a caret under the column; long lines are cut around the caret, tabs shown as one space."""
    text = source.line(line)
    if not text.strip():
        return None
    start = max(0, column - _SHOWN // 2) if len(text) > _SHOWN else 0
    shown = ("…" if start else "") + text[start : start + _SHOWN]
    caret = column - 1 - start + (1 if start else 0)
    number = f"{line:>6} | "
    printable = "".join(letter if letter.isprintable() else " " for letter in shown)
    return f"{number}{printable}\n{' ' * 7}| {' ' * caret}^"


class Notes:
    """The problems of one rubric and its files, each said once."""

    def __init__(self) -> None:
        self._problems: dict[tuple[object, ...], Problem] = {}

    def add(
        self,
        code: str,
        place: Place,
        message: str,
        fix: str,
        severity: Literal["error", "warning"] = "error",
    ) -> None:
        """Note a problem at a place; the same one twice is one."""
        path, line, column = place.source.path, place.line, place.column
        fix = fix if len(fix) <= _LONGEST_FIX else fix[: _LONGEST_FIX - 1] + "…"
        self._problems.setdefault(
            (code, path, line, column, message),
            Problem(code, message, path, line, column, fix, excerpt(place.source, line, column), severity),
        )

    def keep(self, problem: Problem) -> None:
        """Note a problem that has no place in a text (a file that cannot be opened)."""
        self._problems.setdefault((problem.code, problem.path, problem.line, problem.column, problem.message), problem)

    def take(self, others: Notes, source: Source) -> None:
        """Take over the notes of another reading; excerpts show the lines of ``source`` as they were typed."""
        for problem in others._problems.values():
            if problem.line is None or problem.path != source.path:
                self.keep(problem)
                continue
            place = Place(source, problem.line, problem.column or 1)
            self.add(problem.code, place, problem.message, problem.fix or "", problem.severity)

    def only_warn_of(self, path: str) -> None:
        """Drop warnings about other files: an inherited rubric is checked where it is written."""
        for key, problem in list(self._problems.items()):
            if problem.severity == "warning" and problem.path != path:
                del self._problems[key]

    @property
    def errors(self) -> bool:
        """Whether anything here stops the rubric from being used."""
        return any(problem.severity == "error" for problem in self._problems.values())

    def sorted(self) -> list[Problem]:
        """File by file as first met, from top to bottom."""
        files = {path: number for number, path in enumerate(dict.fromkeys(p.path for p in self._problems.values()))}
        return sorted(
            self._problems.values(),
            key=lambda problem: (files[problem.path], problem.line or 0, problem.column or 0, problem.code),
        )
