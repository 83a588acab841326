"""What keeps somebody alive running out: the last dose, the inhaler in a lost bag, oxygen that needs the mains.

A thing (insulin, oxygen, an inhaler, tablets for the heart) beside a way of its being gone (the last, run out, lost, broken,
cut off from its power). Not to come is enough for what is vital within hours; what is needed within days must be gone.
A machine that keeps somebody alive, and elsewhere in the talk a power cut to come, is the same told in two breaths.
Or it is said outright: "she could die without it", "I'll be in hospital by then". Enough of it, a pet's, what was, what is
supposed and what is meant as a joke ("I'd die without my phone") are nothing.
The judgement is this project's: no study of contact centres was found that tells such cues.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.harm.going_on import MOST_LOOKED_AT, over, still_of_a_pet, supposed
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_VITAL, _NEEDED, _MEDICINE = "at_risk.vital", "at_risk.needed", "at_risk.medicine"
_BEFORE, _AFTER, _FAR, _NOT_COME = "at_risk.gone_before", "at_risk.gone_after", "at_risk.gone_far", "at_risk.not_come"
_POWER_OFF = "at_risk.power_off"
_DIE, _HOSPITAL = "at_risk.die_without", "at_risk.hospital_soon"
_WHO_KNOW = word_set("doctor doctors nurse consultant gp hospital pharmacist paramedic specialist surgeon")
_JUST_BEFORE = 3
_SOON_AFTER = 6
"""Words between a thing and how it is gone: "run out of her new insulin", "the insulin that you sent has not come"."""


def lifelines(view: TurnView) -> Iterator[Heard]:
    """What somebody lives by and is without, once a turn; and what is said outright of dying without it."""
    if not view.has(_VITAL, _NEEDED, _MEDICINE, _DIE, _HOSPITAL, _POWER_OFF) or still_of_a_pet(view) or over(view):
        return
    gone = _gone(view)
    if gone is not None:
        yield Heard(*gone, "what keeps somebody well is gone or has not come", kind="danger")
    elif view.place == _without_power_from(view.talk):
        hit = view.found(_VITAL, _POWER_OFF)[0]
        yield Heard.at(hit, "a machine that keeps somebody alive will have no power", kind="danger")
    for hit in view.found(_DIE)[:MOST_LOOKED_AT] if not view.has("at_risk.everyday_want") else ():
        if not view.negated(hit) and not _anybodys_words(view, hit):
            yield Heard.at(hit, "says that somebody may die without it", kind="danger")
    for hit in view.found(_HOSPITAL)[:MOST_LOOKED_AT] if not view.has("at_risk.everyday_want", "at_risk.planned") else ():
        if not view.negated(hit) and not _anybodys_words(view, hit):
            yield Heard.at(hit, "says that it will end in hospital", kind="danger", indirect=True)


@by_talk
def _without_power_from(talk: Talk) -> int | None:
    """The place from which the customer has told of both: the machine, and the power that will be off."""
    told: set[str] = set()
    for view in talk:
        if view.side != "customer" or not view.has(_VITAL, _POWER_OFF):
            continue
        if over(view) or view.has("at_risk.enough", "at_risk.long_past") or still_of_a_pet(view):
            return None
        told.update(group for group in (_VITAL, _POWER_OFF) if _told_plainly(view, group))
        if len(told) > 1:
            return view.place
    return None


def _told_plainly(view: TurnView, group: str) -> bool:
    """Whether it is told, as itself, and as more than a supposition."""
    others = view.found("at_risk.not_lifeline")
    return any(not overlaps(hit, others) and not supposed(view, hit) for hit in view.found(group)[:MOST_LOOKED_AT])


def _anybodys_words(view: TurnView, hit: Hit) -> bool:
    """Whether somebody else said it; what a doctor said of it is as good as one's own words."""
    return view.quoted(hit) and _WHO_KNOW.isdisjoint(view.before(hit, 6))


def _gone(view: TurnView) -> tuple[int, int] | None:
    """The first thing that is gone: where the words stand that tell it, the thing among them if it stands by them."""
    if view.has("at_risk.enough"):
        return None
    others = view.found("at_risk.not_lifeline")
    for group in (_VITAL, _NEEDED, _MEDICINE) if view.has("at_risk.grave") else (_VITAL, _NEEDED):
        for thing in view.found(group)[:MOST_LOOKED_AT]:
            if overlaps(thing, others) or supposed(view, thing):
                continue
            if (told := _told(view, thing, group == _VITAL)) is not None:
                return told
    return None


def _told(view: TurnView, thing: Hit, vital: bool) -> tuple[int, int] | None:
    """Where the words stand that tell how this thing is gone: just before it, soon after it, or anywhere in the turn."""
    for hit in view.found(_BEFORE)[:MOST_LOOKED_AT]:
        if -1 <= thing.first - hit.last <= _JUST_BEFORE and not supposed(view, hit):
            return hit.start, max(hit.end, thing.end)
    after = view.found(_AFTER, _NOT_COME) if vital else view.found(_AFTER)
    for hit in after[:MOST_LOOKED_AT]:
        if 0 <= hit.first - thing.last <= _SOON_AFTER and not supposed(view, hit):
            return thing.start, hit.end
    return next(((hit.start, hit.end) for hit in view.found(_FAR)[:MOST_LOOKED_AT] if not supposed(view, hit)), None)
