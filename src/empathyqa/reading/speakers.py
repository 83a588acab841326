"""The speakers of a conversation: their labels, names, words, and who they are as far as that is settled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from empathyqa.reading.raw import RawTurn
from empathyqa.reading.role_words import read_label
from empathyqa.transcript import Role, RoleSource

Key = tuple[str, str | None, str | None]
"""What tells one speaker from another: the label, the channel, and the role where the source states one."""


@dataclass(slots=True)
class Speaker:
    """One speaker, and what is known so far of who it is."""

    label: str
    channel: str | None
    texts: list[str]
    stated: Role | None = None
    by_label: bool = False
    name: str | None = None
    role: Role = "unknown"
    source: RoleSource = "none"
    reason: str = ""

    def settle(self, role: Role, source: RoleSource, reason: str) -> None:
        """Say who it is, by what, and why."""
        self.role, self.source, self.reason = role, source, reason


def speakers_of(turns: Sequence[RawTurn]) -> dict[Key, Speaker]:
    """The speakers in the order in which they first speak; notes between colleagues are no words of theirs."""
    speakers: dict[Key, Speaker] = {}
    for turn in turns:
        speaker = speakers.get(key_of(turn))
        if speaker is None:
            speaker = speakers[key_of(turn)] = Speaker(turn.label, turn.channel, [], turn.role, turn.said_by_label)
        speaker.name = speaker.name or turn.name
        if not turn.internal:
            speaker.texts.append(turn.text)
    return speakers


def is_called(speaker: Speaker, wanted: str) -> bool:
    """Whether the speaker goes by this name, label or channel."""
    plain = wanted.strip().casefold()
    known = read_label(speaker.label).name
    names = (speaker.label, speaker.label.strip("[]<>*: "), speaker.name, known, speaker.channel)
    return bool(plain) and any(name is not None and name.casefold() == plain for name in names)


def key_of(turn: RawTurn) -> Key:
    """What tells one speaker from another: the label, the channel, and the role where the source states one."""
    return turn.label, turn.channel, turn.role


def line_of(ref: str) -> int | None:
    """The line that a source reference names (``L12``), if it names one."""
    return int(ref[1:]) if ref[:1] == "L" and ref[1:].isdecimal() else None
