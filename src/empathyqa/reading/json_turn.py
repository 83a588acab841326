"""One item of a JSON conversation → RawTurn, whatever its keys are called."""

from __future__ import annotations

from typing import Any, cast

from empathyqa.reading.cleaning import clean
from empathyqa.reading.raw import RawTurn
from empathyqa.reading.stated_words import ROLE_WORDS

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
_RARE = frozenset(("internal", "name", "channel", "visibility", "public"))
"""Keys of a turn that call for a closer look."""


def is_turn(value: Any) -> bool:
    """Whether a value has the shape of one turn: words and a speaker."""
    if not isinstance(value, dict):
        return False
    has_words = _words_key(value) is not None or is_silent(value)
    return has_words and any(isinstance(value.get(key), (str, int, dict)) for key in _SPEAKER_KEYS)


def is_silent(item: Any) -> bool:
    """Whether the words are given, but as null: a picture, a tool at work, a turn that nobody could make out."""
    return isinstance(item, dict) and any(key in item and item[key] is None for key in TEXT_KEYS)


def turn_from(item: Any, place: int) -> RawTurn | None:
    """The turn that an item of the list is, ``place`` counting from zero; ``None`` where it holds no words."""
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
            name = name or name_in(value.get("name") or value.get("displayName"))
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
    return RawTurn(label, clean(text), item.get("start"), item.get("end"), role, name, given, internal, f"/turns/{place}")


def _words_key(item: dict[str, Any]) -> str | None:
    return next(
        (key for key in TEXT_KEYS if isinstance(item.get(key), str) or (key == "content" and isinstance(item.get(key), list))),
        None,
    )


def _words(value: Any) -> str:
    if isinstance(value, str):
        return value
    parts = [part.get("text") for part in value if isinstance(part, dict) and isinstance(part.get("text"), str)]
    return "\n".join(cast(list[str], parts))


def name_in(value: Any) -> str | None:
    """A name as the source gives it, cleaned; ``None`` where there is none."""
    return clean(value) or None if isinstance(value, str) else None
