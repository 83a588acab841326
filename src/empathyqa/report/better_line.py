"""A better line for this call: the slots of a rubric's ``try_saying`` filled from what is known, never guessed.

``<name>`` is the customer's name, ``<time>`` a day or an hour the agent gave, ``<fact>`` the customer's own noun,
``<feeling>`` what the strongest moment was like for them. What is not known stays a readable slot, for the agent to fill;
only the matter reads “this” where the line can do without its name (“I'm sorry about this”).
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from empathyqa.later import later
from empathyqa.report.value_words import SLOTS
from empathyqa.report.view import LinePart

_SLOT = later(r"<([a-z][a-z0-9 _'-]{0,30})>", re.IGNORECASE)
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "lady", "lord", "rev"})
_NAMES_IT = later(r"\b(?:it's about|mentioned|asked about|told us about|told me about)\s*$", re.IGNORECASE)
"""Before the slot: a line that says the matter back is nothing without it."""


def better_line(template: str, known: Mapping[str, str]) -> tuple[LinePart, ...]:
    """The line as plain words and slots; empty where the rubric offers none."""
    parts: list[LinePart] = []
    position = 0
    for slot in _SLOT.finditer(template):
        if slot.start() > position:
            parts.append(LinePart(template[position : slot.start()]))
        name = slot.group(1).lower()
        value = known.get(name, "")
        if not value and name == "fact" and parts and not _NAMES_IT.search(template[:slot.start()]):
            parts.append(LinePart("this"))
            position = slot.end()
            continue
        if not parts and value:
            value = value[0].upper() + value[1:]
        parts.append(LinePart(value or SLOTS.get(name, name.replace("_", " ")), slot=True, filled=bool(value)))
        position = slot.end()
    if position < len(template):
        parts.append(LinePart(template[position:]))
    return tuple(parts)


def spoken_name(name: str | None) -> str:
    """The name as an agent would say it: ``Mrs Okafor`` stays, ``Crystal Minh`` becomes ``Crystal``."""
    words = (name or "").split()
    if not words:
        return ""
    if words[0].rstrip(".").lower() in _TITLES:
        return f"{words[0]} {words[-1]}" if len(words) > 1 else ""
    return words[0]
