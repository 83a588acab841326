"""What a reader makes of a file before roles are told: RawConversation and RawTurn; and what a reader is.

A reader is two plain functions in one file: ``sniff`` says whether a text looks like its format, ``read`` yields the
conversations in it. Everything that all formats share (roles, redactions, ids, cleaning) happens afterwards, once.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace
from typing import Any

from empathyqa.errors import Problem, ReadingError, RolesUnclear, UnknownFormat
from empathyqa.transcript import Channel, Event, Role, Span


@dataclass(frozen=True, slots=True)
class Detection:
    """A reader's claim on a text. ``sure`` is 0 to 1: 1 for a shape that nothing else has, below 0.3 for a last
    resort."""

    format: str
    sure: float
    reason: str


@dataclass(slots=True)
class RawTurn:
    """One turn or cue as the file has it. Times are seconds from the start; ``None`` where the file has none."""

    label: str
    text: str
    start: float | None = None
    end: float | None = None
    role: Role | None = None
    """The role, only where the source itself states it."""
    name: str | None = None
    channel: str | None = None
    internal: bool = False
    ref: str = ""
    redactions: tuple[Span, ...] = ()
    said_by_label: bool = False
    """``role`` was read from a speaker label rather than from a field for roles."""


@dataclass(slots=True)
class RawConversation:
    """One conversation as the file has it."""

    turns: list[RawTurn]
    id: str | None = None
    channel: Channel = "unknown"
    agent_name: str | None = None
    customer_name: str | None = None
    language: str = "en"
    events: list[Event] = field(default_factory=list)
    metadata: dict[str, str] = field(default_factory=dict)
    warnings: list[str] = field(default_factory=list)
    line: int | None = None
    in_pieces: bool = False
    """The file's cues are pieces of utterances, to be joined where one speaker goes on within two seconds."""


@dataclass(slots=True)
class Options:
    """What the caller said, handed to every reader."""

    path: str | None = None
    agent: tuple[str, ...] = ()
    customer: tuple[str, ...] = ()
    mapping: dict[str, Any] | None = None
    problems: list[Problem] | None = None
    """Where to gather what cannot be read; without it the first problem is raised."""
    warnings: list[str] = field(default_factory=list)
    """What decoding had to say of the whole file."""
    called: str | None = None
    """What problems call a source that has no path."""
    most_rows: int = 1_000_000
    """Rows of a table, lines of a text or loose turns that one file may have."""

    def report(self, problems: Problem | Iterable[Problem]) -> None:
        """Gathers the problems, or raises the first one where nobody gathers them."""
        given = (problems,) if isinstance(problems, Problem) else tuple(problems)
        found = tuple(each if each.path else replace(each, path=self.called) for each in given) if self.called else given
        if self.problems is None:
            raise as_error(found)
        self.problems.extend(found)


def as_error(problems: tuple[Problem, ...]) -> ReadingError:
    """The exception that fits these problems: UnknownFormat and RolesUnclear for their codes, else ReadingError."""
    codes = {problem.code for problem in problems}
    if codes <= {"T007", "T008", "T022"}:
        return UnknownFormat(problems)
    if codes <= {"T014", "T015", "T016", "T017", "T023"}:
        return RolesUnclear(problems)
    return ReadingError(problems)


Sniff = Callable[[str, str], Detection | None]
Read = Callable[[str, Options], Iterator[RawConversation]]


@dataclass(frozen=True, slots=True)
class Reader:
    """One format: its name, the extensions it is known by, and its two functions."""

    name: str
    title: str
    extensions: tuple[str, ...]
    sniff: Sniff
    read: Read


def reader(name: str, title: str, extensions: tuple[str, ...], sniff: Sniff) -> Callable[[Read], Reader]:
    """Decorates a format's ``read`` function into a :class:`Reader`; the same door for built-ins and plug-ins."""

    def make(read: Read) -> Reader:
        return Reader(name, title, extensions, sniff, read)

    return make
