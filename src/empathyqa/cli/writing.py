"""Writing files whole or not at all."""

from __future__ import annotations

import os
import unicodedata
from collections.abc import Callable, Iterable
from pathlib import Path

from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError
from empathyqa.later import later

_UNSAFE = later(r"[^\w.@+-]+")


def write_whole(path: Path, text: str) -> None:
    """Put ``text`` at ``path`` in one step: a reader, or a crash, sees the old file or the new one, never half."""
    _put(path, text.encode("utf-8", "backslashreplace"))


def write_sheet(path: Path, text: str) -> None:
    """Put a CSV at ``path``, with the mark that tells a spreadsheet it is UTF-8: without it "José" opens as "JosÃ©"."""
    write_whole(path, f"\ufeff{text}")


def _put(path: Path, content: bytes) -> None:
    part = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        part.write_bytes(content)
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def write_pdf(path: Path, page: str) -> None:
    """Put the PDF of an HTML page at ``path``, whole or not at all."""
    from empathyqa.report.pdf import pdf_of

    _put(path, pdf_of(page))


def ready_for_pdf(out: str | None) -> None:
    """EmpathyQAError where no PDF can be written: without a folder for it (PDF002), or without the extra (PDF001)."""
    from empathyqa.report.pdf import check_pdf

    if not out:
        raise EmpathyQAError(problem("PDF002", "--format pdf needs a folder to write to"))
    check_pdf()


def folder(path: str) -> Path:
    """The folder to write to, made if need be; EmpathyQAError where that cannot be."""
    place = Path(path)
    try:
        place.mkdir(parents=True, exist_ok=True)
    except FileExistsError as error:
        raise EmpathyQAError(problem("C002", "a file of this name is in the place of the folder", path=path)) from error
    except OSError as error:
        message = f"cannot make the folder: {error.strerror or error}"
        raise EmpathyQAError(problem("C002", message, path=path)) from error
    return place


_DEVICES = frozenset(["con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))])
"""Names that Windows keeps for itself, whatever their ending: a folder of reports is often unpacked there."""
_LONGEST = 180
"""Bytes of a name. File systems allow 255, and a name gets an ending, a number and, while it is written, a process id."""


class FileNames:
    """One file name a conversation: its id made harmless, numbered where two would collide.

    ``reserved`` are names that the folder has another use for.
    """

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self._taken: set[str] = {*_DEVICES, *reserved}

    def of(self, conversation: str, free: Callable[[str], bool] = lambda name: True) -> str:
        """The name without its ending: one that is ``free``."""
        stem = _UNSAFE.sub("-", unicodedata.normalize("NFC", conversation)).strip(".-")[:100]
        stem = stem.encode("utf-8", "replace")[:_LONGEST].decode("utf-8", "ignore") or "conversation"
        name, number = stem, 1
        while name.casefold() in self._taken or not free(name):
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(name.casefold())
        return name
