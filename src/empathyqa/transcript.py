"""The nouns of a conversation, with no input or output: Transcript, Party, Turn, Span, Event, Capabilities.

Times are seconds from the start of the conversation, or ``None`` where the source has none; they are never invented.
A turn's ``text`` is built once by its reader and never changed, so a character span found in it stays true.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from typing import Literal, get_args

from empathyqa.once import once

Role = Literal["agent", "customer", "bot", "system", "supervisor", "other", "unknown"]
RoleSource = Literal["source", "user", "channel", "label", "elimination", "inferred", "none"]
Channel = Literal["voice", "chat", "social", "email", "unknown"]
Sector = Literal["energy", "finance", "health", "housing", "insurance", "telecoms", "water"]
SECTORS: tuple[str, ...] = get_args(Sector)
"""Trades whose own cues of vulnerability can be listened for."""
EventKind = Literal["hold", "unhold", "transfer", "join", "leave", "silence", "interruption", "other"]


@dataclass(frozen=True, slots=True)
class Span:
    """Characters ``start`` to ``end`` (exclusive) of a turn's text that a redactor replaced."""

    start: int
    end: int
    entity: str | None = None
    """What was hidden (NAME, CARD, …), where the token or the source says so."""


@dataclass(frozen=True, slots=True)
class Party:
    """Someone, or something, that speaks."""

    id: str
    role: Role
    label: str
    """The speaker's label exactly as the file has it."""
    name: str | None = None
    name_redacted: bool = False
    role_source: RoleSource = "none"
    role_reason: str = ""
    """Why we think so, in words a person can check."""


@dataclass(frozen=True, slots=True)
class Turn:
    """One uninterrupted stretch of one speaker, as the source has it."""

    index: int
    speaker: Role
    text: str
    party: str = ""
    """The id of the :class:`Party` who speaks; empty where the file knows roles only."""
    start: float | None = None
    end: float | None = None
    redactions: tuple[Span, ...] = ()
    internal: bool = False
    """A note between colleagues that the customer never saw; kept, never scored."""
    source_ref: str = ""
    """Where in the file: a line (``L12``), a JSON pointer, a cue id."""

    @property
    def word_count(self) -> int:
        """How many words were said, as spaces part them."""
        return len(self.text.split())


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened beside the words: a hold, a transfer, a silence that the source recorded."""

    kind: EventKind
    start: float | None = None
    end: float | None = None
    party: str = ""
    detail: str = ""


@dataclass(frozen=True, slots=True)
class Capabilities:
    """What this transcript can be asked; a detector that needs more abstains and says so."""

    roles: bool
    times: bool
    end_times: bool
    punctuation: bool
    customer_name: bool
    redacted_names: bool


@dataclass(frozen=True)
class Transcript:
    """A conversation as it was read. Immutable; everything downstream is derived from it."""

    id: str
    turns: tuple[Turn, ...]
    channel: Channel = "unknown"
    parties: tuple[Party, ...] = ()
    events: tuple[Event, ...] = ()
    agent_name: str | None = None
    customer_name: str | None = None
    """What the agent's system shows; ``None`` where it was never known."""
    language: str = "en"
    format: str = "made"
    """The reader that made it (``text``, ``csv``, ``webvtt`` …)."""
    path: str | None = None
    warnings: tuple[str, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)
    """Contact facts for reports and conditions (queue, agent id, language, …); words only."""

    @once
    def sha256(self) -> str:
        """The hash of who said what when: the same conversation in two file formats has the same one, if both have times."""
        said = "".join([f"{turn.speaker}\x1f{turn.text}\x1e" for turn in self.turns])
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()

    @once
    def capabilities(self) -> Capabilities:
        """What can be heard here: roles, times, punctuation, names."""
        spoken = [turn for turn in self.turns if turn.speaker in ("agent", "customer")]
        said = "\n".join([turn.text for turn in spoken])
        marks = said.count(".") + said.count("?") + said.count("!")
        hidden = [span.entity for turn in self.turns if turn.redactions for span in turn.redactions]
        return Capabilities(
            roles={"agent", "customer"} <= {turn.speaker for turn in self.turns},
            times=bool(spoken) and None not in [turn.start for turn in spoken],
            end_times=bool(spoken) and None not in [turn.end for turn in spoken],
            punctuation=marks * 40 >= len(said.split()),
            customer_name=self.customer_name is not None,
            redacted_names=any((entity or "").upper() in ("NAME", "PERSON", "PII", "SURNAME", "") for entity in hidden),
        )

    def spoken_by(self, *roles: str) -> tuple[Turn, ...]:
        """The turns of these roles, internal notes left out, in order."""
        return tuple([turn for turn in self.turns if turn.speaker in roles and not turn.internal])
