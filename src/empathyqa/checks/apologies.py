"""The agent's apologies, for the checks that weigh them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from operator import attrgetter

from empathyqa.checks.view import View, asked_once
from empathyqa.signal import FOR_A_WAIT, OWN_FAULT, Signal

TROUBLE = ("anger", "frustration", "effort", "unresolved", "repeat", "escalation")
"""Customer signals that something went wrong."""
NO_SORRY_CALLED_FOR = "We heard nothing from the customer that surely called for a sorry."


def apologies(view: View) -> list[Signal]:
    """The judged agent's apologies, those for a feeling ("sorry you feel that way") and stock ones included."""
    return view.agent("apology")


def for_the_matter(view: View) -> list[Signal]:
    """Those of them that weigh: not a courtesy after a hold ("sorry to keep you") nor sympathy with a loss, and "I'm sorry. I
    shouldn't have said that" is one, for what went wrong is named in the same breath."""
    kept: list[Signal] = []
    for sorry in apologies(view):
        same_breath = kept and _goes_on(kept[-1], sorry)
        if not same_breath and not _for_a_hold(view, sorry) and not for_a_loss(view, sorry):
            kept.append(sorry)
    return kept


def owing(view: View) -> list[Signal]:
    """Those that owe a remedy: not the courtesy of coming back, not a sorry for a wait on the line, which is over, and not
    sympathy with a loss."""
    said = (sorry for sorry in apologies(view) if sorry.reason != FOR_A_WAIT and not for_a_loss(view, sorry))
    return [sorry for sorry in said if not _for_a_hold(view, sorry)]


def for_a_loss(view: View, sorry: Signal) -> bool:
    """Whether it answers somebody who has just told of a death or another grief, and of nothing that went wrong: "I'm sorry.
    When did she die?" is sympathy, and nobody can put that right."""
    return sorry.reason != OWN_FAULT and view.place[sorry.turn] - 1 in _griefs(view)


@asked_once
def _griefs(view: View) -> frozenset[int]:
    """The stretches in which a death or another grief is told, and no trouble with the firm: beside a death none in the same
    breath, beside any other grief none so far, for it may be what grieves them."""
    trouble_at = [view.place[each.turn] for each in view.customer(*TROUBLE)]
    first, told = min(trouble_at, default=len(view.stretches)), set(trouble_at)
    found = set()
    for moment in view.judged_moments:
        at = view.place[moment.turn]
        cues = moment.evidence.get("cue", ())
        if any(cue.of_a_death for cue in cues):
            found |= {at} - told
        elif at < first and any(cue.id == "sadness" or cue.kind == "life_event" for cue in cues):
            found.add(at)
    return frozenset(found)


def _goes_on(before: Signal, sorry: Signal) -> bool:
    """Whether it is no second sorry but what the one just before is for."""
    return sorry.reason == OWN_FAULT and sorry.turn == before.turn and sorry.start - before.end <= _BREATH


def _for_a_hold(view: View, sorry: Signal) -> bool:
    """Whether it is the courtesy of coming back from a hold, and the customer told of no trouble in between."""
    returned = view.facts("hold_returned")
    at = bisect_left(returned, sorry.turn, key=attrgetter("turn"))
    back = returned[at] if at < len(returned) else None
    if back is None or back.turn != sorry.turn or back.start > sorry.end or back.refers_to is None:
        return False
    told = view.customer(*TROUBLE)
    since = bisect_right(told, back.refers_to, key=attrgetter("turn"))
    return since == len(told) or told[since].turn >= sorry.turn


_BREATH = 8
"""Characters between a sorry and what it is for: a full stop, an "and"."""


@asked_once
def trouble(view: View) -> list[Signal]:
    """The customer's signals that something went wrong, up to the agent's last words: those heard surely enough to count,
    and the anger or frustration that a moment of the card shows, so that no card says that nothing went wrong beside it."""
    if view.shown_faintly.isdisjoint(TROUBLE):
        return []
    last = view.stretches[view.judged[-1]].last if view.judged else -1
    shown = [cue for each in view.judged_moments for cue in each.evidence.get("cue", ()) if cue.id in TROUBLE]
    heard = dict.fromkeys([*view.customer(*TROUBLE), *shown])
    return sorted([signal for signal in heard if signal.turn < last], key=attrgetter("turn", "start", "id"))


def nothing_wrong(view: View) -> str:
    """What a card says where no trouble was heard surely enough: never that none was told, for most customers tell of a
    fault calmly; and of harm no rule knows whose fault it is."""
    if any(not cue.hint for cue in view.customer("crisis")):
        return "Harm was heard: whether a sorry is due for it is for the person to say who reads it."
    return NO_SORRY_CALLED_FOR


def first_of_each_cause(view: View, said: Iterable[Signal]) -> list[Signal]:
    """Of these sorries, the first after each moment, and the first before any: a second one for the same cause adds
    nothing."""
    opened = [moment.turn for moment in view.judged_moments]
    first: dict[int, Signal] = {}
    for sorry in said:
        first.setdefault(bisect_right(opened, sorry.turn), sorry)
    return list(first.values())
