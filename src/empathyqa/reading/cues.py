"""Timed cues, as WebVTT and SRT have them: blocks of a time line and words, read tolerantly, with what was skipped."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from empathyqa.later import later
from empathyqa.reading.labelling import accepted_labels
from empathyqa.reading.raw import RawConversation, RawTurn
from empathyqa.reading.text_lines import read_line
from empathyqa.reading.times import parse

_ARROW = later(r"^\s*(?P<start>[\d:.,]+)\s*-->\s*(?P<end>[\d:.,]+)?(?P<rest>.*)$")


@dataclass(slots=True)
class Cue:
    """One cue: where it stands in the file, its times in seconds, and its lines."""

    line: int
    start: float | None
    end: float | None
    lines: list[str] = field(default_factory=list)


def read_cues(text: str) -> tuple[list[Cue], int]:
    """The cues in file order, and how many had times that could not be read."""
    cues: list[Cue] = []
    broken = 0
    current: Cue | None = None
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if "-->" in line:
            if current is not None and current.lines and _is_counter(current.lines[-1]):
                current.lines.pop()
            found = _ARROW.match(line)
            start, end = (_seconds(found["start"]), _seconds(found["end"])) if found else (None, None)
            if start is None or end is None:
                broken += 1
            if end is not None and start is not None and end < start:
                end = None
            current = Cue(number, start, end)
            cues.append(current)
        elif not line.strip():
            current = None
        elif current is not None:
            current.lines.append(line.strip())
    return [cue for cue in cues if cue.lines], broken


_PART_OF_A_HEADER = later(r"^\s*\d{1,4}:[\d:.,]*\s*-{0,2}>?\s*[\d:.,]*\s*$")


def cut_off(text: str) -> Iterator[str]:
    """The warning where a file stops within a cue's time line, so that words after it were lost."""
    body = text.rstrip()
    line = body.rsplit("\n", 1)[-1]
    if _PART_OF_A_HEADER.match(line):
        number = body.count("\n") + 1
        yield f"the file stops in the middle of a cue (line {number}): the end of the conversation is missing"


def _is_counter(line: str) -> bool:
    """A cue number or id right above the next time line, where no blank line stands between the cues."""
    return line.isdigit()


def _seconds(written: str | None) -> float | None:
    stamp = parse(written.replace(",", ".")) if written else None
    return stamp.seconds if stamp is not None else None


def label_words(raw: RawConversation, named: tuple[str, ...], loosely: Collection[int] = ()) -> None:
    """Moves ``Name: text`` into speaker and words, where cues name speakers so; an unnamed cue goes on with the one
    before.

    ``loosely`` are the places of turns whose label a name in front of the words would overrule.
    """
    lines = [
        None if turn.label and place not in loosely else read_line(0, turn.text)
        for place, turn in enumerate(raw.turns)
    ]
    candidates = [line.label for line in lines if line is not None and line.label]
    accepted = accepted_labels(candidates, named)
    last = ""
    for turn, line in zip(raw.turns, lines, strict=True):
        if line is not None and line.label and line.label.casefold() in accepted:
            turn.label, turn.text = line.label, line.words.strip()
        elif not turn.label and last:
            turn.label = last
        last = turn.label
    raw.turns = [turn for turn in raw.turns if turn.text]


def joined(turns: list[RawTurn], gap: float = 2.0) -> list[RawTurn]:
    """Pieces of one utterance as one turn: the same speaker going on within ``gap`` seconds, or without times."""
    whole: list[RawTurn] = []
    for turn in turns:
        last = whole[-1] if whole else None
        if last is not None and _goes_on(last, turn, gap):
            last.text = f"{last.text} {turn.text}".strip()
            last.end = turn.end if turn.end is not None else last.end
        else:
            whole.append(turn)
    return whole


def _goes_on(last: RawTurn, turn: RawTurn, gap: float) -> bool:
    if (last.label, last.channel, last.internal) != (turn.label, turn.channel, turn.internal):
        return False
    before = last.end if last.end is not None else last.start
    return before is None or turn.start is None or turn.start - before <= gap


def skipped(count: int, kind: str) -> Iterator[str]:
    """The warning for cues whose times were broken."""
    if count:
        yield f"{count} {kind} time line{'s' if count > 1 else ''} could not be read; the words were kept without times"
