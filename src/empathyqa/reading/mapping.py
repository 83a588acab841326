"""A mapping file: which columns or paths of somebody's own export hold the words, the speaker and the times.

format: json            # json, jsonl or csv
turns: transcript[*]
conversation_id: dialogId
text: message
speaker: participantName
time: {path: timestamp, unit: epoch_ms}
roles: {agent: ["Agent *"], customer: [Customer]}
internal_when: {path: private, equals: true}
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from fnmatch import fnmatchcase
from itertools import islice
from typing import Any, cast

from empathyqa.reading.cleaning import clean
from empathyqa.reading.json_text import broken, parse_json
from empathyqa.reading.limits import too_long, too_many_rows
from empathyqa.reading.mapping_check import FACTS
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Options, RawConversation, RawTurn
from empathyqa.reading.row_groups import carried_on, told_of_rows
from empathyqa.reading.speakers import line_of
from empathyqa.reading.stated_words import ROLE_WORDS, to_channel
from empathyqa.reading.times import Stamp, from_start, parse
from empathyqa.transcript import Role


def read_mapped_json(text: str, options: Options) -> Iterator[RawConversation]:
    """Conversations of a JSON or JSONL file read through ``options.mapping``."""
    mapping = options.mapping or {}
    values = _values(text, mapping, options)
    if values is None:
        return
    if "turns" not in mapping:
        most = options.most_rows + 1
        yield from read_rows(
            list(islice((row for each in values for row in (each if isinstance(each, list) else [each])), most)), options
        )
        return
    found = False
    for value in values:
        rows = list(walk(value, str(mapping["turns"])))
        rows = rows[0] if len(rows) == 1 and isinstance(rows[0], list) else rows
        for raw in read_rows([row for row in rows if isinstance(row, dict)], options):
            found = True
            identity = next(walk(value, str(mapping.get("conversation_id", "id"))), None)
            raw.id = raw.id or (str(identity) if isinstance(identity, (str, int)) else None)
            _note_facts(raw, value, mapping)
            yield raw
    if not found:
        options.report(problem("T010", f"nothing is at {mapping['turns']!r}", path=options.path))


def _values(text: str, mapping: dict[str, Any], options: Options) -> Iterable[Any] | None:
    """The conversations, or rows, that the file holds; ``None`` after reporting that it is no JSON."""
    if mapping.get("format") == "jsonl":
        return _lines(text, options)
    value, mistake = parse_json(text)
    if mistake is not None:
        options.report(broken(mistake, text, options.path))
        return None
    many = isinstance(value, list) and str(mapping.get("turns", "")).count("[*]") < 2 and "turns" in mapping
    return value if many else [value]


def _lines(text: str, options: Options) -> Iterator[Any]:
    for number, line in enumerate(text.split("\n"), 1):
        if line.strip():
            value, mistake = parse_json(line)
            if mistake is not None:
                options.report(broken(mistake, line, options.path, number))
            else:
                yield value


def read_rows(rows: list[dict[str, Any]], options: Options) -> Iterator[RawConversation]:
    """Conversations from rows, grouped by ``conversation_id`` in the order they are first met."""
    mapping = options.mapping or {}
    if (refused := too_many_rows(len(rows), options)) is not None:
        options.report(refused)
        return
    groups: dict[str | None, list[tuple[int, dict[str, Any]]]] = {}
    own = [_id_of(row, mapping) for row in rows]
    in_table = bool(rows) and "_ref" in rows[0]
    for number, said in enumerate(carried_on(own) if in_table else own):
        groups.setdefault(said or None, []).append((number, rows[number]))
    for identity, members in groups.items():
        if (refused := too_long(len(members), options, what="rows")) is not None:
            options.report(refused)
            continue
        raw = RawConversation([_turn(row, number, mapping) for number, row in members], identity)
        raw.turns = [turn for turn in raw.turns if turn.text]
        if in_table and identity:
            blank = [line_of(row["_ref"]) or 0 for number, row in members if not own[number]]
            raw.warnings += told_of_rows(blank)
        stamps: list[Stamp | None] = []
        for _, row in members:
            if _text(row, mapping):
                stamps += [_stamp(row, mapping.get("time")), _stamp(row, mapping.get("end"))]
        seconds, _ = from_start(stamps)
        for place, turn in enumerate(raw.turns):
            turn.start, turn.end = seconds[2 * place], seconds[2 * place + 1]
        first = members[0][1]
        for field in ("agent_name", "customer_name"):
            name = next(walk(first, str(mapping[field])), None) if field in mapping else None
            setattr(raw, field, clean(str(name)) or None if name is not None else None)
        if "channel" in mapping:
            raw.channel = to_channel(next(walk(first, str(mapping["channel"])), None))
        _note_facts(raw, first, mapping)
        yield raw


def _id_of(row: dict[str, Any], mapping: dict[str, Any]) -> str:
    said = next(walk(row, str(mapping["conversation_id"])), None) if "conversation_id" in mapping else None
    return "" if said is None else str(said).strip()


def _note_facts(raw: RawConversation, value: Any, mapping: dict[str, Any]) -> None:
    """The day, the queue and the agent's id, beside a turn or beside the list of turns."""
    for field in FACTS:
        fact = next(walk(value, str(mapping[field])), None) if field in mapping else None
        if isinstance(fact, (str, int)) and not isinstance(fact, bool) and str(fact).strip():
            raw.metadata.setdefault(field, clean(str(fact)))


def _turn(row: dict[str, Any], number: int, mapping: dict[str, Any]) -> RawTurn:
    label = str(next(walk(row, str(mapping.get("speaker") or mapping.get("role"))), "") or "").strip()
    turn = RawTurn(label, _text(row, mapping), ref=str(row.get("_ref", f"/{number}")))
    turn.role = _role(label, mapping) or _stated(row, mapping)
    if "name" in mapping:
        turn.name = clean(str(next(walk(row, str(mapping["name"])), None) or "")) or None
    rule = mapping.get("internal_when")
    if isinstance(rule, dict) and "path" in rule:
        value = next(walk(row, str(rule["path"])), None)
        wanted = rule.get("equals", True)
        turn.internal = value == wanted or str(value).strip().casefold() == str(wanted).casefold()
    return turn


def _text(row: dict[str, Any], mapping: dict[str, Any]) -> str:
    value = next(walk(row, str(mapping["text"])), None)
    return clean(str(value)) if value is not None else ""


def _role(label: str, mapping: dict[str, Any]) -> Role | None:
    for role, patterns in (mapping.get("roles") or {}).items():
        for pattern in [patterns] if isinstance(patterns, str) else patterns or ():
            if fnmatchcase(label.casefold(), str(pattern).casefold()):
                return cast(Role, role)
    return None


def _stated(row: dict[str, Any], mapping: dict[str, Any]) -> Role | None:
    """The role in a column of its own, beside the speaker's."""
    if "role" not in mapping or "speaker" not in mapping:
        return None
    return ROLE_WORDS.get(str(next(walk(row, str(mapping["role"])), None) or "").strip().lower())


def _stamp(row: dict[str, Any], rule: Any) -> Stamp | None:
    if rule is None:
        return None
    path, unit = (str(rule.get("path")), rule.get("unit")) if isinstance(rule, dict) else (str(rule), None)
    return parse(next(walk(row, path), None), unit)


def walk(value: Any, path: str) -> Iterator[Any]:
    """Everything at a dotted path; ``[*]`` stands for each item, ``[0]`` for one. A key with dots in it is tried
    first."""
    if isinstance(value, dict) and path in value:
        yield value[path]
        return
    parts = re.findall(r"[^.\[\]]+|\[\*\]|\[\d+\]", path)
    values = [value]
    for part in parts:
        step: list[Any] = []
        for item in values:
            if part == "[*]":
                step.extend(item if isinstance(item, list) else ())
            elif part.startswith("["):
                place = int(part[1:-1])
                step.extend(item[place : place + 1] if isinstance(item, list) else ())
            elif isinstance(item, dict) and part in item:
                step.append(item[part])
        values = step
    yield from values
