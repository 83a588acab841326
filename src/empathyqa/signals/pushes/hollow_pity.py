"""Kind words that a push takes back at once: "Ah, that's a pity. Is there not a bus?", "don't worry, it'll probably turn up".

They stay heard, and earn nothing: their reason says that a push follows (:data:`~empathyqa.signal.HOLLOW`). A short stock pity
alone, right before the push, and nothing done in the turn; and whatever stands in a sentence that talks a grounded worry away
(makes_light.py). House rule; no study.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from empathyqa.signal import HOLLOW, IN_VAIN, Signal
from empathyqa.signals.facts.sentences import Sentence, sentences
from empathyqa.signals.pushes.makes_light import LIGHT
from empathyqa.signals.talk import Talk
from empathyqa.sureness import counts

Place = tuple[int, int]
_PUSHES = frozenset(("deflection", "dismissal"))
_PITY = frozenset(("sympathy",))
_KIND = frozenset(("sympathy", "reassurance", "acknowledgement", "validation", "next_step", "timeframe"))
_ACTS = frozenset(("next_step", "ownership", "alternative", "resolution", "signposting", "hand_off"))
_SHORT = 7
"""Words of a pity that says nothing of this customer."""


def with_hollow_pity(talk: Talk, signals: Sequence[Signal], sent: Mapping[int, list[Place]]) -> tuple[Signal, ...]:
    """The signals, the kind words that a push takes back with that for their reason; ``sent`` are the places, by turn, that
    send the customer a way they do not have."""
    pushes = {turn: [*places] for turn, places in sent.items()}
    for one in signals:
        if one.id in _PUSHES and counts(one):
            pushes.setdefault(one.turn, []).append((one.start, one.end))
    if not pushes:
        return tuple(signals)
    by_turn: dict[int, list[Signal]] = {}
    for one in signals:
        if one.turn in pushes:
            by_turn.setdefault(one.turn, []).append(one)
    views = {view.index: view for view in talk.views if view.index in pushes}
    hollow: set[Signal] = set()
    for turn, said in by_turn.items():
        hollow.update(one for one in said if one.id in _KIND and any(_lies_in(one, push) for push in said))
        if turn in views and not any(one.id in _ACTS and one.reason not in IN_VAIN for one in said):
            told = sentences(views[turn].spoken)
            hollow.update(one for one in said if one.id in _PITY and _right_before(one, told, pushes[turn]))
    return tuple([replace(one, reason=HOLLOW) if one in hollow else one for one in signals]) if hollow else tuple(signals)


def _lies_in(one: Signal, push: Signal) -> bool:
    """Whether it stands in a sentence that talks a worry away."""
    return push.reason in LIGHT and one.overlaps(push)


def _right_before(one: Signal, told: Sequence[Sentence], pushes: Sequence[Place]) -> bool:
    """Whether it is a short sentence, and the next one pushes."""
    at = next((number for number, each in enumerate(told) if each.start <= one.start < each.end), None)
    if at is None or at + 1 >= len(told) or len(told[at].words) > _SHORT:
        return False
    after = told[at + 1]
    return any(start < after.end and after.start < end for start, end in pushes)
