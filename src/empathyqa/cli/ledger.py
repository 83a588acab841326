"""The record of a run, one scorecard a line: an interrupted run goes on; what is unchanged is not done again."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from empathyqa import __version__
from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError

if TYPE_CHECKING:
    from empathyqa.scorecard import Scorecard
    from empathyqa.transcript import Transcript


class Ledger:
    """A JSON Lines file that grows beside its final place and takes that place, whole, at the end."""

    def __init__(self, path: Path, *, rubric_hash: str, quotes: str, keep: bool) -> None:
        self.path = path
        self._part = path.with_name(f".{path.name}.part")
        self._rubric_hash = rubric_hash
        self._quotes = quotes
        self._earlier = dict(self._earlier_lines()) if keep else {}
        self._file: TextIO | None = None

    def open(self) -> None:
        """Begin the new record. Raises EmpathyQAError (C009) where another run is at it."""
        self._file = self._part.open("a", encoding="utf-8", errors="backslashreplace", newline="\n")
        if not _ours_alone(self._file):
            self.close()
            raise EmpathyQAError(problem("C009", "another run is writing into this folder", path=str(self.path.parent)))
        self._file.truncate(0)

    def kept(self, transcript: Transcript) -> Scorecard | None:
        """The scorecard of an earlier run, where conversation, rubric, library and quotes rule are the same."""
        line = self._earlier.get((transcript.id, transcript.sha256))
        return None if line is None else _card(line)

    def add(self, card: Scorecard) -> None:
        """Write one line, all of it, at once."""
        from empathyqa.report.json_form import card_json, dumped

        assert self._file is not None
        value = card_json(card, self._quotes)  # type: ignore[arg-type]
        self._file.write(dumped({**value, "quotes": self._quotes}) + "\n")
        self._file.flush()
        self._earlier.pop((card.id, card.receipt.transcript_hash), None)

    def commit(self, *, with_the_rest: bool = False) -> None:
        """Put the record in its place; after an interruption, with what the earlier run had further on."""
        if self._file is None:
            return
        if with_the_rest:
            self._file.writelines(line + "\n" for line in self._earlier.values())
        self._file.close()
        self._file = None
        os.replace(self._part, self.path)

    def close(self) -> None:
        """Leave the unfinished record beside its place, for --resume to find."""
        if self._file is not None:
            self._file.close()
            self._file = None

    def cards(self) -> Iterator[Scorecard]:
        """The scorecards of the committed record, one at a time."""
        with self.path.open(encoding="utf-8") as file:
            for line in file:
                card = _card(line)
                if card is not None:
                    yield card

    def _earlier_lines(self) -> Iterator[tuple[tuple[str, str], str]]:
        for line in _lines((self.path, self._part)):
            value = _value(line)
            receipt = value.get("receipt")
            if not isinstance(receipt, dict):
                continue  # cut short when the machine went down
            same = (receipt.get("rubric_hash"), receipt.get("library_version"), value.get("quotes"))
            if same == (self._rubric_hash, __version__, self._quotes):
                yield (str(value.get("id")), str(receipt.get("transcript_hash"))), line


def _ours_alone(file: TextIO) -> bool:
    """Whether no other run holds the file; it is held until it is closed, be it by the end of a run that was killed."""
    try:
        from fcntl import LOCK_EX, LOCK_NB, flock
    except ImportError:  # Windows: there an open file cannot be taken away by another run
        return True
    try:
        flock(file, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        pass
    return True


def _lines(paths: Iterable[Path]) -> Iterator[str]:
    for path in paths:
        if path.exists():
            yield from path.read_text(encoding="utf-8", errors="replace").split("\n")


def ids_in(path: Path) -> list[str]:
    """The conversations in a record, in its order; none where there is no record."""
    return [str(value["id"]) for line in _lines((path,)) if "id" in (value := _value(line))]


def _value(line: str) -> dict[str, Any]:
    try:
        value = json.loads(line) if line.strip() else {}
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


def _card(line: str) -> Scorecard | None:
    from empathyqa.report.json_back import card_from_json

    try:
        return card_from_json(_value(line))
    except EmpathyQAError:
        return None
