"""What keeps the weighing of an ending to what was said: an ending must be spoken for, and plain words are not outweighed."""

from __future__ import annotations

from collections.abc import Mapping

from empathyqa.signal import Signals

_FOR = {
    "resolved": ("resolution", "confirmation", "gladness"),
    "promised": ("next_step", "ownership", "hand_off", "timeframe"),
    "partial": ("resolution", "confirmation", "gladness", "next_step", "ownership", "alternative", "signposting"),
    "unresolved": (
        "unresolved", "deflection", "dismissal", "hard_truth", "repeat", "effort", "escalation", "anger", "frustration",
    ),
}  # fmt: skip
"""Of these, one at least must be heard outright for an ending to be weighed at all: near-misses that add up to a yes
nobody gave are no yes."""
_AGAINST = ("hard_truth", "deflection", "dismissal")
_LONG_STORY = ("vulnerability", "crisis", "repeat", "frustration", "anger", "escalation", "abuse", "unresolved")
"""Where one of these was heard, a last small thing done ("that's on now") need not be the matter."""


def open_to(signals: Signals) -> frozenset[str]:
    """The endings that something heard outright speaks for."""
    return frozenset([ending for ending, acts in _FOR.items() if signals.any_of(acts)])


def done_in_the_end(signals: Signals, place: Mapping[int, int]) -> bool:
    """Whether the last that was heard of the matter, after any refusal, is in plain words that it is done.

    "No room at the inn on the ninth" – "the tenth, then?" – "I've booked it for you": whatever was refused on the way, the
    refusals were overtaken, and nobody has objected since.
    """
    if signals.any_of(_LONG_STORY):
        return False
    done = [place.get(one.turn, -1) for one in signals.of("resolution") if not one.learned]
    against = [place.get(one.turn, -1) for one in signals.of(*_AGAINST)]
    return bool(done) and max(done) > max(against, default=-1)
