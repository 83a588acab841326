"""File → Transcript: :func:`read_transcript` for one, :func:`read_transcripts` for many, :func:`read_text` for words
in hand.

The built-in formats are listed in :data:`READERS`. Adding one is one file with a ``sniff`` and a ``read`` function, one
line here, and one fixture. Third parties register readers under the entry point ``empathyqa.readers``.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from empathyqa.codes import ProblemKind
from empathyqa.errors import Problem, ReadingError
from empathyqa.reading.contact_lens import contact_lens, transcribe_call_analytics
from empathyqa.reading.csv_table import csv_table
from empathyqa.reading.mapping_check import load_mapping
from empathyqa.reading.of_document import conversations_of
from empathyqa.reading.openai_messages import openai_messages
from empathyqa.reading.plain_json import plain_json
from empathyqa.reading.plain_text import plain_text
from empathyqa.reading.problems import KINDS, problem
from empathyqa.reading.raw import Detection, Options, RawConversation, RawTurn, Reader, reader
from empathyqa.reading.sources import LIMIT_MB, Document, Source, documents
from empathyqa.reading.srt import srt
from empathyqa.reading.webvtt import webvtt
from empathyqa.reading.writing import write_plain_json, write_text
from empathyqa.transcript import Transcript

__all__ = [
    "KINDS", "LIMIT_MB", "READERS", "Detection", "Options", "ProblemKind", "RawConversation", "RawTurn", "Reader",
    "convert",
    "read_text", "read_transcript", "read_transcripts", "reader", "write_plain_json", "write_text",
]  # fmt: skip

READERS: tuple[Reader, ...] = (
    webvtt,
    srt,
    contact_lens,
    transcribe_call_analytics,
    openai_messages,
    plain_json,
    csv_table,
    plain_text,
)
"""Every built-in format, most specific first."""

Names = str | Sequence[str] | None


def read_transcript(
    source: Source,
    *,
    format: str | None = None,
    agent: Names = None,
    customer: Names = None,
    mapping: str | Path | dict[str, Any] | None = None,
    readers: Sequence[Reader] | None = None,
    limit_mb: float = LIMIT_MB,
) -> Transcript:
    """The one conversation in a file, in bytes, or on standard input (``-``).

    ``agent`` and ``customer`` name speakers by label, name or channel. Raises ReadingError, UnknownFormat or
    RolesUnclear with
    every problem found; T018 where the source holds several conversations.
    """
    found: list[Transcript] = []
    for transcript in read_transcripts(
        source, format=format, agent=agent, customer=customer, mapping=mapping, readers=readers, limit_mb=limit_mb
    ):
        found.append(transcript)
        if len(found) > 1:
            where = None if isinstance(source, bytes) else os.fspath(source)
            raise ReadingError(problem("T018", "the source holds more than one conversation", path=where))
    return found[0]


def read_transcripts(
    source: Source | Iterable[Source],
    *,
    format: str | None = None,
    agent: Names = None,
    customer: Names = None,
    mapping: str | Path | dict[str, Any] | None = None,
    problems: list[Problem] | None = None,
    readers: Sequence[Reader] | None = None,
    limit_mb: float = LIMIT_MB,
) -> Iterator[Transcript]:
    """Every conversation in a file, a folder (and its subfolders), a pattern, standard input, or several of these.

    The order is stable, the ids are unique within one call, and a file that several paths lead to is read once. With
    ``problems``, what cannot be read is appended to it and reading goes on; without, the first is raised (ReadingError,
    UnknownFormat, RolesUnclear).
    """
    known = _readers(readers)
    rules = load_mapping(mapping) if mapping is not None else None
    extensions = frozenset(extension for each in known for extension in each.extensions)
    taken: dict[str, int] = {}
    read: dict[str, str] = {}
    for document in documents(source, extensions, limit_mb):
        if isinstance(document, Problem):
            if problems is not None or document.severity == "error":  # nobody is stopped by a warning
                Options(problems=problems).report(document)
            continue
        if document.path is not None:
            place = os.path.realpath(document.path)
            if place in read:
                if problems is not None:
                    problems.append(_twice(document.path, read[place]))
                continue
            read[place] = document.path
        options = Options(document.path, _tuple(agent), _tuple(customer), rules, problems)
        options.called = document.name if document.name == "<stdin>" else None
        yield from conversations_of(document, options, known, format, _bytes(limit_mb), taken)


def _bytes(megabytes: float) -> int:
    """The limit in bytes, and no more than a machine can count."""
    return int(min(megabytes * 1_000_000, sys.maxsize // 2))


def _twice(path: str, before: str) -> Problem:
    what = "it was given before" if path == before else f"it is the same file as {before}"
    return problem("T025", f"{what}, and is read once", path=path, severity="warning")


def read_text(
    text: str,
    *,
    name: str = "text",
    format: str | None = None,
    agent: Names = None,
    customer: Names = None,
    readers: Sequence[Reader] | None = None,
) -> Transcript:
    """The one conversation in a string that is already in hand. ``name`` may end in an extension (``call.vtt``)."""
    options = Options(None, _tuple(agent), _tuple(customer))
    document = Document(text.encode("utf-8", "replace"), name, None)
    found = list(conversations_of(document, options, _readers(readers), format, None, {}))
    if len(found) != 1:
        raise ReadingError(problem("T018", f"the text holds {len(found)} conversations, not one"))
    return found[0]


def convert(transcript: Transcript, to: str = "json") -> str:
    """The transcript as ``json`` (one line of plain JSON) or ``text`` (labelled). ValueError for another form."""
    if to == "json":
        return write_plain_json(transcript)
    if to == "text":
        return write_text(transcript)
    raise ValueError(f"cannot convert to {to!r}; use json or text")


def _tuple(names: Names) -> tuple[str, ...]:
    return () if names is None else (names,) if isinstance(names, str) else tuple(names)


def _readers(given: Sequence[Reader] | None) -> Sequence[Reader]:
    """The given readers, or the built-ins and whatever is registered under the entry point ``empathyqa.readers``."""
    return given if given is not None else _installed()


@cache
def _installed() -> tuple[Reader, ...]:
    from empathyqa.plugins import Registry

    return Registry.installed().readers
