"""Stretches: consecutive turns of one speaker, merged: splitting a turn in two changes nothing that is judged."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from empathyqa.quickly import quickly
from empathyqa.transcript import Role, Transcript

Side = Literal["agent", "customer"]
_SIDES: dict[Role, Side] = {"agent": "agent", "bot": "agent", "supervisor": "agent", "customer": "customer"}


@dataclass(frozen=True, slots=True)
class Stretch:
    """What one speaker says before another one does. System lines and internal notes do not break it."""

    side: Side
    role: Role
    turns: tuple[int, ...]

    @property
    def first(self) -> int:
        """The index of its first turn."""
        return self.turns[0]

    @property
    def last(self) -> int:
        """The index of its last turn."""
        return self.turns[-1]


def merge(transcript: Transcript) -> tuple[Stretch, ...]:
    """The conversation as stretches, in order; turns of unknown or other speakers belong to none."""
    stretches: list[Stretch] = []
    role: Role | None = None
    held: list[int] = []
    for turn in transcript.turns:
        speaker = turn.speaker
        if turn.internal or speaker not in _SIDES:
            continue
        if speaker == role:
            held.append(turn.index)
            continue
        if role is not None:
            stretches.append(_stretch(_SIDES[role], role, tuple(held)))
        role, held = speaker, [turn.index]
    if role is not None:
        stretches.append(_stretch(_SIDES[role], role, tuple(held)))
    return tuple(stretches)


_stretch = quickly(Stretch)


def places(stretches: Sequence[Stretch]) -> dict[int, int]:
    """Turn index → the number of the stretch that holds it."""
    return {turn: at for at, stretch in enumerate(stretches) for turn in stretch.turns}


def later_than(stretches: Sequence[Stretch], at: int) -> Iterator[Stretch]:
    """The stretches after that number; none before it is walked over, however long the call."""
    return (stretches[number] for number in range(at + 1, len(stretches)))
