"""Labelled plain text: what an analyst pastes and what every "copy transcript" button gives."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import PurePath

from empathyqa.later import later
from empathyqa.reading.cleaning import clean, one_line
from empathyqa.reading.happenings import happening
from empathyqa.reading.labelling import accepted_labels
from empathyqa.reading.limits import check_conversation
from empathyqa.reading.one_line_text import split_one_line
from empathyqa.reading.raw import Detection, Options, RawConversation, RawTurn, reader
from empathyqa.reading.role_words import read_label
from empathyqa.reading.text_header import from_header, header
from empathyqa.reading.text_lines import Line, read_line
from empathyqa.reading.times import Stamp, from_start
from empathyqa.transcript import Event

_EXTENSIONS = (".txt", ".text", ".log", ".md", ".markdown", ".transcript", "")
_RULE = later(r"^\s*[-=_*~#]{3,}\s*$")
_PARTS = later(r"^[ \t]*(?:-{3,}|={3,}|_{3,}|\*{3,})[ \t]*$\n?", re.MULTILINE)
_SNIFFED_LINES = 400
_MOST_SPEAKERS = 8


def _sniff(text: str, name: str) -> Detection | None:
    if PurePath(name).suffix.lower() not in _EXTENSIONS:
        return None
    lines = _lines("\n".join(text[:60_000].splitlines()[:_SNIFFED_LINES]))
    accepted = _accepted(lines, ())
    said = [label for line in lines if (label := _label_of(line, *accepted)) is not None]
    if len(set(said)) > _MOST_SPEAKERS and not any(read_label(label).role for label in said):
        # "Files: … Copyright: … License: …": so many names of which none is a role are the fields of a form.
        return None
    if len(said) >= 2 or len(split_one_line(lines[0].text if lines else "", ())) >= 2:
        return Detection("text", 0.25, f"{len(said)} lines start with a speaker's label")
    if len(said) == 1:
        return Detection("text", 0.15, "one line starts with a speaker's label")
    return None


def read_labelled(text: str, options: Options, first_line: int = 1) -> RawConversation:
    """The one conversation in a labelled text; also used for a whole transcript in one cell of a table."""
    metadata, lines = header(_lines(text, first_line, options))
    named = (*options.agent, *options.customer)
    raw = RawConversation(_one_line(lines, named), metadata=metadata)
    if not raw.turns:
        _gather(raw, lines, *_accepted(lines, named))
    from_header(raw)
    return raw


@reader("text", "labelled plain text", (".txt", ".text", ".log", ".transcript"), _sniff)
def plain_text(text: str, options: Options) -> Iterator[RawConversation]:
    """Lines with a speaker's label, with or without times, wrapped or not.

    Several conversations may stand in a file, with a rule (``---``) between them.
    """
    parts = _PARTS.split(text)
    if len(parts) > 1:
        starts = [1 + text.count("\n", 0, found.end()) for found in _PARTS.finditer(text)]
        placed = zip(parts, [1, *starts], strict=True)
        read = [read_labelled(part, options, start) for part, start in placed if part.strip()]
        # A rule under a heading or between the turns of one call parts nothing: each part must be a conversation.
        if len(read) > 1 and all(len({turn.label for turn in raw.turns}) > 1 for raw in read):
            yield from read
            return
    yield read_labelled(text, options)


def _lines(text: str, first: int = 1, options: Options | None = None) -> list[Line]:
    found = [(number, line) for number, line in enumerate(text.split("\n"), first) if line.strip() and not _RULE.match(line)]
    if options is not None:
        check_conversation(len(found), options, first, what="lines")
    lines = [read_line(number, line) for number, line in found]
    for place, (line, below) in enumerate(pairwise(lines)):
        # A name, below it the time, below that the words.
        if line.heading is not None and line.label is None and line.stamp is None and below.only_time:
            lines[place] = replace(line, stamp=below.stamp, end=below.end)
    return lines


def _accepted(lines: Sequence[Line], named: Sequence[str]) -> tuple[frozenset[str], frozenset[str]]:
    """The labels that count before a colon, and those that count on a line of their own.

    A line of its own may be any short line ("Okay"), so it counts only where no colon marks speakers, and then only
    as a
    role, with a time beside it, or as a name that comes back.
    """
    labels = accepted_labels([line.label for line in lines if line.label is not None], named)
    if labels:
        return labels, frozenset()
    headings = [line for line in lines if line.heading is not None]
    counts = Counter((line.heading or "").casefold() for line in headings)
    able = [
        line.heading or ""
        for line in headings
        if read_label(line.heading or "").role is not None
        or ((line.stamp is not None or " " in (line.heading or "")) and counts[(line.heading or "").casefold()] > 1)
    ]
    return labels, accepted_labels(able, named)


def _label_of(line: Line, labels: frozenset[str], headings: frozenset[str]) -> str | None:
    if line.label is not None and line.label.casefold() in labels:
        return line.label
    return line.heading if line.heading is not None and line.heading.casefold() in headings else None


def _one_line(lines: Sequence[Line], named: Sequence[str]) -> list[RawTurn]:
    """Turns where a whole conversation stands in one line; empty where it does not."""
    if len(lines) > 2:
        return []
    turns = split_one_line(" ".join(line.text.strip() for line in lines), named)
    return turns if len(turns) > len([line for line in lines if line.label]) else []


def _gather(raw: RawConversation, lines: Sequence[Line], labels: frozenset[str], headings: frozenset[str]) -> None:
    """Lines → turns: a label opens one, anything else goes on with the one before."""
    stamps: list[Stamp | None] = []
    ends: list[Stamp | None] = []
    waiting: Stamp | None = None
    waiting_end: Stamp | None = None
    happened: list[tuple[str, Stamp | None]] = []
    said: list[list[str]] = []
    for line in lines:
        if line.only_time and said and said[-1] == [""] and stamps[-1] is line.stamp:
            continue
        if line.only_time:
            waiting, waiting_end = line.stamp, line.end
            continue
        label = _label_of(line, labels, headings)
        words = line.words if label is not None and label == line.label else ""
        if label is not None:
            note = read_label(label).internal
            raw.turns.append(RawTurn(label, "", internal=note, ref=f"L{line.number}"))
            said.append([words])
            stamps.append(line.stamp or waiting)
            ends.append(line.end or waiting_end)
            waiting = waiting_end = None
        elif happening(line.rest) is not None:
            happened.append((line.rest, line.stamp or waiting or (stamps[-1] if stamps else None)))
            waiting = waiting_end = None
        elif raw.turns and not line.title:
            # A line that opens with a time of its own but no label still belongs to whoever spoke last.
            said[-1].append(line.rest)
            waiting = waiting_end = None
    _timed(raw, stamps, ends, happened)
    for turn, words_of in zip(raw.turns, said, strict=True):
        turn.text = one_line(clean(" ".join(words_of)))


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
