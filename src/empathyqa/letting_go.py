"""letting_go: a contact that ends because the customer gives in, with nothing delivered: let go of, and not settled."""

from __future__ import annotations

from empathyqa.signal import Fact, Signals
from empathyqa.sureness import counts

_ANEW = ("confirmation", "gladness", "timeframe")
"""What ends it: a yes after all, or a day that is named after all."""


def let_go(signals: Signals) -> Fact | None:
    """Where the customer's last word on it gives in, and no fix was surely heard; ``None`` elsewhere."""
    given_in = signals.facts_of("gives_in")
    if not given_in or any(counts(done) for done in signals.of("resolution")):
        return None
    last = given_in[-1]
    anew = (word for word in signals.of(*_ANEW) if not word.beside_the_matter)
    return None if any(word.turn > last.turn for word in anew) else last
