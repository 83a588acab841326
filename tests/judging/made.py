"""Small made conversations: ``"agent: I'm sorry about that. | apology"`` is a turn with what is heard in it."""

from __future__ import annotations

from dataclasses import replace
from functools import cache

from empathyqa.checks import BUILT_IN, View
from empathyqa.checks.base import Verdict
from empathyqa.moments import trace
from empathyqa.rubric import load_rubric
from empathyqa.rubric.model import Rubric
from empathyqa.scorer import Scorer
from empathyqa.signal import EMOTIONS, Fact, Signal, Signals
from empathyqa.transcript import Channel, Transcript, Turn

CHECKS = {check.id: check for check in BUILT_IN}


def transcript(*lines: str, customer_name: str | None = None, channel: Channel = "chat") -> Transcript:
    """The words alone; what stands after the bar is left out."""
    turns = []
    for index, line in enumerate(lines):
        speaker, _, rest = line.partition(":")
        text = rest.partition("|")[0].strip()
        turns.append(Turn(index, speaker.strip(), text))  # type: ignore[arg-type]
    return Transcript("made", tuple(turns), channel=channel, customer_name=customer_name)


def timed(made: Transcript, pace: float = 5.0) -> Transcript:
    """The same with times."""
    turns = tuple(replace(t, start=t.index * pace, end=t.index * pace + pace - 1) for t in made.turns)
    return replace(made, turns=turns)


def heard(*lines: str, facts: tuple[tuple[str, int], ...] = (), customer_name: str | None = None) -> Signals:
    """The turns, with the signals written after the bar; ``facts`` are (id, turn)."""
    words = transcript(*lines, customer_name=customer_name)
    signals = []
    for turn, line in zip(words.turns, lines, strict=True):
        for label in line.partition("|")[2].split():
            name, _, detail = label.partition(":")
            level = int(detail or 1) if name in EMOTIONS else None
            kind = detail if name == "vulnerability" else (detail or None) if name == "timeframe" else None
            signals.append(Signal(name, turn.index, 0, len(turn.text), turn.text, level, kind))
    told = tuple(Fact(id, turn, 0, 1, words.turns[turn].text[:1]) for id, turn in facts)
    return Signals(words, tuple(signals), told)


def view(signals: Signals) -> View:
    """The conversation as a check sees it."""
    return View(signals, trace(signals))


def asked(check: str, signals: Signals, /, **settings: object) -> Verdict:
    """The verdict of one check with these settings."""
    return CHECKS[check].ready(settings)(view(signals))


@cache
def balanced() -> Rubric:
    """The shipped balanced rubric."""
    return load_rubric("balanced")


@cache
def scorer() -> Scorer:
    """The shipped balanced rubric, compiled."""
    return Scorer(balanced())
