"""Signals, moments and the course of a feeling as JSON values; the keys are a contract that other tools read.

Turns are zero-based here, as the transcript was read; the pages for people count from one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING, Any

from empathyqa.report.hiding import Hide
from empathyqa.signal import Moment, Signal

if TYPE_CHECKING:
    from empathyqa.arc import Arc


def signals_json(
    signals: Iterable[Signal], moments: Sequence[Moment] = (), *, id: str | None = None, arc: Arc | None = None
) -> dict[str, Any]:
    """What was heard in one conversation: its id, the signals, the moments, and what could not be listened for.

    With ``arc`` (:func:`empathyqa.follow`), the course of the customer's feeling as well.
    """
    transcript = getattr(signals, "transcript", None)
    whose = id if id is not None else (transcript.id if transcript is not None else "")
    value: dict[str, Any] = {
        "id": whose,
        "signals": [signal_json(signal) for signal in signals],
        "moments": [moment_json(moment) for moment in moments],
    }
    if arc is not None:
        value["arc"] = arc_json(arc)
    abstained = getattr(signals, "abstained", None)
    if abstained:
        value["abstained"] = dict(abstained)
    return value


def arc_json(arc: Arc) -> dict[str, Any]:
    """The course of the customer's feeling: its outcome, the hardest turn, and a point a customer stretch."""
    return {
        "outcome": arc.outcome,
        "begins": arc.begins,
        "ends": arc.ends,
        "peak": None if arc.peak is None else arc.peak.turn,
        "points": [{"turn": point.turn, "value": point.value, "by": point.by} for point in arc.points],
    }


def signal_json(signal: Signal, hide: Hide | None = None) -> dict[str, Any]:
    """One signal; ``level`` and ``kind`` appear only where the signal has them."""
    value: dict[str, Any] = {
        "signal": signal.id,
        "turn": signal.turn,
        "start": signal.start,
        "end": signal.end,
        "text": hide.quote(signal.text) if hide else signal.text,
    }
    if signal.level is not None:
        value["level"] = signal.level
    if signal.kind is not None:
        value["kind"] = signal.kind
    value["reason"] = hide.words(signal.reason) if hide else signal.reason
    value["confidence"] = signal.confidence
    return value


def moment_json(moment: Moment, hide: Hide | None = None) -> dict[str, Any]:
    """One moment: its cue, the four steps, the agent turn where the chain broke, and the signals behind each step."""
    return {
        "turn": moment.turn,
        "cue": moment.cue,
        "level": moment.level,
        "until": moment.until,
        "notice": moment.notice,
        "name": moment.name,
        "contain": moment.contain,
        "act": moment.act,
        "scripted_name": moment.scripted_name,
        "broke_at": moment.broke_at,
        "broken_step": moment.broken_step,
        "evidence": {step: [signal_json(signal, hide) for signal in found] for step, found in moment.evidence.items()},
    }
