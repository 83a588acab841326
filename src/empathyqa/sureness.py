"""Whether a signal is sure enough for points, and for what holds a band back: one bar, so that a card tells one story."""

from __future__ import annotations

from empathyqa.signal import Signal

COUNTS_FROM = 0.7
"""How sure a signal that no words name, only what was learned, must be to earn or cost anything. On authors it never
learned from, seven in ten of those from here on were right; below, about half."""


def counts(signal: Signal) -> bool:
    """Whether a check may rest on this signal: heard in words, or learned and sure. A hint of harm always counts."""
    return signal.confidence >= COUNTS_FROM or not signal.learned or signal.id == "crisis"
