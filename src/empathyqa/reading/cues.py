"""Timed cues, as WebVTT and SRT have them: blocks of a time line and words, read tolerantly, with what was skipped."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, field

from empathyqa.later import later
from empathyqa.reading.cue_times import times_of
from empathyqa.reading.labelling import accepted_labels
from empathyqa.reading.raw import RawConversation, RawTurn
from empathyqa.reading.text_lines import read_line

_LETTER = later(r"[^\W\d_]")
_ONE_WORD = later(r"\W*[^\W\d_]+\W*")


@dataclass(slots=True)
class Cue:
    """One cue: where it stands in the file, its times in seconds, and its lines."""

    line: int
    start: float | None
    end: float | None
    lines: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Cues:
    """The cues of a file in its order, and what was wrong with it."""

    cues: list[Cue] = field(default_factory=list)
    broken: int = 0
    """Time lines that could not be read."""
    astray: list[int] = field(default_factory=list)
    """Lines of words that stand outside every cue."""


def read_cues(text: str) -> Cues:
    """The cues. Words behind an empty line go on with the cue before: nobody's words are lost in silence."""
    read = Cues()
    current: Cue | None = None
    loose: list[tuple[int, str]] = []
    for number, line in enumerate(text.split("\n"), 1):
        times = times_of(line)
        if times is not None:
            if current is not None and current.lines and current.lines[-1].isdigit():
                # A cue's number right above its time line, where no empty line parts the cues.
                current.lines.pop()
            _keep_astray(read, loose, above=number)
            start, end = times
            read.broken += start is None or end is None
            current = Cue(number, start, None if end is not None and start is not None and end < start else end)
            read.cues.append(current)
        elif not line.strip():
            _keep_astray(read, loose)
            current = None
        elif current is not None:
            current.lines.append(line.strip())
        elif read.cues:
            loose.append((number, line.strip()))
    _keep_astray(read, loose)
    read.cues = [cue for cue in read.cues if cue.lines]
    return read


def _keep_astray(read: Cues, loose: list[tuple[int, str]], above: int = 0) -> None:
    """Makes cues without times of lines that stand in none; the line right ``above`` a time line is the cue's name."""
    words = [(number, line) for number, line in loose if number != above - 1 and _is_said(line)]
    loose.clear()
    if words:
        read.astray += [number for number, _ in words]
        read.cues.append(Cue(words[0][0], None, None, [line for _, line in words]))


def _is_said(line: str) -> bool:
    """Words, and no number or name of a cue: two words, or one of letters alone."""
    if len(line.split(None, 1)) > 1:
        return _LETTER.search(line) is not None
    return _ONE_WORD.fullmatch(line) is not None


def told_of(read: Cues) -> Iterator[str]:
    """The warnings for cues whose times were broken, and for words outside every cue."""
    count, astray = read.broken, len(read.astray)
    if count:
        yield f"{count} cue time line{'s' if count > 1 else ''} could not be read; the words were kept without times"
    if astray:
        one = astray == 1
        yield (
            f"{astray} line{'' if one else 's'} of words {'stands' if one else 'stand'} outside the cues (the first is "
            f"line {read.astray[0]}); {'it was' if one else 'they were'} taken to go on with the cue before"
        )


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
