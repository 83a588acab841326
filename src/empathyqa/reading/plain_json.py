"""The library's plain JSON, and the many JSON shapes near it: a conversation a line, a turn a line, a list, a single
object.

``{"id", "channel", "agent_name", "customer_name", "turns": [{"speaker": "agent", "text", "start", "end"}]}``, times
in seconds.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from empathyqa.errors import Problem
from empathyqa.reading.json_text import broken, looks_like_json, looks_like_json_lines, parse_json
from empathyqa.reading.json_turn import TEXT_KEYS, is_turn
from empathyqa.reading.json_turns import TURN_LIST_KEYS, conversation_from, turn_list
from empathyqa.reading.limits import too_many_rows
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Detection, Options, RawConversation, reader

_KINDS = {str: "a string", int: "a number", float: "a number", list: "a list", bool: "true or false", dict: "an object"}
_ID_KEYS = (
    "conversation_id",
    "conversationId",
    "call_id",
    "callId",
    "chat_id",
    "ticket_id",
    "contact_id",
    "session_id",
    "dialogue_id",
)
_LIST_KEYS = ("conversations", "dialogues", "dialogs", "calls", "chats", "transcripts", "data", "records", "items")


def _sniff(text: str, name: str) -> Detection | None:
    if not looks_like_json(text):
        if name.lower().endswith((".json", ".jsonl", ".ndjson")):
            return Detection("json", 0.05, "the file's name says JSON")
        return None
    if looks_like_json_lines(text, name):
        found = [parse_json(line) for line in text.split("\n", 5)[:5] if line.strip()]
        if any(mistake is None and _is_conversation(value) for value, mistake in found):
            return Detection("json", 0.5, "a conversation or a turn on each line")
        if len(found) > 1 and all(mistake is None for _, mistake in found):
            return None
    value, mistake = parse_json(text)
    if mistake is not None:
        return Detection("json", 0.1, "starts like JSON")
    if _is_conversation(value) or _many(value):
        return Detection("json", 0.5, "an object with a list of turns")
    if isinstance(value, dict) and ("turns" in value or _is_said_by_nobody(turn_list(value))):
        return Detection("json", 0.2, "an object with turns, though not as they should be")
    return None


def _is_said_by_nobody(turns: list[Any] | None) -> bool:
    """Segments of a recogniser without speakers: better told so than called unknown."""
    return bool(turns) and all(isinstance(turn, dict) and isinstance(turn.get("text"), str) for turn in turns or ())


@reader("json", "plain JSON or JSONL of turns", (".json", ".jsonl", ".ndjson"), _sniff)
def plain_json(text: str, options: Options) -> Iterator[RawConversation]:
    """Every conversation in the text; JSONL lines that are broken are reported, and the good ones still read."""
    if looks_like_json_lines(text, options.path or ""):
        yield from _json_lines(text, options)
        return
    value, mistake = parse_json(text)
    if mistake is not None:
        options.report(broken(mistake, text, options.path))
        return
    yield from _conversations(value, options)


def _json_lines(text: str, options: Options) -> Iterator[RawConversation]:
    import json

    loose: dict[str | None, list[dict[str, Any]]] = {}
    gathered = 0
    for number, line in enumerate(text.split("\n"), 1):
        if not line or line.isspace():
            continue
        try:
            value = json.loads(line)
        except ValueError:
            _, mistake = parse_json(line)
            if mistake is not None:
                if number == 1 and text.count("\n") > 1 and parse_json(text)[1] is None:
                    yield from _conversations(parse_json(text)[0], options)
                    return
                options.report(broken(mistake, line, options.path, number))
            continue
        except RecursionError:
            options.report(problem("T009", "nested too deeply", path=options.path, line=number))
            continue
        if isinstance(value, dict) and turn_list(value) is not None:
            raw = conversation_from(value, options, number)
            if raw is not None:
                yield raw
        elif isinstance(value, dict) and is_turn(value):
            loose.setdefault(_id_of(value), []).append({**value, "_line": number})
            gathered += 1
            if (refused := too_many_rows(gathered, options, "turns")) is not None:
                options.report(refused)
                return
        else:
            options.report(_unshaped(value, options, number))
    _refuse_without_id(loose, options)
    for key, turns in loose.items():
        raw = conversation_from({"id": key, "turns": turns}, options)
        if raw is not None:
            yield raw


def _conversations(value: Any, options: Options) -> Iterator[RawConversation]:
    found = _many(value) or [value]
    if isinstance(value, list) and value and all(isinstance(item, dict) and is_turn(item) for item in value):
        grouped: dict[str | None, list[Any]] = {}
        for item in value:
            grouped.setdefault(_id_of(item), []).append(item)
        _refuse_without_id(grouped, options)
        found = [{"id": key, "turns": turns} for key, turns in grouped.items()]
    for place, item in enumerate(found, 1):
        if isinstance(item, dict) and turn_list(item) is not None:
            raw = conversation_from(item, options, of=place if len(found) > 1 else None)
            if raw is not None:
                yield raw
        elif isinstance(item, list) and item and all(isinstance(part, dict) and is_turn(part) for part in item):
            raw = conversation_from({"turns": item}, options, of=place if len(found) > 1 else None)
            if raw is not None:
                yield raw
        else:
            options.report(_unshaped(item, options, None, place if len(found) > 1 else None))


def _refuse_without_id(grouped: dict[str | None, list[dict[str, Any]]], options: Options) -> None:
    """Leaves out turns without an id beside others that have one: together they would be a talk that nobody had."""
    if None not in grouped or len(grouped) < 2:
        return
    turns = grouped.pop(None)
    count = "a turn has" if len(turns) == 1 else f"{len(turns)} turns have"
    line = turns[0].get("_line")
    what = f"{count} no conversation id, and others have one"
    options.report(problem("T010", what, path=options.path, line=line, fix=f"give every turn its id ({_ID_KEYS[0]})"))


def _many(value: Any) -> list[Any] | None:
    """The conversations of a list, or of an object that holds one; ``None`` where the value is not several."""
    if isinstance(value, list):
        if any(isinstance(item, dict) and turn_list(item) is not None for item in value[:3]):
            return value
        if value and all(
            isinstance(item, list) and item and isinstance(item[0], dict) and is_turn(item[0]) for item in value[:3]
        ):
            return value
        return None
    if isinstance(value, dict) and turn_list(value) is None:
        for key in _LIST_KEYS:
            inner = _many(value.get(key)) if isinstance(value.get(key), list) else None
            if inner:
                return inner
    return None


def _is_conversation(value: Any) -> bool:
    if isinstance(value, dict):
        turns = turn_list(value)
        return is_turn(value) if turns is None else not turns or all(is_turn(turn) for turn in turns[:3])
    return (
        isinstance(value, list) and bool(value) and all(isinstance(item, dict) and is_turn(item) for item in value[:3])
    )


def _id_of(turn: dict[str, Any]) -> str | None:
    for key in _ID_KEYS:
        value = turn.get(key)
        if isinstance(value, (str, int)) and not isinstance(value, bool):
            return str(value)
    return None


def _unshaped(value: Any, options: Options, line: int | None, of: int | None = None) -> Problem:
    """``of`` is the place in a list of conversations, counted from one."""
    keys = ", ".join(map(str, list(value)[:6])) if isinstance(value, dict) else _KINDS.get(type(value), "null")
    fix = (
        f"a conversation needs a list of turns ({', '.join(TURN_LIST_KEYS[:3])}), each with speaker and {TEXT_KEYS[0]}"
    )
    what = f"conversation {of} of the list has no list of turns" if of else "no list of turns in it"
    return problem("T010", f"{what} (found: {keys or 'nothing'})", path=options.path, line=line, fix=fix)
