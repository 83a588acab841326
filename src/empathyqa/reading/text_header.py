"""The facts on top of a pasted transcript: ``Call ID: 123``, ``Date: …``, ``Agent: Priya Shah``. Facts, not turns."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.reading.cleaning import clean
from empathyqa.reading.labelling import FIELD_WORDS
from empathyqa.reading.raw import RawConversation
from empathyqa.reading.role_words import looks_like_name, read_label
from empathyqa.reading.text_lines import Line

_MOST_LINES = 15
_IDENTIFIED = frozenset(("call", "conversation", "contact", "chat", "ticket", "interaction", "transcript", "session"))


def header(lines: Sequence[Line]) -> tuple[dict[str, str], list[Line]]:
    """The facts on top, by their key, and the lines after them.

    "Agent: Priya Shah" is a fact only among other facts, where its words are a name, and the first time it comes.
    """
    facts: dict[str, str] = {}
    length = 0
    named: set[str] = set()
    for place, line in enumerate(lines[:_MOST_LINES]):
        key = (line.label or "").casefold()
        if not key:
            if line.heading is None:
                break
            continue
        if _is_fact(key) and line.words and line.stamp is None:
            facts[key] = clean(line.words)
            length = place + 1
        elif _names_someone(line) and key not in named:
            named.add(key)
            facts[key] = clean(line.words)
        else:
            break
    if not length:
        return {}, list(lines)
    while length < len(lines) and (lines[length].label or "").casefold() in named and _names_someone(lines[length]):
        length += 1
    kept = {(line.label or "").casefold() for line in lines[:length]}
    return {key: value for key, value in facts.items() if key in kept}, list(lines[length:])


def _is_fact(key: str) -> bool:
    words = set(key.replace("_", " ").split())
    return bool(words & FIELD_WORDS) and len(words) <= 3


def _names_someone(line: Line) -> bool:
    role = read_label(line.label or "").role
    return role in ("agent", "customer", "supervisor") and looks_like_name(line.words.strip()) and line.stamp is None


def from_header(raw: RawConversation) -> None:
    """Moves the id and the names out of the facts to where they belong."""
    for key in list(raw.metadata):
        words = set(key.replace("_", " ").split())
        value = raw.metadata[key]
        role = read_label(key).role if "id" not in words else None
        if words & {"id", "ref", "reference", "number"} and words & _IDENTIFIED:
            raw.id = raw.id or raw.metadata.pop(key)
        elif role == "agent" and looks_like_name(value):
            raw.agent_name = raw.metadata.pop(key)
        elif role == "customer" and looks_like_name(value):
            raw.customer_name = raw.metadata.pop(key)
