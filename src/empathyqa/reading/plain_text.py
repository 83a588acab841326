"""Labelled plain text: what an analyst pastes and what every "copy transcript" button gives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from pathlib import PurePath

from empathyqa.reading.cleaning import clean
from empathyqa.reading.happenings import happening
from empathyqa.reading.labelling import FIELD_WORDS, accepted_labels
from empathyqa.reading.one_line_text import split_one_line
from empathyqa.reading.raw import Detection, Options, RawConversation, RawTurn, reader
from empathyqa.reading.role_words import looks_like_name, read_label
from empathyqa.reading.text_lines import Line, read_line
from empathyqa.reading.times import Stamp, from_start
from empathyqa.transcript import Event

_EXTENSIONS = (".txt", ".text", ".log", ".md", ".markdown", ".transcript", "")
_RULE = re.compile(r"^\s*(?:[-=_*~]{3,}|#{1,6}\s.*)\s*$")
_HEADER_LINES = 15
_SNIFFED_LINES = 400


def _sniff(text: str, name: str) -> Detection | None:
    if PurePath(name).suffix.lower() not in _EXTENSIONS:
        return None
    lines = _lines("\n".join(text[:60_000].splitlines()[:_SNIFFED_LINES]))
    labels = [line.label for line in lines if line.label is not None]
    accepted = accepted_labels(labels + [line.heading for line in lines if line.label is None and line.heading])
    said = [line for line in lines if _speaks(line, accepted)]
    if len(said) >= 2 or len(split_one_line(lines[0].text if lines else "", ())) >= 2:
        return Detection("text", 0.25, f"{len(said)} lines start with a speaker's label")
    if len(said) == 1:
        return Detection("text", 0.15, "one line starts with a speaker's label")
    return None


def read_labelled(text: str, options: Options) -> RawConversation:
    """The one conversation in a labelled text; also used for a whole transcript in one cell of a table."""
    lines = _lines(text)
    metadata, lines = _header(lines)
    split = _one_line(lines, options)
    raw = RawConversation([], metadata=metadata)
    if split:
        raw.turns = split
        return _named(raw)
    named = (*options.agent, *options.customer)
    candidates = [line.label or line.heading for line in lines if line.label or line.heading]
    accepted = accepted_labels([label for label in candidates if label], named)
    _gather(raw, lines, accepted)
    return _named(raw)


@reader("text", "labelled plain text", (".txt", ".text", ".log", ".transcript"), _sniff)
def plain_text(text: str, options: Options) -> Iterator[RawConversation]:
    """One conversation: lines with a speaker's label, with or without times, wrapped or not."""
    yield read_labelled(text, options)


def _lines(text: str) -> list[Line]:
    return [
        read_line(number, line)
        for number, line in enumerate(text.split("\n"), 1)
        if line.strip() and not _RULE.match(line)
    ]


def _speaks(line: Line, accepted: frozenset[str]) -> bool:
    return (line.label or "").casefold() in accepted or (line.heading or "").casefold() in accepted


def _header(lines: list[Line]) -> tuple[dict[str, str], list[Line]]:
    """Facts on top of the file (``Call ID: 123``, ``Agent: Priya Shah``) and the lines after them."""
    facts: dict[str, str] = {}
    length = 0
    roles: list[str] = []
    for place, line in enumerate(lines[:_HEADER_LINES]):
        key = (line.label or "").casefold()
        if line.stamp is not None and not set(key.split()) & FIELD_WORDS:
            break
        if key and line.words and set(key.replace("_", " ").split()) & FIELD_WORDS:
            facts[key] = clean(line.words)
            length = place + 1
        elif (
            key
            and read_label(key).role in ("agent", "customer", "supervisor")
            and looks_like_name(line.words)
            and key not in roles
        ):
            roles.append(key)
            facts[key] = clean(line.words)
        elif line.label is not None or line.heading is None:
            break
    if not length:
        return {}, lines
    # "Agent: Priya Shah" belongs to the header only where header facts stand around it.
    while (
        length < len(lines) and (lines[length].label or "").casefold() in roles and looks_like_name(lines[length].words)
    ):
        length += 1
    kept = {(line.label or "").casefold() for line in lines[:length]}
    return {key: value for key, value in facts.items() if key in kept}, lines[length:]


def _one_line(lines: Sequence[Line], options: Options) -> list[RawTurn]:
    """Turns where a whole conversation stands in one line; empty where it does not."""
    if len(lines) > 2:
        return []
    turns = split_one_line(" ".join(line.text.strip() for line in lines), (*options.agent, *options.customer))
    return turns if len(turns) > len([line for line in lines if line.label]) else []


def _gather(raw: RawConversation, lines: Sequence[Line], accepted: frozenset[str]) -> None:
    """Lines → turns: a label opens one, anything else goes on with the one before."""
    stamps: list[Stamp | None] = []
    ends: list[Stamp | None] = []
    waiting: Stamp | None = None
    waiting_end: Stamp | None = None
    happened: list[tuple[str, Stamp | None]] = []
    for line in lines:
        if line.only_time:
            waiting, waiting_end = line.stamp, line.end
            continue
        label = line.label if (line.label or "").casefold() in accepted else None
        words = line.words
        if label is None and (line.heading or "").casefold() in accepted and line.heading:
            label, words = line.heading, ""
        if label is not None:
            note = read_label(label).internal
            raw.turns.append(RawTurn(label, words, internal=note, ref=f"L{line.number}"))
            stamps.append(line.stamp or waiting)
            ends.append(line.end or waiting_end)
            waiting = waiting_end = None
        elif happening(line.words or line.text) is not None:
            happened.append((line.words or line.text, line.stamp or waiting or (stamps[-1] if stamps else None)))
            waiting = waiting_end = None
        elif raw.turns:
            last = raw.turns[-1]
            # A line that opens with a time of its own but no label still belongs to whoever spoke last.
            last.text = f"{last.text} {(line.words if line.stamp else line.text).strip()}".strip()
    _timed(raw, stamps, ends, happened)
    for turn in raw.turns:
        turn.text = turn.text.strip()


def _timed(
    raw: RawConversation, stamps: list[Stamp | None], ends: list[Stamp | None], happened: list[tuple[str, Stamp | None]]
) -> None:
    both = [stamp for pair in zip(stamps, ends, strict=True) for stamp in pair]
    seconds, clock = from_start([*both, *(stamp for _, stamp in happened)])
    for place, turn in enumerate(raw.turns):
        turn.start, turn.end = seconds[2 * place], seconds[2 * place + 1]
    for (words, _), when in zip(happened, seconds[len(both) :], strict=True):
        kind = happening(words)
        if kind is not None:
            raw.events.append(Event(kind, when, None, "", clean(words)))
    known = [stamp for stamp in stamps if stamp is not None]
    if clock and known and all(stamp.seconds % 60 == 0 or stamp.two_parts for stamp in known):
        raw.metadata.setdefault("time_resolution_seconds", "60")


def _named(raw: RawConversation) -> RawConversation:
    """Names and an id from the header, where it had them."""
    for key in list(raw.metadata):
        words = set(key.replace("_", " ").split())
        role = read_label(key).role if key not in ("agent id", "customer id") else None
        value = raw.metadata[key]
        if "id" in words and words & {"call", "conversation", "contact", "chat", "ticket", "interaction", "transcript"}:
            raw.id = raw.metadata.pop(key)
        elif role == "agent" and looks_like_name(value):
            raw.agent_name = raw.metadata.pop(key)
        elif role == "customer" and looks_like_name(value):
            raw.customer_name = raw.metadata.pop(key)
    return raw
