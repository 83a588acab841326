"""How often the customer was called by name, as a reader counts it: the salutations of letters are one use in all."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.signal import SALUTATION, Signal


def names_said(used: Sequence[Signal]) -> list[Signal]:
    """The uses of a name, with the first alone of those that open a letter."""
    opening = [use for use in used if use.reason == SALUTATION]
    return [use for use in used if use.reason != SALUTATION or use is opening[0]]
