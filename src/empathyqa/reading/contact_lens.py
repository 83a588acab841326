"""Amazon Connect Contact Lens (calls and chats, raw and redacted) and Amazon Transcribe Call Analytics: one family of
JSON.

Shapes: https://docs.aws.amazon.com/connect/latest/adminguide/contact-lens-example-output-files.html. ``Version`` is
never
tested: its value differs between years. Times are milliseconds from the start, or ISO clock times in chats.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePath
from typing import Any, cast

from empathyqa.reading.cleaning import clean
from empathyqa.reading.json_text import broken as broken_json
from empathyqa.reading.json_text import looks_like_json, parse_json
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Detection, Options, RawConversation, RawTurn, reader
from empathyqa.reading.redaction import redactions, with_offsets
from empathyqa.reading.times import Stamp, from_start, parse
from empathyqa.transcript import Event, EventKind, Role

_ROLES: dict[str, Role] = {
    "AGENT": "agent", "CUSTOMER": "customer", "SYSTEM": "system", "CUSTOM_BOT": "bot", "BOT": "bot",
    "SUPERVISOR": "supervisor",
}  # fmt: skip
_EVENTS: tuple[tuple[str, EventKind], ...] = (
    ("joined", "join"),
    ("left", "leave"),
    ("ended", "leave"),
    ("transfer", "transfer"),
    ("hold", "hold"),
)


def _items(value: Any) -> list[dict[str, Any]] | None:
    found = value.get("Transcript") if isinstance(value, dict) else None
    if not isinstance(found, list):
        return None
    return found if all(isinstance(item, dict) for item in found) else None


def _sniff_with(name: str) -> Any:
    def sniff(text: str, file: str) -> Detection | None:
        if '"Transcript"' not in text or not looks_like_json(text):
            return None
        value, mistake = parse_json(text)
        items = _items(value) if mistake is None else None
        if items == [] and name == "contact_lens" and "Participants" in value:
            return Detection(name, 0.9, "a Transcript list, though empty")
        if items is None or not any("ParticipantId" in item or "ParticipantRole" in item for item in items[:20]):
            return None
        analytics = (
            "JobName" in value or "SessionId" in value or not any("ParticipantId" in item for item in items[:20])
        )
        if analytics != (name == "transcribe_call_analytics"):
            return None
        return Detection(name, 1.0, "a Transcript list with participants")

    return sniff


@reader("contact_lens", "Amazon Connect Contact Lens", (".json",), _sniff_with("contact_lens"))
def contact_lens(text: str, options: Options) -> Iterator[RawConversation]:
    """The one call or chat in the analysis file."""
    yield from _read(text, options)


@reader(
    "transcribe_call_analytics",
    "Amazon Transcribe Call Analytics",
    (".json",),
    _sniff_with("transcribe_call_analytics"),
)
def transcribe_call_analytics(text: str, options: Options) -> Iterator[RawConversation]:
    """The one call in the analysis file."""
    yield from _read(text, options)


def _read(text: str, options: Options) -> Iterator[RawConversation]:
    value, mistake = parse_json(text)
    if mistake is not None:
        options.report(broken_json(mistake, text, options.path))
        return
    items = _items(value)
    if items is None:
        options.report(problem("T010", "no Transcript list in it", path=options.path))
        return
    raw = RawConversation([], _identity(value, options), "chat" if value.get("Channel") == "CHAT" else "voice")
    raw.language = str(value.get("LanguageCode") or "en").split("-")[0]
    hidden = _of(value, "ContentMetadata").get("Output") == "Redacted"
    roles, names = _participants(value)
    stamps: list[Stamp | None] = []
    for place, item in enumerate(items):
        stamps += [_time(item, "Begin"), _time(item, "End")]
        participant = str(item.get("ParticipantId") or item.get("ParticipantRole") or "")
        role = _ROLES.get(str(item.get("ParticipantRole") or roles.get(participant) or participant).upper())
        name = str(item.get("DisplayName") or names.get(participant) or "") or None
        if item.get("Type") in ("EVENT", "ATTACHMENT") or not isinstance(item.get("Content"), str):
            continue
        said = clean(item["Content"])
        turn = RawTurn(
            name or participant,
            said,
            role=role,
            name=name if role in ("agent", "customer") else None,
            ref=f"/Transcript/{place}",
        )
        turn.redactions = with_offsets(said, redactions(said), _offsets(item)) if hidden else redactions(said)
        raw.turns.append(turn)
    _place(raw, items, stamps)
    _metadata(value, raw)
    yield raw


def _place(raw: RawConversation, items: list[dict[str, Any]], stamps: list[Stamp | None]) -> None:
    """Gives turns their times, and makes events of what is no message."""
    seconds, _ = from_start(stamps)
    turns = {turn.ref: turn for turn in raw.turns}
    for place, item in enumerate(items):
        start, end = seconds[2 * place], seconds[2 * place + 1]
        turn = turns.get(f"/Transcript/{place}")
        if turn is not None:
            turn.start, turn.end = start, end
        else:
            what = str(item.get("ContentType") or item.get("Type") or "").rsplit("event.", 1)[-1]
            kind = next((kind for word, kind in _EVENTS if word in what), "other")
            raw.events.append(
                Event(cast(EventKind, kind), start, end, "", clean(f"{what} {item.get('DisplayName') or ''}"))
            )


def _time(item: dict[str, Any], side: str) -> Stamp | None:
    value = item.get(f"{side}OffsetMillis")
    if value is not None:
        return parse(value, "ms")
    return parse(item.get("AbsoluteTime")) if side == "Begin" else None


def _offsets(item: dict[str, Any]) -> list[tuple[int, int]]:
    found = _of(item, "Redaction").get("CharacterOffsets")
    pairs = [
        (part.get("BeginOffsetChar", part.get("Begin")), part.get("EndOffsetChar", part.get("End")))
        for part in (found if isinstance(found, list) else ())
        if isinstance(part, dict)
    ]
    return [(start, end) for start, end in pairs if isinstance(start, int) and isinstance(end, int)]


def _participants(value: dict[str, Any]) -> tuple[dict[str, str], dict[str, str]]:
    given = value.get("Participants")
    people = [person for person in (given if isinstance(given, list) else ()) if isinstance(person, dict)]
    roles = {
        str(person.get("ParticipantId")): str(person["ParticipantRole"])
        for person in people
        if person.get("ParticipantRole")
    }
    names = {
        str(person.get("ParticipantId")): str(person["DisplayName"]) for person in people if person.get("DisplayName")
    }
    return roles, names


def _identity(value: dict[str, Any], options: Options) -> str | None:
    found = _of(value, "CustomerMetadata").get("ContactId") or value.get("SessionId") or value.get("JobName")
    return PurePath(str(found)).stem if found else None


def _metadata(value: dict[str, Any], raw: RawConversation) -> None:
    for key in ("Channel", "LanguageCode"):
        if isinstance(value.get(key), str):
            raw.metadata[key] = value[key]
    matched = _of(value, "Categories").get("MatchedCategories")
    if isinstance(matched, list) and matched:
        raw.metadata["categories"] = ", ".join(map(str, matched))


def _of(value: dict[str, Any], key: str) -> dict[str, Any]:
    found = value.get(key)
    return found if isinstance(found, dict) else {}
