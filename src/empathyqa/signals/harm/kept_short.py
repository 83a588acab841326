"""Somebody who hands out the customer's own money and wants the receipts, or who would make trouble about this.

"He gives me what I need for the messages, but I've to bring him the receipts." To have to account for every purchase to a
partner is control of money, as the statutory guidance on controlling or coercive behaviour has it (Home Office, 2023).
Receipts stand by themselves where a partner is told of; who hands the money out, a temper, and "it'd cause bother" are said
every day, so they count in company alone (company.py). An employer, an accountant or a neighbour explains it.
The phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import first_own
from empathyqa.signals.harm.going_on import supposed
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk

_RECEIPTS, _NEAR = "hidden_danger.receipts", "hidden_danger.somebody_near"
_THEIR_WORK, _NEEDED_FOR = "hidden_danger.their_work", "hidden_danger.needed_for"
_DOLES_OUT = "hidden_danger.doles_out"
_REASONS = {
    _RECEIPTS: "must account for their own money",
    _DOLES_OUT: "somebody near may hand out their money",
    "hidden_danger.bother": "somebody near may make trouble about it",
}


def kept_short(view: TurnView) -> Iterator[Heard]:
    """The first of each kind, where somebody near is told of and nobody whose work it is."""
    if not view.has(*_REASONS) or view.has(_NEEDED_FOR) or _at_work(view.talk):
        return
    if not (somebody_near(view.talk) or _handed_out(view.talk)):
        return
    for group, reason in _REASONS.items():
        hit = first_own(view, group)
        if hit is not None and not supposed(view, hit):
            yield Heard.at(hit, reason, kind="abuse", indirect=group != _RECEIPTS)


@by_talk
def somebody_near(talk: Talk) -> bool:
    """Whether the customer tells of a partner."""
    return any(view.side == "customer" and view.has(_NEAR) for view in talk)


@by_talk
def _handed_out(talk: Talk) -> bool:
    """Whether it is told both that he hands out the money and that he wants the receipts: that is somebody near."""
    said = [view for view in talk if view.side == "customer"]
    return any(view.has(_RECEIPTS) for view in said) and any(view.has(_DOLES_OUT) for view in said)


@by_talk
def _at_work(talk: Talk) -> bool:
    """Whether the customer tells of somebody who has receipts, noise or money to see to."""
    return any(view.side == "customer" and view.has(_THEIR_WORK) for view in talk)
