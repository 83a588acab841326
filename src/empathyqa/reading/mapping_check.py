"""A mapping file: loaded, and every mistake in it told at once, each with its line."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from empathyqa.errors import Problem, ReadingError
from empathyqa.reading.problems import problem
from empathyqa.reading.sources import LIMIT_MB, one_file
from empathyqa.reading.times import UNITS

FACTS = ("date", "queue", "agent_id")
"""What tells of the whole contact."""
_PLACES = ("text", "speaker", "role", "name", "conversation_id", "turns", "agent_name", "customer_name", "channel", *FACTS)
KEYS = frozenset((*_PLACES, "format", "time", "end", "roles", "internal_when", "delimiter"))
ROLES = frozenset(("agent", "customer", "bot", "system", "supervisor", "other"))
_Mistake = tuple[str, str, str | None]
"""The key that is wrong, what is wrong with it, and what to do where that is not the usual."""


def load_mapping(source: str | Path | dict[str, Any]) -> dict[str, Any]:
    """The checked mapping. Raises ReadingError (T001, T002, T021) with every mistake in it."""
    path = None if isinstance(source, dict) else str(source)
    value, lines = (source, {}) if isinstance(source, dict) else _parsed(_read(source), str(source))
    if not isinstance(value, dict):
        raise ReadingError(problem("T021", "the mapping is not a list of keys and values", path=path))
    mistakes = [problem("T021", message, path=path, line=lines.get(key), fix=fix) for key, message, fix in _mistakes(value)]
    if mistakes:
        raise ReadingError(mistakes)
    return value


def _read(source: str | Path) -> str:
    try:
        return one_file(str(source), LIMIT_MB).decode("utf-8-sig")
    except UnicodeDecodeError:
        fix = "save the file as UTF-8"
        raise ReadingError(problem("T021", "the mapping file is not UTF-8 text", path=str(source), fix=fix)) from None


def _parsed(text: str, path: str) -> tuple[Any, dict[str, int]]:
    """The values, and the line of each key. A key written twice is a mistake: YAML would keep the last in silence."""
    import yaml

    try:
        node = yaml.compose(text, yaml.SafeLoader)
        value = yaml.safe_load(text)
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        what = str(getattr(error, "problem", None) or getattr(error, "reason", None) or error)
        line = mark.line + 1 if mark else None
        raise ReadingError(problem("T021", f"not valid YAML: {what}", path=path, line=line)) from None
    except (RecursionError, ValueError) as error:  # a date that no calendar has, a number of 5,000 digits
        what = "it is nested too deeply" if isinstance(error, RecursionError) else str(error)
        raise ReadingError(problem("T021", f"not valid YAML: {what}", path=path)) from None
    lines: dict[str, int] = {}
    twice: list[Problem] = []
    for key, _ in node.value if isinstance(node, yaml.MappingNode) else ():
        line = key.start_mark.line + 1
        if key.value in lines:
            what = f"{_shown(key.value)} is written twice (line {lines[key.value]})"
            twice.append(problem("T021", what, path=path, line=line, fix="leave one of the two out"))
        elif isinstance(key.value, str):
            lines[key.value] = line
    if twice:
        raise ReadingError(twice)
    return value, lines


def _mistakes(value: dict[Any, Any]) -> Iterator[_Mistake]:
    for key in value:
        if key not in KEYS:
            yield str(key), f"unknown key {_shown(key)}", f"use: {', '.join(sorted(KEYS))}"
    if not isinstance(value.get("text"), str):
        yield "text", "it does not say where the words are", "add: text: COLUMN"
    if not isinstance(value.get("speaker") or value.get("role"), str):
        yield "speaker", "it does not say where the speaker is", "add: speaker: COLUMN"
    if value.get("format", "csv") not in ("csv", "json", "jsonl"):
        yield "format", f"unknown format {_shown(value['format'])}", "use: csv, json or jsonl"
    for key in _PLACES:
        if key in value and not isinstance(value[key], str):
            yield key, f"{key} is not the name of a column or the path of a key", f'{key}: "COLUMN"'
    yield from _delimiter(value)
    yield from _times(value)
    yield from _roles(value)
    yield from _internal(value)


def _delimiter(value: dict[str, Any]) -> Iterator[_Mistake]:
    given = value.get("delimiter", ",")
    if not isinstance(given, str) or len(given) != 1 or given in '\r\n"':
        yield "delimiter", "the delimiter is not one character", 'delimiter: ";" (or "\\t" for a tab)'


def _times(value: dict[str, Any]) -> Iterator[_Mistake]:
    for key in ("time", "end"):
        rule = value.get(key, "")
        if isinstance(rule, str):
            continue
        fix = f"{key}: COLUMN, or {key}: {{path: COLUMN, unit: ms}}"
        if not isinstance(rule, dict) or not isinstance(rule.get("path"), str) or set(rule) - {"path", "unit"}:
            yield key, f"{key} does not say where the time is", fix
        elif rule.get("unit") is not None and not (isinstance(rule["unit"], str) and rule["unit"] in UNITS):
            yield key, f"unknown unit {_shown(rule['unit'])}", f"use one of: {', '.join(UNITS)}"


def _roles(value: dict[str, Any]) -> Iterator[_Mistake]:
    roles = value.get("roles", {})
    fix = 'roles: {agent: ["Agent *"], customer: [Customer]}'
    if not isinstance(roles, dict) or set(roles) - ROLES:
        yield "roles", "roles must map agent, customer, bot, … to labels", fix
    elif not all(_is_label(each) or (isinstance(each, list) and all(map(_is_label, each))) for each in roles.values()):
        yield "roles", "a role's labels are not a list of labels", fix


def _internal(value: dict[str, Any]) -> Iterator[_Mistake]:
    rule = value.get("internal_when")
    fix = "internal_when: {path: private, equals: true}"
    if "internal_when" not in value:
        return
    if not isinstance(rule, dict) or not isinstance(rule.get("path"), str) or set(rule) - {"path", "equals"}:
        yield "internal_when", "internal_when does not say which key marks a note", fix


def _is_label(value: Any) -> bool:
    return isinstance(value, (str, int, float)) and not isinstance(value, bool)


def _shown(value: Any) -> str:
    """A wrong value in few words; lists and mappings are not spelt out, for references make them as long as you like."""
    return repr(value)[:60] if isinstance(value, (str, int, float, bool, type(None))) else f"(a {type(value).__name__})"
