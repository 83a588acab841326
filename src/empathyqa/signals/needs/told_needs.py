"""Needs told as plain facts: "I've just lost my job", "he's my brother and I've nobody to leave him with", "bottles to do".

Whoever states such a fact need show no feeling, and often says it in the middle of thanks or of a question, where the learned
ear takes it for everyday talk. So each is a narrow phrase that decides by itself; the driver is the one it tells. What is
denied, supposed, long past, somebody else's words or a pet's is none. A baby's bottles, and nobody to leave somebody with, are
needs beside what gets in their way (no power, a queue, a place to go to); bottles alone are a chore.
The drivers are those of FCA FG21/1; the phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.harm.going_on import long_past, still_of_a_pet, supposed
from empathyqa.signals.needs.of_a_death import TOLD, of_a_death
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_GROUPS = {
    "vulnerability.told_health": ("health", "tells of illness or disability as a fact"),
    "vulnerability.told_life_event": ("life_event", "tells of a hard event in life as a fact"),
    "vulnerability.told_resilience": ("resilience", "tells of money that must last"),
    "vulnerability.told_capability": ("capability", "tells of something that makes dealing with it hard, as a fact"),
    "vulnerability.told_caring": ("life_event", "has nobody to leave somebody with"),
}
_LAUGHED_OFF = "vulnerability.told_behind_a_laugh"
"""What people make light of as they tell it, out of shame: a laugh beside it takes nothing back."""
_FEEDS = "vulnerability.told_feeds"
_NONE = ("told_feelings.in_fun", "plain_feelings.laughter")
_ONCE = " once "
_IN_THE_WAY = word_set("power electric electricity gas hob cooker oven kettle microwave meter heating boiler water fridge credit")
_MOST = 10


def told_needs(view: TurnView) -> Iterator[Heard]:
    """The needs of a turn that are told as facts, each driver once."""
    if not view.has(*_GROUPS, _LAUGHED_OFF, _FEEDS) or still_of_a_pet(view):
        return
    heard: set[str] = set()
    for light in view.found(_LAUGHED_OFF)[:1]:
        if "?" not in view.sentence_of(light) and _meant(view, light):
            heard.add("resilience")
            yield Heard.at(light, "hides a debt or goes without to pay it", kind="resilience", firm=True)
    if _in_fun(view):
        return
    for group, (driver, reason) in _GROUPS.items():
        hit = next((hit for hit in view.found(group)[:_MOST] if driver not in heard and _meant(view, hit)), None)
        if hit is not None:
            heard.add(driver)
            reason = TOLD if driver == "life_event" and of_a_death(hit) else reason
            yield Heard.at(hit, reason, kind=driver, firm=True)
    for feeds in view.found(_FEEDS)[:1]:
        if "life_event" not in heard and _in_the_way(view.talk) and not view.quoted(feeds):
            yield Heard.at(feeds, "has a baby's feeds to make, and something is in the way", kind="life_event", firm=True)


def _in_fun(view: TurnView) -> bool:
    """Whether it is said in fun; "toast all weekend" is not for its weekend."""
    told = view.found(*_GROUPS)
    return any(not overlaps(hit, told) for hit in view.found(*_NONE)[:_MOST])


def _meant(view: TurnView, hit: Hit) -> bool:
    """Whether it is told as it is, here and now."""
    things = view.found("vulnerability.product", "vulnerability.thing", "vulnerability.told_otherwise", "idioms.passing")
    if any(not _within(thing, hit) for thing in things if overlaps(hit, [thing])):
        return False
    past = long_past(view, hit) or _ONCE in view.sentence_of(hit)
    return not (past or supposed(view, hit) or view.negated(hit, 1))


def _within(thing: Hit, hit: Hit) -> bool:
    """Whether the told words say more on both sides: "use the internet" is a thing's, "I don't use the internet myself" no."""
    return hit.start < thing.start and thing.end < hit.end


@by_talk
def _in_the_way(talk: Talk) -> bool:
    """Whether the customer tells of what a feed is made with."""
    return any(not _IN_THE_WAY.isdisjoint(view.words.vocabulary) for view in talk if view.side == "customer")
