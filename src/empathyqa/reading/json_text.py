"""JSON text → values, with the place of the first mistake; parsed once for all readers that look at it."""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from empathyqa.errors import Problem
from empathyqa.later import later
from empathyqa.reading.problems import problem

_LOOKS = later(r"\s*(?:\{\s*(?:[\"}]|$)|\[\s*(?:[\[{\"\]]|-?\d+\s*,|$))")
_LINES = later(r"\s*\{[^\n]*\}[ \t]*\n\s*\{")


def looks_like_json(text: str) -> bool:
    """Whether the text starts as JSON does; ``[00:01] Agent:`` and ``[SPEAKER_00]:`` do not."""
    return _LOOKS.match(text[:2000]) is not None


def looks_like_json_lines(text: str, name: str = "") -> bool:
    """Whether each line is an object of its own (or the file's name says so)."""
    return name.lower().endswith((".jsonl", ".ndjson")) or _LINES.match(text.lstrip()) is not None


@lru_cache(maxsize=2)
def parse_json(text: str) -> tuple[Any, tuple[str, int, int] | None]:
    """The value, and ``None`` or the mistake with its line and column."""
    try:
        return json.loads(text), None
    except json.JSONDecodeError as error:
        return None, (error.msg, error.lineno, error.colno)
    except (RecursionError, ValueError) as error:
        deep = isinstance(error, RecursionError)
        reason = "nested too deeply" if deep else "a number of more than 4,300 digits" if "digits" in str(error) else str(error)
        return None, (reason, 1, 1)


def broken(mistake: tuple[str, int, int], text: str, path: str | None, line: int | None = None) -> Problem:
    """The T009 problem for a mistake; ``line`` where ``text`` is a single line of a larger file."""
    reason, at_line, column = mistake
    lines = text.split("\n", at_line)
    whole = lines[at_line - 1] if at_line <= len(lines) else ""
    excerpt = whole[max(0, column - 41) : column + 20].strip()
    ended = reason.startswith("Unterminated string") or not text[_offset(text, at_line, column) :].strip()
    where = "the JSON ends too early" if ended else f"broken JSON: {reason[:1].lower()}{reason[1:]}"
    return problem(
        "T009", where, path=path, line=line or at_line, column=column, excerpt=f"  {excerpt}" if excerpt else None
    )


def _offset(text: str, line: int, column: int) -> int:
    place = 0
    for _ in range(line - 1):
        place = text.find("\n", place) + 1
    return place + column - 1
