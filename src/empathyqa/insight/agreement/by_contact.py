"""How many marks agree, those of one contact being one cluster (no evidence of their own), and which way they lean."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from empathyqa.insight.intervals import Figure, Rate, clustered_rate, mean_figure


def share_agreed(contacts: Sequence[str], agreed: Sequence[bool]) -> Rate:
    """How often it is a yes; ``contacts`` says of each mark whose it is."""
    calls: dict[str, tuple[float, int]] = {}
    for contact, yes in zip(contacts, agreed, strict=True):
        met, n = calls.get(contact, (0.0, 0))
        calls[contact] = (met + yes, n + 1)
    return clustered_rate(calls.values())


def leaning(differences: Iterable[float]) -> Figure | None:
    """The mean difference with its interval, which may lie below 0."""
    values = list(differences)
    shifted = mean_figure([(value + 100) / 2 for value in values])
    if shifted is None:
        return None
    low, high = (None if one is None else 2 * one - 100 for one in (shifted.low, shifted.high))
    return Figure(2 * shifted.value - 100, low, high, shifted.n)
