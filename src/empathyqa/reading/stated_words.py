"""The words by which a source states a role or a channel outright, whatever the format."""

from __future__ import annotations

from typing import Any

from empathyqa.transcript import Channel, Role

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


def to_channel(value: Any) -> Channel:
    """The channel that a word names; ``unknown`` where it names none."""
    return _CHANNELS.get(value.strip().lower(), "unknown") if isinstance(value, str) else "unknown"
