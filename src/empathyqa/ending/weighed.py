"""How a contact ended, weighed from everything heard in it, the faint hearings included.

An end is rarely one phrase ("Relog, it's there" – "ah. right."), and what settles one talk opens another. So how surely
each act was heard anywhere, near the end, and how late, adds up (features.py) with learned weights (weights.py). The plain
rule is one of the things that weigh. Signals made by hand, with no ear's leanings, are read by the plain rule alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from empathyqa.ending.features import features
from empathyqa.ending.guards import done_in_the_end, open_to
from empathyqa.ending.model import Ending
from empathyqa.ending.plain import by_rule
from empathyqa.ending.weights import endings
from empathyqa.letting_go import let_go
from empathyqa.scorecard import ResolutionStatus
from empathyqa.signal import Signals
from empathyqa.sureness import counts

_WEIGHED = {
    "resolved": "Taken together, what was heard says that it was settled",
    "promised": "Taken together, what was heard says that a step is still to come",
    "partial": "Taken together, what was heard says that part is settled and part left open",
    "unresolved": "Taken together, what was heard says that it was not settled",
    "unclear": "Nothing was heard that tells how it ended",
}
_ACTS = {
    "resolution": "an answer or fix", "confirmation": "the customer’s yes", "gladness": "the customer’s relief",
    "unresolved": "the customer’s no", "next_step": "a next step", "ownership": "someone taking it on",
    "timeframe": "a time by when", "hard_truth": "bad news or a refusal", "deflection": "a push away",
    "dismissal": "a brush-off", "alternative": "another way", "signposting": "support that was named",
    "repeat": "things told again", "frustration": "frustration", "effort": "effort told of",
    "discovery_question": "questions about the matter", "verification_question": "checks",
}  # fmt: skip
_WHERE = {"any": "{}", "late": "{} near the end", "at": "{} late on"}


def weighed(signals: Signals, place: Mapping[int, int]) -> Ending:
    """How it ended: by the plain rule, unless another ending that something was said for outweighs it.

    ``place`` numbers the stretch of each turn.
    """
    by_order = by_rule(signals, place)
    status = by_order.status
    if status == "unclear" or not signals.leanings:
        return by_order
    open_ = open_to(signals) | {status}
    if status == "resolved" and done_in_the_end(signals, place):
        open_ -= {"unresolved"}
    if len(open_) == 1:
        return by_order
    found = features(signals, place, status)
    likeliest = endings().likeliest(found, open_)
    if likeliest == status or (likeliest == "resolved" and let_go(signals)):
        return by_order
    reason = _WEIGHED[likeliest] + _because(endings().spoke_for(likeliest, found), signals)
    return Ending(cast("ResolutionStatus", likeliest), reason)


def _because(most: Sequence[str], signals: Signals) -> str:
    """What weighed most, in words; what was not heard surely enough to count is told as a hint of it."""
    told: dict[str, str] = {}
    for name in most:
        where, _, act = name.partition(" ")
        if act == "timeframe" and (times := signals.of(act)) and all(time.beside_the_matter for time in times):
            continue  # of a check or a receipt: not a time by when
        if where in _WHERE and act in _ACTS:
            sure = any(map(counts, signals.of(act)))
            told.setdefault(act, _WHERE[where].format(_ACTS[act] if sure else f"a hint of {_ACTS[act]}"))
    return f": above all, {' and '.join(told.values())}." if told else "."
