"""Which steps stand, and which lead on: "you'll need to call us back" is a brush-off before it is a next step."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter

from empathyqa.checks.view import View, asked_once
from empathyqa.replies import SPOILED_BY
from empathyqa.signal import Signal
from empathyqa.sureness import counts

_BY_SHAPE_ALONE = frozenset(("next_step",))
"""A next step is heard in the mere shape of what comes ("you'll get", "you'll need to"), so what pushes away sounds
like one; a hand-off, another way, support or a fix beside a push stands. Of the next steps heard in a turn that also
pushes the customer away, readers called fewer than half a step."""
_PROMISED = frozenset(("next_step", "ownership"))


def standing(view: View, steps: Iterable[Signal]) -> list[Signal]:
    """The steps but for the next steps in a breath that pushes the customer away or brushes the feeling off. Those whose
    words may faintly do so come last: they count, and others are quoted first."""
    pushed, surely = _pushed(view)
    if not pushed:
        return [*steps]
    kept = [step for step in steps if step.id not in _BY_SHAPE_ALONE or view.place[step.turn] not in surely]
    return sorted(kept, key=lambda step: step.id in _BY_SHAPE_ALONE and view.place[step.turn] in pushed)


@asked_once
def _pushed(view: View) -> tuple[set[int], set[int]]:
    """The stretches in which something pushes away, and those in which it surely does, however the source cuts them."""
    pushes = [push for push in view.signals.of(*SPOILED_BY) if push.turn in view.place]
    return {view.place[push.turn] for push in pushes}, {view.place[push.turn] for push in pushes if counts(push)}


def sent_off(view: View, step: Signal) -> bool:
    """Whether the step stands in a sentence that sends the customer to do it: "you can ring us" is their step."""
    sent = view.facts("handed_back")  # in turn order
    if not sent:
        return False
    first, last = (side(sent, step.turn, key=attrgetter("turn")) for side in (bisect_left, bisect_right))
    return any(fact.start < step.end and step.start < fact.end for fact in sent[first:last])


def leading_on(view: View, ways: Iterable[Signal]) -> list[Signal]:
    """The ways on that may still help: where the matter stays open, a bare step or a promise led nowhere, while another
    way, support or a colleague may."""
    left_open = view.ending.status == "unresolved"
    return [way for way in ways if not (left_open and way.id in _PROMISED)]


def unspoiled(view: View, words: Iterable[Signal]) -> list[Signal]:
    """The kind words but for those with a push away or a brush-off behind them in one breath: "sorry about that, but that's
    down to how the flat is used" is no warmth to whoever hears it."""
    _, surely = _pushed(view)
    return [word for word in words if view.place[word.turn] not in surely or not _pushed_after(view, word)]


def _pushed_after(view: View, word: Signal) -> bool:
    """Whether something surely pushes away behind the word, in the agent's turns that it stands in."""
    breath = view.stretches[view.place[word.turn]].turns
    pushes = (push for turn in breath for push in view.signals.at(turn) if push.id in SPOILED_BY and counts(push))
    return any((push.turn, push.start) >= (word.turn, word.end) for push in pushes)
