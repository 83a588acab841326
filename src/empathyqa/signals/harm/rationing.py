"""Medicine that is taken less often to make it last, or lies in a bag that has not come; and what the body says to it.

"I do every other day now", "I've been halving them", "my pressure drugs are in that bag": who tells it seldom complains, and
often plays it down ("some dizziness but I just sit down"). It is a vulnerability of health; beside a symptom anywhere in the
talk, or of what somebody falls gravely ill without (at_risk.vital, .needed), it is a danger and a person must look. As the
doctor ordered it, long past, supposed or a pet's it is nothing, nor is "every other day" where no medicine is spoken of.
The judgement and the phrases are this project's; no study was consulted.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.harm.going_on import MOST_LOOKED_AT, long_past, over, still_of_a_pet, supposed
from empathyqa.signals.harm.medicine import tells_of_medicine
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.text.automaton import Hit

_LESS, _SYMPTOM, _NO_BAG = "rationing.less", "rationing.symptom", "rationing.no_bag"
_IN_BAG, _DRUGS = "rationing.in_the_bag", "rationing.my_drugs"
_COLOUR, _BY_USE = "rationing.colour", "rationing.by_its_use"
_GRAVE = ("at_risk.vital", "at_risk.needed", "at_risk.grave", _BY_USE)
_NONE = ("rationing.as_told", "told_feelings.in_fun", "plain_feelings.laughter")


def rationing(view: TurnView) -> Iterator[Heard]:
    """crisis: medicine gone short beside a symptom, or such as nobody can go short of."""
    if not view.has(_LESS, _SYMPTOM):
        return
    if (less := _less(view)) is not None and (_grave(view.talk) or _symptoms(view.talk)):
        yield Heard.at(less, "takes less medicine than they should, and it shows or is grave", kind="danger")
    elif (symptom := _felt(view)) is not None and (_rations(view.talk) or _in_lost_bag(view.talk)):
        yield Heard.at(symptom, "feels it, and the medicine is not there", kind="danger")


def short_of_medicine(view: TurnView) -> Iterator[Heard]:
    """vulnerability: medicine gone short, in a lost bag, or named by what it is for."""
    if not view.has(_LESS, _IN_BAG, _COLOUR, _BY_USE):
        return
    hit = _less(view) or _bagged(view) or _named(view)
    if hit is not None:
        yield Heard.at(hit, "tells of medicine that somebody needs", kind="health", firm=True)


def _less(view: TurnView) -> Hit | None:
    if not view.has(_LESS) or view.has(*_NONE) or not tells_of_medicine(view.talk):
        return None
    return _told(view, _LESS)


def _felt(view: TurnView) -> Hit | None:
    return _told(view, _SYMPTOM) if view.has(_SYMPTOM) and not view.has(*_NONE[1:]) else None


def _bagged(view: TurnView) -> Hit | None:
    """Medicine that lies in a bag which has not come."""
    if view.has(_IN_BAG) and view.has(_DRUGS, _BY_USE) and _bag_gone(view.talk):
        return _told(view, _DRUGS, _BY_USE)
    return None


def _named(view: TurnView) -> Hit | None:
    """Medicine named by what it is for, or an inhaler by its colour where breathing is spoken of."""
    if view.has(_BY_USE):
        return _told(view, _BY_USE)
    return _told(view, _COLOUR) if view.has(_COLOUR) and _breathing(view.talk) else None


def _told(view: TurnView, *groups: str) -> Hit | None:
    """The first of these that is told as it is, here and now, of a person."""
    if over(view) or still_of_a_pet(view):
        return None
    hits = view.found(*groups)[:MOST_LOOKED_AT]
    return next((h for h in hits if not (_supposed(view, h) or view.negated(h) or long_past(view, h))), None)


def _supposed(view: TurnView, hit: Hit) -> bool:
    """Whether it is only supposed; "in that case" is where the medicine lies."""
    return supposed(view, hit) and not (view.has(_IN_BAG) and "if" not in view.before(hit, 7))


@by_talk
def _symptoms(talk: Talk) -> bool:
    return any(_felt(view) is not None for view in _said(talk, _SYMPTOM))


@by_talk
def _rations(talk: Talk) -> bool:
    return any(_less(view) is not None for view in _said(talk, _LESS))


@by_talk
def _in_lost_bag(talk: Talk) -> bool:
    return any(_bagged(view) is not None for view in _said(talk, _IN_BAG))


@by_talk
def _bag_gone(talk: Talk) -> bool:
    return any(True for _ in _said(talk, _NO_BAG))


@by_talk
def _grave(talk: Talk) -> bool:
    return any(not still_of_a_pet(view) for view in _said(talk, *_GRAVE))


@by_talk
def _breathing(talk: Talk) -> bool:
    return any(True for _ in _said(talk, "rationing.breathing"))


def _said(talk: Talk, *groups: str) -> Iterator[TurnView]:
    return (view for view in talk if view.side == "customer" and view.has(*groups))
