"""Where transcripts come from: a file, a folder and its subfolders, a pattern, standard input, bytes; or several of
these."""

from __future__ import annotations

import errno
import glob
import math
import os
import stat
import sys
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from empathyqa.errors import Problem, ReadingError
from empathyqa.reading.left_alone import OWN_PAGES, ending_of, left_alone
from empathyqa.reading.problems import problem

Source = str | os.PathLike[str] | bytes
LIMIT_MB = 100
"""Files larger than this are refused by their size, before they are opened."""
_NEVER = frozenset(("readme", "provenance", "license", "licence", "changelog", "notice"))

_OWN = frozenset(("scorecards.jsonl", "heard.jsonl", "scorecards.csv", "sheet.csv"))
_RECORD = frozenset(("scorecards.jsonl", ".scorecards.jsonl.part"))
"""What `score --out` writes into a folder beside the pages; the second while it runs, or after it was killed."""


@dataclass(frozen=True, slots=True)
class Document:
    """Bytes with the name they came under; ``path`` is ``None`` for standard input and given bytes."""

    data: bytes
    name: str
    path: str | None


def documents(
    source: Source | Iterable[Source], extensions: Collection[str], limit_mb: float = LIMIT_MB
) -> Iterator[Document | Problem]:
    """Every document of the source in a stable order, or the problem in its place."""
    if isinstance(source, bytes):
        yield _checked(source, "<bytes>", None, limit_mb)
    elif isinstance(source, (str, os.PathLike)):
        yield from _from_path(os.fspath(source), extensions, limit_mb)
    elif not isinstance(source, Iterable):
        raise TypeError(
            f"a {type(source).__name__} cannot be read as a transcript: give a path, a folder, a pattern, bytes, "
            '"-" for standard input, or several of these'
        )
    else:
        for each in source:
            yield from documents(each, extensions, limit_mb)


def one_file(path: str, limit_mb: float = math.inf) -> bytes:
    """What a file holds that is not a transcript: marks, scorecards, a mapping. Raises ReadingError (T001, T002, T004)."""
    found = _from_file(path, limit_mb)
    if isinstance(found, Problem):
        raise ReadingError(found)
    return found.data


def _from_path(path: str, extensions: Collection[str], limit_mb: float) -> Iterator[Document | Problem]:
    if path == "-":
        yield _from_stdin(limit_mb)
        return
    if not path:  # a variable that was never set; the folder we happen to be in is not what was meant
        yield problem("T001", "the path is empty")
        return
    try:
        here = Path(path)
        if here.is_dir():
            yield from _from_folder(here, extensions, limit_mb)
            return
        exists = here.exists()
    except (OSError, ValueError) as error:
        yield problem("T001", f"this is not a path ({_why(error)})", path=_shown(path))
        return
    if exists or not glob.has_magic(path):
        yield _from_file(path, limit_mb)
        return
    matches = sorted(glob.glob(path, recursive=True))
    files = [match for match in matches if os.path.isfile(match)]
    if not files:
        yield problem("T020", "no file fits this pattern", path=path)
    for match in files:
        yield _from_file(match, limit_mb)


def _from_stdin(limit_mb: float) -> Document | Problem:
    if sys.stdin is None:
        return problem("T002", "standard input is closed", path="<stdin>", fix="name a file, or send the text through a pipe")
    try:
        return _checked(_up_to(limit_mb, sys.stdin.buffer), "<stdin>", None, limit_mb)
    except OSError as error:
        return problem("T002", f"standard input cannot be read ({error.strerror or error})", path="<stdin>")


_PART = 1 << 22
"""Bytes read at a time: asking for the whole limit at once would take the memory for it, however little there is."""


def _up_to(limit_mb: float, file: BinaryIO) -> bytes:
    """What the file holds, or a little more than the limit of it: a device or a pipe has no size to refuse it by."""
    parts: list[bytes] = []
    size = 0
    while size <= limit_mb * 1_000_000 and (part := file.read(_PART)):
        parts.append(part)
        size += len(part)
    return b"".join(parts)


def _from_folder(folder: Path, extensions: Collection[str], limit_mb: float) -> Iterator[Document | Problem]:
    """The folder's files with a transcript's extension; hidden files and read-me files are left alone."""
    found = 0
    refused: list[Problem] = []

    def refuse(error: OSError) -> None:
        refused.append(problem("T002", f"the folder cannot be opened ({error.strerror})", path=error.filename))

    paths: list[Path] = []
    others: list[str] = []
    for root, folders, names in os.walk(folder, onerror=refuse):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "__")))
        here = [Path(root, name) for name in names if not name.startswith(".") and _wanted(name, extensions)]
        if not _RECORD.isdisjoint(names):  # `score --out` wrote here, perhaps among the calls themselves
            here = [path for path in here if path.name not in _OWN and not is_scorecard(path)]
            names = [name for name in names if ending_of(name) not in OWN_PAGES]
        read = {path.stem for path in here}  # a recording beside its own transcript is not missed
        others += [name for name in names if not name.startswith(".") and Path(name).stem not in read]
        paths += here
    for path in sorted(paths, key=lambda path: path.as_posix()):
        found += 1
        yield _from_file(str(path), limit_mb)
    yield from refused
    if not found and not refused:
        message = f"no file in this folder ends in one of {', '.join(sorted(extensions))}"
        yield problem("T019", message, path=str(folder))
    if warning := left_alone(str(folder), others):
        yield warning


def is_scorecard(path: Path) -> bool:
    """Whether a file is a scorecard or a report that this library wrote as JSON."""
    if path.suffix.lower() != ".json":
        return False
    try:
        with path.open("rb") as file:
            head = file.read(4_096)
    except OSError:
        return False
    return head.lstrip(b"{ \r\n").startswith(b'"schema_version"') and b'"turns"' not in head


def _wanted(name: str, extensions: Collection[str]) -> bool:
    lowered = name.lower().removesuffix(".gz")
    stem, dot, _ = lowered.rpartition(".")
    return bool(dot) and stem not in _NEVER and lowered[len(stem) :] in extensions


def _from_file(path: str, limit_mb: float) -> Document | Problem:
    try:
        size = os.stat(path).st_size
        if size > limit_mb * 1_000_000:
            return _too_large(size, limit_mb, path)
        with open(path, "rb", opener=_opened) as file:
            return _checked(_up_to(limit_mb, file), os.path.basename(path), path, limit_mb)
    except FileNotFoundError:
        return problem("T001", "nothing exists at this path", path=path)
    except PermissionError:
        return problem("T002", "you may not read this file", path=path)
    except ValueError as error:
        return problem("T001", f"this is not a path ({_why(error)})", path=_shown(path))
    except OSError as error:
        return problem("T002", f"the file cannot be opened ({error.strerror or error})", path=path)


_PATIENCE = 2.0


def _opened(path: str, flags: int) -> int:
    """Opens a file, and a pipe only where somebody writes to it: OSError where nobody does within two seconds."""
    if not stat.S_ISFIFO(os.stat(path).st_mode):
        return os.open(path, flags)
    pipe = os.open(path, flags | os.O_NONBLOCK)
    if not _ready(pipe):
        os.close(pipe)
        raise OSError(errno.EPIPE, "it is a pipe that nobody writes to")
    os.set_blocking(pipe, True)
    return pipe


def _ready(pipe: int) -> bool:
    import select

    poll = select.poll()
    poll.register(pipe, select.POLLIN | select.POLLHUP)
    if poll.poll(_PATIENCE * 1000):
        return True
    try:
        return os.read(pipe, 1) != b""
    except BlockingIOError:  # somebody holds the other end and is slow: worth waiting for
        return True


def _why(error: Exception) -> str:
    return (error.strerror or str(error)) if isinstance(error, OSError) else str(error)


def _shown(path: str) -> str:
    return path[:200].replace("\x00", "\\0")


def _checked(data: bytes, name: str, path: str | None, limit_mb: float) -> Document | Problem:
    if len(data) > limit_mb * 1_000_000:
        return _too_large(len(data), limit_mb, path or name)
    return Document(data, name, path)


def _too_large(size: int, limit_mb: float, path: str) -> Problem:
    message = f"the file has {size / 1_000_000:,.0f} MB and the limit is {limit_mb:,g} MB"
    return problem("T004", message, path=path)
