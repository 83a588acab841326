"""Gathering problems with their place, excerpt and remedy."""

from __future__ import annotations

from typing import Literal

from empathyqa.errors import Problem
from empathyqa.rubric.tree import Place, Source

MOST_SHOWN = 200
"""Errors, and warnings, of one rubric that are noted; nobody reads more at once."""
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
        self._counts = {"error": 0, "warning": 0}

    def add(
        self,
        code: str,
        place: Place,
        message: str,
        fix: str,
        severity: Literal["error", "warning"] = "error",
    ) -> None:
        """Note a problem at a place; the same one twice is one."""
        if self._counts[severity] >= MOST_SHOWN:
            return
        path, line, column = place.source.path, place.line, place.column
        fix = fix if len(fix) <= _LONGEST_FIX else fix[: _LONGEST_FIX - 1] + "…"
        problem = Problem(code, message, path, line, column, fix, excerpt(place.source, line, column), severity)
        self.keep(problem)

    def keep(self, problem: Problem) -> None:
        """Note a problem that is already made (such as one of a file that cannot be opened)."""
        key = (problem.code, problem.path, problem.line, problem.column, problem.message)
        if key not in self._problems:
            self._problems[key] = problem
            self._counts[problem.severity] += 1

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
                self._counts["warning"] -= 1

    @property
    def full(self) -> bool:
        """Whether there are so many errors that looking for more helps nobody."""
        return self._counts["error"] >= MOST_SHOWN

    @property
    def errors(self) -> bool:
        """Whether anything here stops the rubric from being used."""
        return self._counts["error"] > 0

    def sorted(self) -> list[Problem]:
        """File by file as first met, from top to bottom."""
        files = {path: number for number, path in enumerate(dict.fromkeys(p.path for p in self._problems.values()))}
        return sorted(
            self._problems.values(),
            key=lambda problem: (files[problem.path], problem.line or 0, problem.column or 0, problem.code),
        )
