"""Contact: one scorecard with what is needed to see it among many: whose, when, where, and what was heard around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from empathyqa.later import later
from empathyqa.scorecard import Scorecard
from empathyqa.signal import Moment, Signal, Signals
from empathyqa.transcript import Transcript, Turn

Closing = Literal["content", "unsettled", "silent"]
"""How the customer's last words sound: a yes or gladness, an objection, or neither."""

CARING = ("acknowledgement", "validation", "sympathy", "apology", "reassurance")
"""Agent signals whose sentences are empathy sentences."""
_CONTENT, _UNSETTLED = ("confirmation", "gladness"), ("unresolved", "anger", "frustration", "escalation")
_LAST_TURNS = 3
_REPLIES = 2
STEPS_OF_A_GOOD_ANSWER = 3
_STOP = later(r"[.?!…]+['”\")]*\s+|\n+")
LONGEST_LINE = 320


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence an agent said to care for a customer."""

    text: str
    turn: int
    signals: tuple[str, ...]
    stock: bool
    """Part of it is a stock line."""
    well: bool
    """It answers a moment, and that was answered well."""


@dataclass(frozen=True, slots=True)
class Reply:
    """What an agent said and did in the two replies after a moment opened."""

    text: str
    turn: int
    acts: frozenset[str]
    """Signals heard in it."""
    well: bool
    """The moment was answered well."""


@dataclass(frozen=True, slots=True)
class Heard:
    """What only the transcript shows."""

    insults: int
    closing: Closing
    lines: tuple[Line, ...]
    replies: tuple[Reply, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """One conversation among many."""

    card: Scorecard
    agent: str
    """The id, or the name, or empty where the source names nobody."""
    heard: Heard | None = None
    """``None`` where only the scorecard is at hand."""
    transcript: Transcript | None = None
    """For the sentences around quotes."""

    @property
    def day(self) -> str | None:
        """The day, ISO 8601."""
        return self.card.date[:10] if self.card.date else None

    @property
    def closing(self) -> Closing:
        """The customer's last words; from a scorecard alone, what it says of the ending."""
        if self.heard is not None:
            return self.heard.closing
        return {"resolved": "content", "unresolved": "unsettled"}.get(self.card.resolution_status, "silent")  # type: ignore[return-value]


def contact_of(card: Scorecard, signals: Signals | None = None) -> Contact:
    """The contact of a scorecard; with its signals, also what was heard around it."""
    agent = card.agent_id or card.agent_name or ""
    if signals is None:
        return Contact(card, agent)
    return Contact(card, agent, _heard(card, signals), signals.transcript)


def held(moment: Moment) -> bool:
    """Whether all four steps were taken."""
    return moment.notice and moment.name and moment.contain and moment.act


def answered_well(moment: Moment) -> bool:
    """Whether at least three of the four steps were taken. All four are rare even among trained clinicians."""
    return moment.notice + moment.name + moment.contain + moment.act >= STEPS_OF_A_GOOD_ANSWER


def _heard(card: Scorecard, signals: Signals) -> Heard:
    turns = signals.transcript.turns
    windows = [(moment, _window(turns, moment)) for moment in card.moments]
    replies = tuple(_reply(moment, window, signals) for moment, window in windows if window)
    answered = {turn.index: answered_well(moment) for moment, window in reversed(windows) for turn in window}
    return Heard(len(signals.of("abuse")), _closing(signals), _lines(signals, answered), replies)


def _window(turns: Sequence[Turn], moment: Moment) -> list[Turn]:
    """The agent's turns in the two replies after the moment opened."""
    window: list[Turn] = []
    replies, last = 0, ""
    spoken = (turn for turn in turns[moment.turn + 1 :] if not turn.internal and turn.speaker in ("agent", "customer"))
    for turn in spoken:
        if turn.speaker == "agent" and last != "agent":
            replies += 1
        if replies > _REPLIES:
            break
        if turn.speaker == "agent":
            window.append(turn)
        last = turn.speaker
    return window


def _reply(moment: Moment, window: Sequence[Turn], signals: Signals) -> Reply:
    acts = frozenset(signal.id for turn in window for signal in signals.at(turn.index))
    return Reply(" ".join(turn.text for turn in window), window[0].index, acts, answered_well(moment))


def _closing(signals: Signals) -> Closing:
    last = [turn.index for turn in signals.transcript.spoken_by("customer")][-_LAST_TURNS:]
    said = [signal for turn in last for signal in signals.at(turn)]
    good = max((signal.turn for signal in said if signal.id in _CONTENT), default=-1)
    bad = max((signal.turn for signal in said if signal.id in _UNSETTLED), default=-1)
    if good < 0 and bad < 0:
        return "silent"
    return "content" if good >= bad else "unsettled"


def _lines(signals: Signals, answered: dict[int, bool]) -> tuple[Line, ...]:
    found: dict[tuple[int, int, int], list[Signal]] = {}
    turns = signals.transcript.turns
    for signal in signals.of(*CARING):
        start, end = sentence_around(turns[signal.turn].text, signal.start, signal.end)
        found.setdefault((signal.turn, start, end), []).append(signal)
    stock = signals.of("scripted")
    return tuple(
        Line(
            " ".join(turns[turn].text[start:end].split())[:LONGEST_LINE],
            turn,
            tuple(sorted({signal.id for signal in behind})),
            any(one.turn == turn and one.start < end and start < one.end for one in stock),
            answered.get(turn, False),
        )
        for (turn, start, end), behind in sorted(found.items(), key=lambda item: item[0])
    )


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """The characters of the sentence, or sentences, that hold a span."""
    breaks = [0, *(found.end() for found in _STOP.finditer(text)), len(text)]
    first = max(place for place in breaks if place <= start)
    last = min(place for place in breaks if place >= end)
    return first, last
