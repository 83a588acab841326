"""Bytes → text: gzip, byte-order marks, UTF-8, UTF-16, UTF-32, and Windows-1252 where nothing else fits."""

from __future__ import annotations

import codecs
import io
import zlib

from empathyqa.errors import Problem, ReadingError, UnknownFormat
from empathyqa.reading.problems import problem

_MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_MAGIC = (
    (b"%PDF", "a PDF document"),
    (b"PK\x03\x04", "a ZIP archive or an Office document"),
    (b"RIFF", "a sound recording (WAV)"),
    (b"ID3", "a sound recording (MP3)"),
    (b"OggS", "a sound recording (Ogg)"),
    (b"\x89PNG", "a picture (PNG)"),
    (b"\xff\xd8\xff", "a picture (JPEG)"),
    (b"\x7fELF", "a program"),
    (b"SQLite format 3", "a database"),
    (b"\xd0\xcf\x11\xe0", "an old Office document"),
    (b"{\\rtf", "an Office document (RTF)"),
)
_PAGES = (b"<!doctype html", b"<html")
_HEAD = 64


def decode(data: bytes, path: str | None = None, limit: int | None = None) -> tuple[str, list[str]]:
    """The text and any warnings.

    ``limit`` is the largest number of bytes that a gzip file may unpack to. Raises ReadingError: T003 empty,
    T004 too large, T005 binary, T006 broken encoding, T007 a web page.
    """
    if data[:2] == b"\x1f\x8b":
        data = _unzip(data, path, limit)
    if not data.strip(b" \t\r\n\x0b\x0c"):
        raise ReadingError(problem("T003", "the file is empty", path=path))
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _checked(_strictly(data, encoding, path), path), []
    if data[:_HEAD].lstrip().lower().startswith(_PAGES):
        raise UnknownFormat(problem("T007", "this is a web page, not a transcript", path=path, fix=_COPIED))
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise ReadingError(problem("T005", f"this is {name}, not a transcript", path=path, fix=_instead(name)))
    guess = _without_mark(data)
    if guess is not None:
        return _checked(_strictly(data, guess, path), path), []
    if b"\x00" in data:
        raise ReadingError(_with_nul(data, path))
    try:
        return _checked(data.decode("utf-8"), path), []
    except UnicodeDecodeError:
        text = data.decode("cp1252", errors="replace")
        return _checked(text, path), ["not UTF-8: read as Windows-1252, so check accents and currency signs"]


def _instead(name: str) -> str | None:
    if "Office" in name:
        return "save a document as plain text (.txt), a sheet as CSV; unpack an archive"
    if "recording" in name:
        return "have it transcribed first: words are read here, not sound"
    return None


def _with_nul(data: bytes, path: str | None) -> Problem:
    """The problem of zero bytes: all through a binary file, or one that an export let slip into the words."""
    line = data[: data.index(b"\x00")].count(b"\n") + 1
    try:
        data.decode("utf-8")
        slip = data.count(b"\x00") <= len(data) // 100 + 1
    except UnicodeDecodeError:
        slip = False
    if slip:
        fix = "delete the invisible character in this line, or export the file again"
        return problem("T005", "an invisible NUL byte stands among the words", path=path, line=line, fix=fix)
    return problem("T005", "the file is binary (it holds NUL bytes)", path=path, line=line)


_COPIED = "open it in a browser, copy the conversation, and save it as plain text"
_AGAIN = "fetch or export the file again"


def _unzip(data: bytes, path: str | None, limit: int | None) -> bytes:
    """All that is packed: a gzip file may be several, one after another, as logs are that grow by the day."""
    import gzip

    try:
        with gzip.GzipFile(fileobj=io.BytesIO(data)) as packed:
            unpacked = packed.read(limit + 1 if limit is not None else -1)
    except EOFError:
        raise ReadingError(problem("T006", "the gzip file ends too early", path=path, fix=_AGAIN)) from None
    except (OSError, zlib.error) as error:
        raise ReadingError(problem("T006", f"the gzip file is broken ({error})", path=path, fix=_AGAIN)) from None
    if limit is not None and len(unpacked) > limit:
        raise ReadingError(problem("T004", f"unpacks to more than {limit / 1_000_000:g} MB", path=path))
    return unpacked


def _without_mark(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a byte-order mark, told from where the zero bytes of plain letters fall."""
    head = data[:400]
    if len(head) < 8 or b"\x00" not in head:
        return None
    zeros = [sum(1 for byte in head[offset::4] if byte == 0) / max(1, len(head[offset::4])) for offset in range(4)]
    if min(zeros[1:]) > 0.9 and zeros[0] < 0.1:
        return "utf-32-le"
    if min(zeros[:3]) > 0.9 and zeros[3] < 0.1:
        return "utf-32-be"
    if min(zeros[1], zeros[3]) > 0.8 and max(zeros[0], zeros[2]) < 0.1:
        return "utf-16-le"
    if min(zeros[0], zeros[2]) > 0.8 and max(zeros[1], zeros[3]) < 0.1:
        return "utf-16-be"
    return None


def _strictly(data: bytes, encoding: str, path: str | None) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"starts as {encoding.upper()} and breaks it at byte {error.start}"
        raise ReadingError(problem("T006", message, path=path)) from None


def _checked(text: str, path: str | None) -> str:
    """The text with line ends made alike, if it is text at all: few control characters, and something visible."""
    head = text[:4000]
    if "\x00" in head or sum(1 for char in head if char < " " and char not in "\t\r\n\x0b\x0c\x1b") > len(head) // 20:
        raise ReadingError(problem("T005", "the file is binary (it holds control characters)", path=path))
    text = text.replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")
    if not text.strip():
        raise ReadingError(problem("T003", "the file is empty", path=path))
    return text
