"""A JSON object with a list of turns → RawConversation, whatever the keys are called. Hand-checked: no model is built
twice."""

from __future__ import annotations

from typing import Any, cast

from empathyqa.errors import Problem
from empathyqa.reading.cleaning import clean
from empathyqa.reading.happenings import kind_of
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Options, RawConversation, RawTurn
from empathyqa.reading.times import Stamp, from_start, parse
from empathyqa.transcript import Channel, Event, EventKind, Role

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
TEXT_KEYS = ("text", "utterance", "message", "content", "body", "transcript", "sentence")
_SPEAKER_KEYS = (
    "speaker",
    "role",
    "participant",
    "author",
    "sender",
    "from",
    "speaker_label",
    "speaker_name",
    "name",
    "user",
    "participant_role",
)
_START = (("start", None), ("start_time", None), ("startTime", None), ("start_ms", "ms"), ("startMs", "ms"),
("timestamp", None), ("time", None),
          ("created_at", None), ("createdAt", None), ("begin", None), ("offset", None), ("start_offset_ms",
          "ms"))  # fmt: skip
_END = (("end", None), ("end_time", None), ("endTime", None), ("end_ms", "ms"), ("endMs", "ms"))
ROLE_WORDS: dict[str, Role] = {
    "agent": "agent", "customer": "customer", "bot": "bot", "system": "system", "supervisor": "supervisor",
    "other": "other",
    "human_agent": "agent", "end_user": "customer", "automated_agent": "bot", "custom_bot": "bot",
}  # fmt: skip
_CHANNELS: dict[str, Channel] = {
    "voice": "voice", "phone": "voice", "call": "voice", "telephony": "voice", "audio": "voice", "chat": "chat",
    "webchat": "chat",
    "messaging": "chat", "sms": "chat", "whatsapp": "chat", "social": "social", "twitter": "social",
    "facebook": "social", "email": "email",
    "e-mail": "email", "ticket": "email",
}  # fmt: skip
_KNOWN = frozenset(("id", "channel", "agent_name", "customer_name", "language", "events", "metadata", *TURN_LIST_KEYS))
_RARE = frozenset(("internal", "name", "channel", "visibility", "public"))
"""Keys of a turn that call for a closer look."""
_EVENT_KINDS = frozenset(("hold", "unhold", "transfer", "join", "leave", "silence", "interruption", "other"))


def turn_list(value: dict[str, Any]) -> list[Any] | None:
    """The object's list of turns, under any of its usual names."""
    for key in TURN_LIST_KEYS:
        turns = value.get(key)
        if isinstance(turns, list):
            return turns
    return None


def is_turn(value: Any) -> bool:
    """Whether a value has the shape of one turn: words and a speaker."""
    if not isinstance(value, dict):
        return False
    has_words = _words_key(value) is not None or _is_silent(value)
    return has_words and any(isinstance(value.get(key), (str, int, dict)) for key in _SPEAKER_KEYS)


def to_channel(value: Any) -> Channel:
    """The channel that a word names; ``unknown`` where it names none."""
    return _CHANNELS.get(value.strip().lower(), "unknown") if isinstance(value, str) else "unknown"


def conversation_from(
    value: dict[str, Any], options: Options, line: int | None = None, of: int | None = None
) -> RawConversation | None:
    """The conversation, or ``None`` after reporting what is wrong with its turns. ``of`` is its place in a list of
    several, counted from one."""
    items = turn_list(value) or []
    turns: list[RawTurn] = []
    said: list[Any] = []
    events: list[Event] = []
    unread: list[int] = []
    odd = False
    for place, item in enumerate(items):
        turn = _turn(item, place)
        if turn is None and _is_silent(item):
            continue
        if turn is None:
            wrong = "has no words" if isinstance(item, dict) else "is not an object with a speaker and words"
            options.report(_bad_turn(place, wrong, item, options, line, of))
            return None
        # Numbers that can only be seconds from the start need no second look; anything else is parsed with its
        # neighbours.
        odd = odd or not (_is_seconds(turn.start) and _is_seconds(turn.end) and not _ends_too_early(turn))
        turns.append(turn)
        said.append(item)
    speechless = next((place for place, turn in enumerate(turns) if not turn.label), None)
    if speechless is not None and any(turn.label for turn in turns):
        options.report(_bad_turn(speechless, "has no speaker", said[speechless], options, line, of))
        return None
    if odd or (turns and turns[0].start is None and any(map(_has_other_times, said[:3]))):
        _retime(turns, said)
        pairs = zip(turns, said, strict=True)
        unread = [n for n, (turn, item) in enumerate(pairs, 1) if turn.start is None and item.get("start") is not None]
    raw = RawConversation(turns, _identity(value), to_channel(value.get("channel")), line=line)
    if unread:
        raw.warnings.append(f"{len(unread)} start times could not be read (the first is that of turn {unread[0]})")
    raw.agent_name, raw.customer_name = _name(value.get("agent_name")), _name(value.get("customer_name"))
    if isinstance(value.get("language"), str):
        raw.language = value["language"]
    raw.events = events
    _facts(value, raw)
    return raw


def _bad_turn(place: int, wrong: str, item: Any, options: Options, line: int | None, of: int | None) -> Problem:
    at = item.get("_line", line) if isinstance(item, dict) else line
    whose = f"conversation {of}" if of else "the list"
    return problem("T010", f"turn {place + 1} of {whose} {wrong}", path=options.path, line=at)


def _is_seconds(value: object) -> bool:
    return value is None or ((type(value) is float or type(value) is int) and 0 <= value < 1e8)


def _turn(item: Any, place: int) -> RawTurn | None:
    if not isinstance(item, dict):
        return None
    text = item.get("text")
    if type(text) is not str:
        key = _words_key(item)
        if key is None:
            return None
        text = _words(item[key])
    label = item.get("speaker")
    role = item.get("role")
    if type(label) is not str or not label or (role is not None and role is not label) or not _RARE.isdisjoint(item):
        return _labelled_turn(item, text, place)
    start, end = item.get("start"), item.get("end")
    return RawTurn(label, clean(text), start, end, ROLE_WORDS.get(label), None, None, False, f"/turns/{place}")


def _labelled_turn(item: dict[str, Any], text: str, place: int) -> RawTurn | None:
    """A turn whose speaker is told by other keys than ``speaker`` alone."""
    label, name, role = "", None, None
    for key in _SPEAKER_KEYS:
        value = item.get(key)
        if isinstance(value, dict):
            name = name or _name(value.get("name") or value.get("displayName"))
            value = value.get("role") or value.get("type") or value.get("name") or value.get("id")
        if isinstance(value, (str, int)) and not isinstance(value, bool) and str(value).strip():
            said = str(value).strip()
            role = role or ROLE_WORDS.get(said.lower())
            label = label or said
            if key in ("name", "speaker_name") or (said != label and key == "speaker"):
                name = name or said
    channel = item.get("channel")
    internal = item.get("internal") is True or item.get("visibility") == "internal" or item.get("public") is False
    given = str(channel) if isinstance(channel, (int, str)) and not isinstance(channel, bool) else None
    return RawTurn(
        label, clean(text), item.get("start"), item.get("end"), role, name, given, internal, f"/turns/{place}"
    )


def _words_key(item: dict[str, Any]) -> str | None:
    return next(
        (
            key
            for key in TEXT_KEYS
            if isinstance(item.get(key), str) or (key == "content" and isinstance(item.get(key), list))
        ),
        None,
    )


def _is_silent(item: Any) -> bool:
    """Whether the words are given, but as null: a picture, a tool at work, a turn that nobody could make out."""
    return isinstance(item, dict) and any(key in item and item[key] is None for key in TEXT_KEYS)


def _words(value: Any) -> str:
    if isinstance(value, str):
        return value
    parts = [part.get("text") for part in value if isinstance(part, dict) and isinstance(part.get("text"), str)]
    return "\n".join(cast(list[str], parts))


def _has_other_times(item: dict[str, Any]) -> bool:
    return len(item) > 2 and any(key in item for key, _ in _START + _END)


def _retime(turns: list[RawTurn], items: list[Any]) -> None:
    both: list[Stamp | None] = []
    for item in items:
        both += [_stamp(item, _START), _stamp(item, _END)]
    seconds, _ = from_start(both)
    for place, turn in enumerate(turns):
        turn.start, turn.end = seconds[2 * place], seconds[2 * place + 1]
        if _ends_too_early(turn):
            turn.end = None


def _ends_too_early(turn: RawTurn) -> bool:
    return turn.end is not None and turn.start is not None and turn.end < turn.start


def _stamp(item: dict[str, Any], keys: tuple[tuple[str, str | None], ...]) -> Stamp | None:
    for key, unit in keys:
        if item.get(key) is not None:
            return parse(item[key], unit)
    return None


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


def _name(value: Any) -> str | None:
    return clean(value) or None if isinstance(value, str) else None


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
    start, end = _stamp(item, _START), _stamp(item, _END)
    return Event(
        kind,
        start.seconds if start and not start.clock else None,
        end.seconds if end and not end.clock else None,
        "",
        clean(str(item.get("detail") or "")),
    )
