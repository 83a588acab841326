"""How many turns a conversation and a file may have: beyond, it is an export cut wrongly, and memory would run out."""

from __future__ import annotations

from empathyqa.errors import Problem, ReadingError
from empathyqa.later import later
from empathyqa.reading.json_text import looks_like_json
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Options

MOST_TURNS = 50_000
"""Of one conversation: twelve hours of talk have about ten thousand."""

MOST_PIECES = 200_000
"""Lines or cues of one conversation, of which several may make a turn."""

_BYTES_A_ROW, _BYTES_AN_OBJECT, _ALWAYS = 100, 50, 100_000
_LINE = later(r"\n\s*\S")


def rows_within(limit: int | None) -> int:
    """The rows that a file may have under a limit in bytes; real ones take a hundred bytes and more each."""
    return max(_ALWAYS, (limit or 0) // _BYTES_A_ROW)


def check_conversation(count: int, options: Options, line: int | None = None, *, what: str = "turns") -> None:
    """Raises ReadingError (T027) where one conversation has more turns, or pieces of turns, than any has."""
    if (refused := too_long(count, options, line, what=what)) is not None:
        raise ReadingError(refused)


def too_long(count: int, options: Options, line: int | None = None, *, what: str) -> Problem | None:
    """The problem (T027) of a conversation with more turns, or pieces of turns, than any has."""
    most = MOST_TURNS if what == "turns" else MOST_PIECES
    if count <= most:
        return None
    return problem("T027", f"one conversation has more than {most:,} {what}", path=options.path, line=line)


def too_many_rows(count: int, options: Options, what: str = "rows") -> Problem | None:
    """The problem (T004) of a file with more rows than its limit in bytes allows."""
    if count <= options.most_rows:
        return None
    message = f"the file has more than {options.most_rows:,} {what}, as many as the limit of size allows"
    return problem("T004", message, path=options.path)


def too_dense(text: str, format: str | None, options: Options) -> Problem | None:
    """The problem (T004) of a text that is mostly marks: lines of ``format``, or before that is known, objects of JSON."""
    if format is None:
        most = options.most_rows * _BYTES_A_ROW // _BYTES_AN_OBJECT
        if looks_like_json(text) and text.count("{") + text.count("[") > most:
            return problem("T004", f"the file has more than {most:,} JSON objects and lists", path=options.path)
        return None
    if format not in ("text", "webvtt", "srt") or text.count("\n") < options.most_rows:
        return None
    return too_many_rows(1 + sum(1 for _ in _LINE.finditer(text)), options, "lines")
