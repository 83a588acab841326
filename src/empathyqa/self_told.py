"""Kind words and questions that are about the agent: "I lost my own mum, so I know exactly how you feel".

Turning to oneself takes the floor away (SIGNALS, self_focus), so what is said in the same words names nobody's feeling,
asks nobody anything and is no kind word for the customer.
"""

from __future__ import annotations

from dataclasses import replace

from empathyqa.signal import Signal, Signals
from empathyqa.sureness import counts

_KIND = frozenset(("acknowledgement", "validation", "sympathy", "reassurance", "paraphrase", "discovery_question"))


def without_self_told(signals: Signals) -> Signals:
    """The signals but for the kind words and questions whose words overlap with a turn to oneself that counts."""
    own = [signal for signal in signals.of("self_focus") if counts(signal)]
    if not own:
        return signals
    kept = tuple([each for each in signals.signals if each.id not in _KIND or not any(_overlap(each, one) for one in own)])
    return signals if len(kept) == len(signals.signals) else replace(signals, signals=kept)


def _overlap(one: Signal, other: Signal) -> bool:
    return one.turn == other.turn and one.start < other.end and other.start < one.end
