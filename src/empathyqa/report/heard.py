"""What was heard, turn by turn, whether the signals came with the card or only its evidence did."""

from __future__ import annotations

from collections.abc import Iterable

from empathyqa.report.signal_words import SIGNALS
from empathyqa.scorecard import Scorecard
from empathyqa.signal import DISCLOSURES, EMOTIONS, Signal, Signals


def heard_in(card: Scorecard, signals: Signals | None) -> tuple[Signal, ...]:
    """The signals given, or, without them, those that moments and evidence carry; in place order, each once."""
    if signals is not None:
        looked_at = any(not signal.hint for signal in signals.of("crisis"))  # everyday words alone alarm nobody
        return tuple(sorted([s for s in signals if looked_at or not s.hint], key=_place))
    found: dict[tuple[str, int, int, int], Signal] = {}
    for moment in card.moments:
        for step in moment.evidence.values():
            for signal in step:
                found.setdefault((signal.id, signal.turn, signal.start, signal.end), signal)
    for result in card.results:
        for evidence in result.evidence:
            if evidence.turn is not None and evidence.end > evidence.start and evidence.signal in SIGNALS:
                place = (evidence.signal, evidence.turn, evidence.start, evidence.end)
                found.setdefault(place, Signal(*place, evidence.text))
    return tuple(sorted(found.values(), key=_place))


def feeling_levels(heard: Iterable[Signal]) -> dict[int, int]:
    """Turn → the strongest level (1–3) of the customer's feelings heard in it."""
    levels: dict[int, int] = {}
    for signal in heard:
        if signal.id in EMOTIONS:
            levels[signal.turn] = max(levels.get(signal.turn, 0), min(3, max(1, signal.level or 1)))
    return levels


def tender_turns(heard: Iterable[Signal]) -> frozenset[int]:
    """The turns with a vulnerability or a crisis in them."""
    return frozenset(signal.turn for signal in heard if signal.id in DISCLOSURES)


def _place(signal: Signal) -> tuple[int, int, int, str]:
    return signal.turn, signal.start, -signal.end, signal.id
