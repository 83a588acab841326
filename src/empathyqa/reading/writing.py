"""A transcript as the library's plain JSON or as labelled text: what ``convert`` writes and the readers read back."""

from __future__ import annotations

import json
from typing import Any

from empathyqa.transcript import Transcript, Turn

_LABELS = {
    "agent": "Agent", "customer": "Customer", "bot": "Bot", "system": "System", "supervisor": "Supervisor",
    "other": "Third party",
    "unknown": "Unknown",
}  # fmt: skip


def plain_json(transcript: Transcript) -> dict[str, Any]:
    """The plain JSON form as a value; times in seconds, and only the keys that are known."""
    value: dict[str, Any] = {
        "id": transcript.id,
        "channel": transcript.channel,
        "agent_name": transcript.agent_name,
        "customer_name": transcript.customer_name,
        "turns": [_turn(turn) for turn in transcript.turns],
    }
    if transcript.language != "en":
        value["language"] = transcript.language
    if transcript.events:
        value["events"] = [
            {
                key: part
                for key, part in (
                    ("kind", event.kind),
                    ("start", event.start),
                    ("end", event.end),
                    ("detail", event.detail),
                )
                if part not in (None, "")
            }
            for event in transcript.events
        ]
    if transcript.metadata:
        value["metadata"] = dict(transcript.metadata)
    return value


def write_plain_json(transcript: Transcript) -> str:
    """One line of JSON, without a line end: a line of a JSONL file."""
    return json.dumps(plain_json(transcript), ensure_ascii=False)


def write_text(transcript: Transcript) -> str:
    """Labelled text, one turn a line, with ``[hh:mm:ss]`` times where they are known."""
    lines = []
    for turn in transcript.turns:
        label = "Internal note" if turn.internal and turn.speaker == "agent" else _LABELS[turn.speaker]
        time = f"[{_clock(turn.start)}] " if turn.start is not None else ""
        lines.append(f"{time}{label}: {' '.join(turn.text.split())}")
    return "\n".join(lines) + "\n"


def _turn(turn: Turn) -> dict[str, Any]:
    value: dict[str, Any] = {"speaker": turn.speaker, "text": turn.text}
    if turn.start is not None:
        value["start"] = turn.start
    if turn.end is not None:
        value["end"] = turn.end
    if turn.internal:
        value["internal"] = True
    return value


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600:02}:{whole // 60 % 60:02}:{whole % 60:02}"
