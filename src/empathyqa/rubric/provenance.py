"""Where each part of a rubric was written: beside the model, never in it."""

from __future__ import annotations

from dataclasses import dataclass, field

from empathyqa.errors import Problem


@dataclass(frozen=True, slots=True)
class Written:
    """A file and a line. ``file`` is relative to the rubric that was asked for: ``./rubric.yaml``."""

    file: str
    line: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}"


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a criterion comes from, and which of its fields were changed where."""

    at: Written
    changes: dict[str, Written] = field(default_factory=dict)
    """Changed field (``weight``, ``coach.tip``) → where the change is written."""
    examples: dict[str, Written] = field(default_factory=dict)
    """``passes[0]`` → where the example is written."""


@dataclass(frozen=True, slots=True)
class Provenance:
    """The origins of a whole rubric; empty for one that was built in Python."""

    files: tuple[str, ...] = ()
    """The inheritance chain, the rubric that was asked for first."""
    criteria: dict[str, Origin] = field(default_factory=dict)
    switched_off: dict[str, Written] = field(default_factory=dict)
    facts: dict[str, Written] = field(default_factory=dict)
    """Fact of ``extract:`` → where it is written; ``order-number[0]`` → where its example is."""
    warnings: tuple[Problem, ...] = ()
    """What ``rubric check`` would warn of."""
