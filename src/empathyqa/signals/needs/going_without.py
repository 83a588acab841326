"""Going without what life needs: nothing to eat since Sunday, no heating and a newborn, in the dark and the cold.

No food for days, or for a child, stands by itself. No warmth, light or water is everyday in a call about a boiler or a
power cut, and heard as a vulnerability; it is a danger beside another want, beside somebody frail (a baby, the very old,
the ill) whom the customer tells of anywhere in the talk, and no water after days. A hotel's menu, a router's light, what
is back on and what was last winter are nothing.
Whom to count as frail is after the needs codes of the British Priority Services Register; the rest is this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.harm.going_on import MOST_LOOKED_AT, over, still_of_a_pet, supposed
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.text.automaton import Hit

_FOOD, _COLD, _FOOD_MILD = "at_risk.no_food", "at_risk.bitter_cold", "at_risk.no_food_mild"
_HEAT, _LIGHT, _WATER = "at_risk.no_heat", "at_risk.no_light", "at_risk.no_water"
_RATIONS = "at_risk.rationing"
_ANOTHER_MATTER = ("at_risk.not_at_home", "at_risk.enough")
_WANTS = (_FOOD_MILD, _HEAT, _LIGHT, _WATER)


def going_without(view: TurnView) -> Iterator[Heard]:
    """Hunger or cold said outright, or a want that somebody cannot bear for long; once a turn."""
    if not view.has(_FOOD, _COLD, _RATIONS, *_WANTS) or view.has(*_ANOTHER_MATTER) or still_of_a_pet(view) or over(view):
        return
    for group, reason in ((_FOOD, "goes without food"), (_COLD, "is so cold that the body tells it")):
        if (outright := _first(view, group)) is not None:
            yield Heard.at(outright, reason, kind="danger")
            return
    for saved in view.found(_RATIONS)[:1]:
        yield Heard.at(saved, "does without warmth, light or food to save money", kind="danger", indirect=True)
    wants = [hit for group in _WANTS if (hit := _first(view, group)) is not None]
    if wants and (reason := _danger_of(view, wants)):
        yield Heard.at(wants[0], reason, kind="danger")


def _danger_of(view: TurnView, wants: list[Hit]) -> str:
    """Why these wants are a danger; empty where nothing makes them one."""
    cold = [] if view.has(_HEAT) else view.found("at_risk.cold")[:1]
    if len({hit.first for hit in (*wants, *cold)}) > 1:
        return "goes without more than one thing that life needs"
    if _somebody_frail(view):
        return "goes without, and somebody frail is told of"
    return "has had no water for days" if view.has(_WATER) and view.has("at_risk.long") else ""


def _somebody_frail(view: TurnView) -> bool:
    """Whether somebody who cannot bear it for long is told of, here or elsewhere in the talk: want and age are told turns
    apart, in either order, for the agent asks between them. Children cannot bear it for days."""
    told = frail_here(view) or frail_told(view.talk)
    return told or (view.has("at_risk.long") and view.has("at_risk.children"))


@by_talk
def frail_told(talk: Talk) -> bool:
    """Whether the customer tells of somebody frail, and not of a pet or of long ago. Looked up once a talk."""
    said = (view for view in talk if view.side == "customer" and view.has("at_risk.frail"))
    return any(frail_here(view) and not still_of_a_pet(view) and not over(view) for view in said)


def frail_here(view: TurnView) -> bool:
    """Whether the turn tells of somebody frail: a baby, the very old, the ill."""
    things = view.found("at_risk.not_frail")
    return any(not overlaps(hit, things) for hit in view.found("at_risk.frail")[:MOST_LOOKED_AT])


def _first(view: TurnView, group: str) -> Hit | None:
    """The first hit of the group that is told as it is."""
    return next((hit for hit in view.found(group)[:MOST_LOOKED_AT] if not supposed(view, hit)), None)
