"""The nouns of a batch: what to make beside each scorecard, and what became of one conversation."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Literal

from empathyqa.codes import problem
from empathyqa.errors import Problem
from empathyqa.scorecard import Scorecard
from empathyqa.transcript import Transcript

if TYPE_CHECKING:
    from empathyqa.insight.contact import Contact
    from empathyqa.report.terminal import Terminal


@dataclass(frozen=True, slots=True)
class Pages:
    """Which reports to make beside each scorecard, and how."""

    formats: tuple[str, ...] = ()
    quotes: Literal["full", "redacted", "none"] = "full"
    template: str | None = None
    terminal: Terminal | None = None
    """What the terminal can show, for the table."""
    heard: bool = False
    """Keep what was heard, so that another rubric can be tried without listening again."""
    contact: bool = False
    """Keep the whole contact, for a report over many."""


@dataclass(frozen=True, slots=True)
class Scored:
    """What became of one conversation: a scorecard, or the problem that prevented it."""

    id: str
    path: str | None
    card: Scorecard | None = None
    pages: dict[str, str] = field(default_factory=dict)
    """Format → the report in that format, for those asked for."""
    problem: Problem | None = None
    heard: str = ""
    """What was heard, as :func:`empathyqa.rubric.heard_again.heard_line` keeps it, where that was asked for."""
    contact: Contact | None = None
    """The contact as a report over many looks at it, where that was asked for."""


def failed(transcript: Transcript, because: Problem | str) -> Scored:
    """The conversation that could not be scored; a reason in words is a fault of ours or of the machine (B001)."""
    if isinstance(because, str):
        message = f"conversation '{transcript.id}' could not be scored ({because})"
        because = problem("B001", message, path=transcript.path)
    return Scored(transcript.id, transcript.path, problem=because)
