"""letting_go: how a contact ends by the customer's own last words on it.

They give in, with nothing delivered: it is let go of, and not settled. Or they have what was on its way: the step that was
promised in case it did not come is not needed.
"""

from __future__ import annotations

from empathyqa.signal import Fact, Signals
from empathyqa.sureness import counts

_YES = ("confirmation", "gladness")
_ANEW = (*_YES, "timeframe")
"""What ends it: a yes after all, or a day that is named after all."""
_OPEN_AGAIN = ("unresolved", "escalation", "hard_truth")
"""What shows that more is to come though it was brought."""


def let_go(signals: Signals) -> Fact | None:
    """Where the customer's last word on it gives in, and no fix was surely heard; ``None`` elsewhere. What is done after they
    took the job back on themselves is not what they asked for."""
    given_in = signals.facts_of("gives_in")
    if not given_in:
        return None
    last = given_in[-1]
    if any(counts(done) for done in signals.of("resolution") if last.value != 1 or done.turn < last.turn):
        return None
    ends = _YES if last.value == 1 else _ANEW  # who took it back on themselves asked for no day
    anew = (word for word in signals.of(*ends) if not word.beside_the_matter)
    return None if any(word.turn > last.turn for word in anew) else last


def taken_on(signals: Signals) -> bool:
    """Whether the agent's last words on it take it into the firm's hands, and no surely heard push away stands beside them."""
    taken = signals.facts_of("left_in_hand")
    pushes = (push for push in signals.of("deflection", "dismissal") if taken and push.turn >= taken[-1].turn)
    return bool(taken) and not any(map(counts, pushes))


def has_in_hand(signals: Signals) -> bool:
    """Whether the customer has what was on its way, and nothing with a time is promised and nothing objected after that."""
    come = signals.facts_of("has_come")
    if not come:
        return False
    more = (one for one in signals.of("timeframe", *_OPEN_AGAIN) if not one.beside_the_matter)
    return all(one.turn <= come[-1].turn for one in more)
