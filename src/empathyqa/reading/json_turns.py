"""A JSON object with a list of turns → RawConversation, whatever the keys are called. Hand-checked: no model is built
twice."""

from __future__ import annotations

from typing import Any, cast

from empathyqa.errors import Problem
from empathyqa.reading.cleaning import clean
from empathyqa.reading.happenings import kind_of
from empathyqa.reading.json_times import end_of, settle_times, start_of
from empathyqa.reading.json_turn import is_silent, name_in, turn_from
from empathyqa.reading.limits import too_long
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Options, RawConversation, RawTurn
from empathyqa.reading.stated_words import to_channel
from empathyqa.transcript import Event, EventKind

TURN_LIST_KEYS = (
    "turns",
    "transcript",
    "messages",
    "utterances",
    "dialogue",
    "dialog",
    "conversation",
    "segments",
    "entries",
    "lines",
    "log",
)
_KNOWN = frozenset(("id", "channel", "agent_name", "customer_name", "language", "events", "metadata", *TURN_LIST_KEYS))
_EVENT_KINDS = frozenset(("hold", "unhold", "transfer", "join", "leave", "silence", "interruption", "other"))


def turn_list(value: dict[str, Any]) -> list[Any] | None:
    """The object's list of turns, under any of its usual names."""
    for key in TURN_LIST_KEYS:
        turns = value.get(key)
        if isinstance(turns, list):
            return turns
    return None


def conversation_from(
    value: dict[str, Any], options: Options, line: int | None = None, of: int | None = None
) -> RawConversation | None:
    """The conversation, or ``None`` after reporting what is wrong with its turns. ``of`` is its place in a list of
    several, counted from one."""
    items = turn_list(value) or []
    if (refused := too_long(len(items), options, line, what="items")) is not None:
        options.report(refused)
        return None
    found = _turns(items, options, line, of)
    if found is None:
        return None
    turns, said = found
    unread = settle_times(turns, said)
    raw = RawConversation(turns, _identity(value), to_channel(value.get("channel")), line=line)
    if unread:
        raw.warnings.append(f"{len(unread)} start times could not be read (the first is that of turn {unread[0]})")
    raw.agent_name, raw.customer_name = name_in(value.get("agent_name")), name_in(value.get("customer_name"))
    if isinstance(value.get("language"), str):
        raw.language = value["language"]
    _facts(value, raw)
    return raw


def _turns(
    items: list[Any], options: Options, line: int | None, of: int | None
) -> tuple[list[RawTurn], list[Any]] | None:
    """The turns and the items that they are, or ``None`` after reporting the first that is none."""
    turns: list[RawTurn] = []
    said: list[Any] = []
    for place, item in enumerate(items):
        turn = turn_from(item, place)
        if turn is None and is_silent(item):
            continue
        if turn is None:
            wrong = "has no words" if isinstance(item, dict) else "is not an object with a speaker and words"
            options.report(_bad_turn(place, wrong, item, options, line, of))
            return None
        turns.append(turn)
        said.append(item)
    speechless = next((place for place, turn in enumerate(turns) if not turn.label), None)
    if speechless is not None and any(turn.label for turn in turns):
        options.report(_bad_turn(speechless, "has no speaker", said[speechless], options, line, of))
        return None
    return turns, said


def _bad_turn(place: int, wrong: str, item: Any, options: Options, line: int | None, of: int | None) -> Problem:
    at = item.get("_line", line) if isinstance(item, dict) else line
    whose = f"conversation {of}" if of else "the list"
    return problem("T010", f"turn {place + 1} of {whose} {wrong}", path=options.path, line=at)


def _identity(value: dict[str, Any]) -> str | None:
    found = value.get("id")
    if found is None:
        found = next(
            (
                value[key]
                for key in ("conversation_id", "conversationId", "call_id", "callId", "chat_id", "ticket_id", "uuid")
                if key in value
            ),
            None,
        )
    return str(found) if isinstance(found, (str, int)) and not isinstance(found, bool) and str(found).strip() else None


def _facts(value: dict[str, Any], raw: RawConversation) -> None:
    """Contact facts in words, and events, where the object has them."""
    for key, fact in value.items():
        if key in _KNOWN:
            continue
        if isinstance(fact, str):
            if len(fact) <= 200:
                raw.metadata[key] = fact
        elif isinstance(fact, (bool, int, float)):
            raw.metadata[key] = str(fact).lower() if isinstance(fact, bool) else str(fact)
    if isinstance(value.get("metadata"), dict):
        raw.metadata.update(
            {str(key): str(fact) for key, fact in value["metadata"].items() if isinstance(fact, (str, int, float))}
        )
    if isinstance(value.get("events"), list):
        raw.events.extend(event for event in map(_event, value["events"]) if event is not None)


def _event(item: Any) -> Event | None:
    if not isinstance(item, dict):
        return None
    said = str(item.get("kind") or item.get("type") or item.get("event") or "")
    kind = cast(EventKind, said if said in _EVENT_KINDS else kind_of(said) or "other")
    start, end = start_of(item), end_of(item)
    return Event(
        kind,
        start.seconds if start and not start.clock else None,
        end.seconds if end and not end.clock else None,
        "",
        clean(str(item.get("detail") or "")),
    )
