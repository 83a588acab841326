"""letting_go: a contact that ends because the customer gives in, with nothing delivered: let go of, and not settled."""

from __future__ import annotations

from collections.abc import Mapping

from empathyqa.signal import Fact, Signals
from empathyqa.sureness import counts

_ANEW = ("confirmation", "gladness", "timeframe")
"""What ends it: a yes after all, or a day that is named after all."""


def let_go(signals: Signals, place: Mapping[int, int]) -> Fact | None:
    """Where the customer's last word on it gives in, and no fix was surely heard; ``None`` elsewhere. ``place`` numbers the
    stretch of each turn."""
    given_in = signals.facts_of("gives_in")
    if not given_in or any(counts(done) for done in signals.of("resolution")):
        return None
    last = given_in[-1]
    at = place.get(last.turn, -1)
    return None if any(place.get(word.turn, -1) > at for word in signals.of(*_ANEW)) else last
