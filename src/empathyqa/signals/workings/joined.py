"""A conversation as it was spoken: turns of one speaker that follow each other are heard as one.

Where a source cuts a turn in two is its own affair (a caption's line, a second post, a pause), so cutting must not
change what is heard (SCORING, invariants). Listening therefore happens on whole stretches of one speaker; everything
heard is then put back on the turn, and the characters, of the source.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from empathyqa.signal import Fact, Signal
from empathyqa.transcript import Span, Transcript, Turn

LONGEST = 4_000
"""Characters from which a stretch is not grown further: a monologue of an hour stays many turns, and cheap."""


@dataclass(frozen=True, slots=True)
class Parts:
    """The turns that one stretch was joined from, and where in its text each of them begins."""

    turns: tuple[Turn, ...]
    offsets: tuple[int, ...]

    def number(self, start: int) -> int:
        """Which of the turns holds the character ``start``, from 0."""
        return max(bisect_right(self.offsets, start) - 1, 0)

    def place(self, start: int, end: int) -> tuple[Turn, int, int]:
        """The turn that holds most of the characters ``start`` to ``end``, the first of equals, and their place in it.

        What is told by a whole stretch ("hiii", "the dress is wrong??") is shown by its fullest turn, not by its greeting.
        """
        turns = range(self.number(start), self.number(max(end - 1, start)) + 1)
        held = {at: min(end - self.offsets[at], len(self.turns[at].text)) - max(start - self.offsets[at], 0) for at in turns}
        at = max(held, key=held.__getitem__)
        turn, offset = self.turns[at], self.offsets[at]
        return turn, min(max(start - offset, 0), len(turn.text)), min(end - offset, len(turn.text))


@dataclass(frozen=True, slots=True)
class Joined:
    """The conversation in stretches; each bears the index of its first turn."""

    transcript: Transcript
    parts: Mapping[int, Parts]
    """The index of a stretch that more than one turn was joined to → those turns."""

    def signals(self, heard: Iterable[Signal]) -> list[Signal]:
        """Signals put back on the turns of the source."""
        return [self._signal(signal) if signal.turn in self.parts else signal for signal in heard]

    def _signal(self, signal: Signal) -> Signal:
        turn, start, end = self.parts[signal.turn].place(signal.start, signal.end)
        return replace(signal, turn=turn.index, start=start, end=end, text=turn.text[start:end])

    def facts(self, found: Iterable[Fact]) -> list[Fact]:
        """Facts put back on the turns of the source; what they refer to stays the stretch's first turn."""
        return [self._fact(fact) if fact.turn in self.parts else fact for fact in found]

    def _fact(self, fact: Fact) -> Fact:
        turn, start, end = self.parts[fact.turn].place(fact.start, fact.end)
        return replace(fact, turn=turn.index, start=start, end=end, text=turn.text[start:end])


def joined(transcript: Transcript) -> Joined | None:
    """The conversation in stretches; ``None`` where no two turns of one speaker follow each other."""
    heard = [turn for turn in transcript.turns if not (turn.internal or turn.speaker == "system")]
    if not _any_follow(heard):
        return None
    groups: list[list[Turn]] = []
    size = 0
    for turn in heard:
        before = groups[-1][-1] if groups else None
        if before is not None and (before.speaker, before.party) == (turn.speaker, turn.party) and size < LONGEST:
            groups[-1].append(turn)
            size += len(turn.text)
        else:
            groups.append([turn])
            size = len(turn.text)
    if not any(len(group) > 1 for group in groups):
        return None
    turns = tuple(_one(group) for group in groups)
    parts = {group[0].index: _parts(group) for group in groups if len(group) > 1}
    return Joined(replace(transcript, turns=turns), parts)


def _any_follow(heard: Sequence[Turn]) -> bool:
    """Whether any turn follows one of the same speaker: mostly the two sides take turns."""
    for before, turn in pairwise(heard):  # noqa: SIM110 - asked of every conversation
        if before.speaker == turn.speaker and before.party == turn.party:
            return True
    return False


def turns_of(whole: Joined | None, turn: int) -> tuple[int, ...]:
    """The source's turns in the stretch that begins with ``turn``."""
    parts = None if whole is None else whole.parts.get(turn)
    return (turn,) if parts is None else tuple(part.index for part in parts.turns)


def _parts(group: list[Turn]) -> Parts:
    offsets, at = [], 0
    for turn in group:
        offsets.append(at)
        at += len(turn.text) + 1
    return Parts(tuple(group), tuple(offsets))


def _one(group: list[Turn]) -> Turn:
    """The stretch as one turn: its words with a space between, its time from first to last."""
    if len(group) == 1:
        return group[0]
    hidden = tuple(
        Span(span.start + offset, span.end + offset, span.entity)
        for turn, offset in zip(group, _parts(group).offsets, strict=True)
        for span in turn.redactions
    )
    return replace(group[0], text=" ".join([turn.text for turn in group]), end=group[-1].end, redactions=hidden)
