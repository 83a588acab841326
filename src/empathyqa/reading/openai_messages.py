"""Chat logs in the ``messages`` form of language-model services: ``[{"role": "user", "content": "…"}, …]``.

``user`` is the customer; ``assistant`` is a bot unless the caller says ``--agent assistant``; instructions and tool
calls are
notes that no customer saw.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from empathyqa.reading.cleaning import clean
from empathyqa.reading.json_text import broken, looks_like_json, looks_like_json_lines, parse_json
from empathyqa.reading.problems import problem
from empathyqa.reading.raw import Detection, Options, RawConversation, RawTurn, reader
from empathyqa.transcript import Role

_ROLES: dict[str, Role] = {
    "user": "customer",
    "assistant": "bot",
    "system": "system",
    "developer": "system",
    "tool": "system",
    "function": "system",
}
_HIDDEN = frozenset(("system", "developer", "tool", "function"))


def _sniff(text: str, name: str) -> Detection | None:
    if not looks_like_json(text):
        return None
    value, mistake = parse_json(text)
    if mistake is not None and looks_like_json_lines(text, name):
        value, mistake = parse_json(text.lstrip().split("\n", 1)[0])
    messages = _messages(value) if mistake is None else None
    return Detection("openai", 0.9, "messages with the roles user and assistant") if messages else None


def _messages(value: Any) -> list[dict[str, Any]] | None:
    found = value.get("messages") if isinstance(value, dict) else value
    if not isinstance(found, list) or not found or not all(isinstance(item, dict) for item in found):
        return None
    roles = {str(item.get("role")) for item in found}
    if (
        roles <= set(_ROLES)
        and "assistant" in roles
        and all("content" in item or "tool_calls" in item for item in found)
    ):
        return found
    return None


@reader("openai", "OpenAI messages", (".json", ".jsonl"), _sniff)
def openai_messages(text: str, options: Options) -> Iterator[RawConversation]:
    """One conversation a file, or one a line."""
    value, mistake = parse_json(text)
    if mistake is None:
        yield from _conversation(value, options, None)
    elif not looks_like_json_lines(text, options.path or ""):
        options.report(broken(mistake, text, options.path))
    else:
        for number, line in enumerate(text.split("\n"), 1):
            if not line.strip():
                continue
            value, mistake = parse_json(line)
            if mistake is not None:
                options.report(broken(mistake, line, options.path, number))
            else:
                yield from _conversation(value, options, number)


def _conversation(value: Any, options: Options, line: int | None) -> Iterator[RawConversation]:
    messages = _messages(value)
    if messages is None:
        options.report(problem("T010", "no messages with the roles user and assistant", path=options.path, line=line))
        return
    raw = RawConversation([], channel="chat", line=line)
    if isinstance(value, dict) and isinstance(value.get("id"), str):
        raw.id = value["id"]
    for place, message in enumerate(messages):
        role = str(message["role"])
        words = clean(_content(message.get("content")))
        if words or role not in _HIDDEN | {"assistant"}:
            turn = RawTurn(role, words, role=_ROLES[role], internal=role in _HIDDEN, ref=f"/messages/{place}")
            raw.turns.append(turn)
    yield raw


def _content(value: Any) -> str:
    if isinstance(value, str):
        return value
    if isinstance(value, list):
        return "\n".join(part["text"] for part in value if isinstance(part, dict) and isinstance(part.get("text"), str))
    return ""
