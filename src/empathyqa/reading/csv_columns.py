"""What the columns of a table hold, told by their headers; and the delimiter under which they make sense."""

from __future__ import annotations

import csv
import re

from empathyqa.later import later
from empathyqa.reading.role_words import read_label

COLUMNS: dict[str, tuple[str, ...]] = {
    "id": ("conversation_id", "conversation", "call_id", "contact_id", "ticket_id", "chat_id", "session_id",
    "interaction_id", "dialogue_id",
           "thread_id", "transcript_id", "case_id", "id"),
    "text": ("text", "message", "utterance", "message_text", "body", "content", "transcript", "sentence", "words",
    "transcription", "comment",
             "dialogue", "dialog", "conversation_text", "full_transcript", "chat_transcript", "call_transcript",
             "transcript_text", "msg"),
    "speaker": ("speaker", "participant", "sender", "author", "speaker_name", "speaker_label", "message_participant",
    "from", "name",
                "participant_name", "sender_name", "author_name", "who", "party", "user"),
    "role": ("role", "speaker_role", "author_role", "authorrole", "participant_role", "sender_type", "speaker_type",
    "participant_type", "author_type"),
    "start": ("start", "start_time", "timestamp", "time", "created_at", "start_s", "start_seconds", "begin", "date",
    "datetime", "sent_at", "start_ms"),
    "end": ("end", "end_time", "end_s", "end_seconds", "end_ms"),
    "turn": ("turn", "turn_index", "turn_id", "seq", "sequence", "index", "turn_no", "line", "position"),
    "agent_name": ("agent_name", "agent", "advisor", "advisor_name", "rep_name"),
    "customer_name": ("customer_name", "customer", "caller_name", "client_name"),
    "channel": ("channel", "medium", "media_type"),
    "internal": ("internal", "is_internal", "private", "internal_note", "visibility"),
    "event": ("event", "event_type"),
}  # fmt: skip
BESIDE = frozenset((
    "date", "call_date", "contact_date", "start_date", "started_at", "started", "initiation_timestamp", "created",
    "created_at", "day", "queue", "queue_name", "skill", "skill_group", "department", "line_of_business", "agent_id",
    "advisor_id", "adviser_id", "operator_id", "employee_id", "product", "product_name", "service", "service_name", "plan",
    "persona", "segment", "customer_segment", "customer_type", "sector",
))  # fmt: skip
"""Columns that say something of the whole contact: when, in which queue, about what. Others are nobody's business here."""
_DELIMITERS = (",", ";", "\t", "|")
_NAMED = later(r'"?sep=([,;\t|])"?[ ,;\t|]*\n\s*', re.IGNORECASE)


def best_reading(text: str) -> tuple[str, dict[str, int]]:
    """The delimiter whose first row has the most known headers, and where they are."""
    text, _, named = table_of(text)
    line = text.split("\n", 1)[0][:5_000]
    tries = [(delimiter, _columns(next(csv.reader([line], delimiter=delimiter), []))) for delimiter in named or _DELIMITERS]
    if not any("text" in found for _, found in tries):
        for delimiter in _DELIMITERS:
            if _is_headless(text, delimiter):
                return delimiter, {"speaker": 0, "text": 1, "no header": 1}
    return max(tries, key=lambda item: (len(item[1]), line.count(item[0])))


def beside(header: list[str], found: dict[str, int]) -> dict[str, int]:
    """The columns that tell of the whole contact, by their headers."""
    taken = {place for meaning, place in found.items() if meaning != "start" and " " not in meaning}
    plain = [re.sub(r"[^a-z0-9]+", "_", cell.strip().lower()).strip("_") for cell in header]
    return {name: place for place, name in enumerate(plain) if name in BESIDE and place not in taken}


def table_of(text: str) -> tuple[str, int, str]:
    """The text from its first row on, how many lines stand before it, and the delimiter where a first line ``sep=;`` names
    it, as spreadsheets write one."""
    rest = text.lstrip("\n ")
    named = _NAMED.match(rest)
    rest = rest[named.end() :] if named else rest
    return rest, text.count("\n", 0, len(text) - len(rest)), named[1] if named else ""


def _is_headless(text: str, delimiter: str) -> bool:
    """Whether the first rows are a plain role word and words, with no header above them."""
    rows = list(csv.reader(text.lstrip()[:5_000].split("\n")[:3], delimiter=delimiter))
    speakers = [row[0].strip() for row in rows if len(row) == 2 and row[1].strip()]
    plain = [speaker for speaker in speakers if speaker and read_label(speaker).word == speaker.casefold()]
    return len(plain) == len([row for row in rows if row]) > 1


def _columns(header: list[str]) -> dict[str, int]:
    plain = [re.sub(r"[^a-z0-9]+", "_", cell.strip().lower()).strip("_") for cell in header]
    squeezed = [cell.replace("_", "") for cell in plain]
    found: dict[str, int] = {}
    for meaning, names in COLUMNS.items():
        for name in names:
            place = (
                plain.index(name)
                if name in plain
                else squeezed.index(name.replace("_", ""))
                if name.replace("_", "") in squeezed
                else None
            )
            if place is not None and place not in found.values():
                found[meaning] = place
                break
    for side in ("start", "end"):
        if side in found and squeezed[found[side]].endswith("ms"):
            found[side + " in ms"] = 1
    return found
