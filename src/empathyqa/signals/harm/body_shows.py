"""What anybody can see on somebody gravely ill: swollen legs and cannot lie flat, grey and clammy, a face that has dropped.

It is told of a mother or a client, in passing, in a call about a prescription or the water. One sign alone is everyday (an
ankle after a flight, out of breath for the bus) and is nothing here; two different ones anywhere in what the customer tells
are a danger, one of them at least of the breath, the colour, the chest, the head or lying flat; and so is one beside a
treatment at home that broke off. Long past, supposed or a pet's it is nothing.
The signs are after public first-aid advice on when to ring for help; that two are needed is this project's choice.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.harm.going_on import MOST_LOOKED_AT, long_past, over, still_of_a_pet, supposed
from empathyqa.signals.harm.stopped_machine import broke_off
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_GRAVE = tuple(f"hidden_danger.{sign}" for sign in ("breath", "lying", "colour", "speech", "face", "awake", "chest"))
_LYING = ("hidden_danger.lying", "hidden_danger.sits_up")
_SIGNS = (*_GRAVE, "hidden_danger.swelling", "hidden_danger.sits_up")


def body_shows(view: TurnView) -> Iterator[Heard]:
    """The first sign in a turn, where the talk tells of two kinds or of a treatment that broke off."""
    if not view.has(*_SIGNS) or not (told := signs(view)):
        return
    all_told = _all_told(view.talk)
    if (len(all_told) > 1 and not all_told.isdisjoint(_GRAVE)) or broke_off(view.talk):
        yield Heard.at(next(iter(told.values())), "the body shows that somebody is gravely ill", kind="danger")


_WITHOUT_LYING = tuple(sign for sign in _SIGNS if sign not in _LYING)
_BEDS = word_set("seat seats mattress topper cabin flight sofa bunk recliner")
"""What somebody cannot lie flat on that is no illness."""


def signs(view: TurnView) -> dict[str, Hit]:
    """The signs of a turn by kind, told as they are now, of a person."""
    if still_of_a_pet(view) or over(view):
        return {}
    kinds = _SIGNS if _BEDS.isdisjoint(view.words.vocabulary) else _WITHOUT_LYING
    found = {kind: [hit for hit in view.found(kind)[:MOST_LOOKED_AT] if _now(view, hit)] for kind in kinds}
    return {kind: hits[0] for kind, hits in found.items() if hits}


def _now(view: TurnView, hit: Hit) -> bool:
    return not (supposed(view, hit) or view.negated(hit) or long_past(view, hit))


@by_talk
def _all_told(talk: Talk) -> frozenset[str]:
    """The kinds of signs that the customer tells of anywhere."""
    said = (view for view in talk if view.side == "customer" and view.has(*_SIGNS))
    return frozenset(kind for view in said for kind in signs(view))
