"""What can go wrong, as values first and exceptions second.

    EmpathyQAError
      * ReadingError          a file is not a transcript we can read
          x UnknownFormat     nothing we know recognises it
          x RolesUnclear      who is the agent could not be told safely
      * RubricError           a rubric has mistakes; all of them, with positions
      * TemplateError         a report template cannot be used
      * PluginError           a third-party reader, signal, check or report does not fit

Mistakes that a person can mend are :class:`Problem` values: gathered, sorted by place and shown together.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake and its remedy, at a place in a file. Lines and columns count from 1."""

    code: str
    message: str
    path: str | None = None
    line: int | None = None
    column: int | None = None
    fix: str | None = None
    excerpt: str | None = None
    severity: Literal["error", "warning"] = "error"

    def where(self) -> str:
        """The place as ``file:line:column``, as far as it is known."""
        parts = [self.path or "<input>"]
        if self.line is not None:
            parts.append(str(self.line))
            if self.column is not None:
                parts.append(str(self.column))
        return ":".join(parts)

    def __str__(self) -> str:
        lines = [f"{self.where()}: {self.code} {self.message}"]
        if self.excerpt:
            lines.append(self.excerpt)
        if self.fix:
            lines.append(f"  fix: {self.fix}")
        return "\n".join(lines)


class EmpathyQAError(Exception):
    """The root of every exception this library raises on purpose; carries its problems."""

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems: tuple[Problem, ...] = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))

    def __reduce__(self) -> tuple[type[EmpathyQAError], tuple[tuple[Problem, ...]]]:
        return type(self), (self.problems,)  # so that it comes back whole from another process


class ReadingError(EmpathyQAError):
    """A file is not a transcript that can be read."""


class UnknownFormat(ReadingError):
    """No reader recognises the input; the message lists what was tried."""


class RolesUnclear(ReadingError):
    """Who is the agent cannot be told safely; the message says how to name them."""


class RubricError(EmpathyQAError):
    """A rubric has mistakes; every one of them is in ``problems``."""


class TemplateError(EmpathyQAError):
    """A report template is missing or cannot be rendered."""


class PluginError(EmpathyQAError):
    """A third-party reader, signal, check or report does not have the shape it needs."""
