"""A better line for this call: the slots of a rubric's ``try_saying`` filled from what is known, never guessed.

``<name>`` is the customer's name, ``<time>`` a day or an hour the agent gave, ``<fact>`` the customer's own noun,
``<feeling>`` what the strongest moment was like for them. What is not known stays a readable slot, for the agent to fill;
only the matter reads “this” where the line can do without its name (“I'm sorry about this”).
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from empathyqa.report.value_words import SLOTS
from empathyqa.report.view import LinePart
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript

_SLOT = re.compile(r"<([a-z][a-z0-9 _'-]{0,30})>", re.IGNORECASE)
_TITLES = frozenset({"mr", "mrs", "ms", "miss", "mx", "dr", "prof", "sir", "madam", "lady", "lord", "rev"})
_LEADING = re.compile(r"^(?:by|on|at|before|until|for)\s+", re.IGNORECASE)
_NAMES_IT = re.compile(r"\b(?:it's about|mentioned|asked about|told us about|told me about)\s*$", re.IGNORECASE)
"""Before the slot: a line that says the matter back is nothing without it."""
_OWN_STEP = re.compile(r"\b(?:I|[Ww]e)(?:['’]ll| (?:will|shall|can)|(?:['’]m|['’]re| am| are) going to)\b")
_SENTENCE_END = re.compile(r"[.!?](?:\s|$)|\n")
_SPAN_OF_TIME = re.compile(r"\b(?:with)?in\b|\b(?:days?|hours?|minutes?|weeks?|months?)\b", re.IGNORECASE)


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


def promised_time(heard: Sequence[Signal], transcript: Transcript | None) -> str:
    """The last day or hour by which the agent said they would do something; a due date or a closing time is none."""
    if transcript is None:
        return ""
    texts = {turn.index: turn.text for turn in transcript.turns}
    for signal in reversed([one for one in heard if one.id == "timeframe"]):
        text = texts.get(signal.turn, "")
        ends = [end.end() for end in _SENTENCE_END.finditer(text) if end.end() <= signal.start]
        after = _SENTENCE_END.search(text, signal.end)
        sentence = text[ends[-1] if ends else 0 : after.start() if after else len(text)]
        time = day_or_hour(" ".join(signal.text.split()))
        if time and _OWN_STEP.search(sentence):
            return time
    return ""


def day_or_hour(timeframe: str) -> str:
    """A timeframe that fits after “by”: ``by noon tomorrow`` gives ``noon tomorrow``, ``in 3 days`` nothing."""
    return "" if _SPAN_OF_TIME.search(timeframe) or len(timeframe) > 40 else _LEADING.sub("", timeframe.strip(" .,!?"))
