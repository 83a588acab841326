"""Going without what life needs: nothing to eat since Sunday, no heating and a newborn, in the dark and the cold.

No food for days, or for a child, stands by itself. No warmth, light or water is everyday in a call about a boiler or a
power cut, and heard as a vulnerability; it is a danger beside another want, beside somebody frail (a baby, the very old,
the ill), and no water after days. A hotel's menu, a router's light, what is back on and what was last winter are nothing.
Whom to count as frail is after the needs codes of the British Priority Services Register; the rest is this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.going_on import of_a_pet, over, supposed
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_FOOD, _COLD, _FOOD_MILD = "at_risk.no_food", "at_risk.bitter_cold", "at_risk.no_food_mild"
_HEAT, _LIGHT, _WATER = "at_risk.no_heat", "at_risk.no_light", "at_risk.no_water"
_RATIONS = "at_risk.rationing"
_WANTS = (_FOOD_MILD, _HEAT, _LIGHT, _WATER)


def going_without(view: TurnView) -> Iterator[Heard]:
    """Hunger said outright, or a want that somebody cannot bear for long; once a turn."""
    if not view.has(_FOOD, _COLD, _RATIONS, *_WANTS) or view.has("at_risk.not_at_home") or of_a_pet(view) or over(view):
        return
    if view.has("at_risk.enough"):
        return
    hungry = _first(view, _FOOD)
    if hungry is not None:
        yield Heard.at(hungry, "goes without food", kind="danger")
        return
    if (cold := _first(view, _COLD)) is not None:
        yield Heard.at(cold, "is so cold that the body tells it", kind="danger")
        return
    wants = [hit for group in _WANTS if (hit := _first(view, group)) is not None]
    for hit in view.found(_RATIONS)[:1]:
        yield Heard.at(hit, "does without warmth or light to save money", kind="danger", indirect=True)
    if not wants:
        return
    if not view.has(_HEAT):
        wants.extend(view.found("at_risk.cold")[:1])
    if len({hit.first for hit in wants}) > 1:
        yield Heard.at(wants[0], "goes without more than one thing that life needs", kind="danger")
    elif _somebody_frail(view):
        yield Heard.at(wants[0], "goes without, and somebody frail is there", kind="danger")
    elif view.has("at_risk.long") and (dry := _first(view, _WATER)) is not None:
        yield Heard.at(dry, "has had no water for days", kind="danger")


def _somebody_frail(view: TurnView) -> bool:
    """Whether somebody who cannot bear it for long is told of here or in the turn before; children cannot for days."""
    earlier = view.previous("customer")
    told = _frail_here(view) or (earlier is not None and _frail_here(earlier))
    return told or (view.has("at_risk.long") and view.has("at_risk.children"))


def _frail_here(view: TurnView) -> bool:
    things = view.found("at_risk.not_frail")
    return any(not overlaps(hit, things) for hit in view.found("at_risk.frail"))


def _first(view: TurnView, group: str) -> Hit | None:
    """The first hit of the group that is told as it is."""
    return next((hit for hit in view.found(group) if not supposed(view, hit)), None)
