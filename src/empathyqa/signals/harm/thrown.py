"""A thing thrown at a person: "he threw one on Sunday", and when that is laughed at, "it was at me".

Thrown at the customer, or at children, it stands by itself, said at once or in two turns. Thrown by somebody near, with nobody
told of as hit, it is everyday words (company.py). Questions, jargon, a party, a parcel over the gate and a small child's toy
are nothing. The judgement and the phrases are this project's; no study was consulted.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.harm.going_on import supposed
from empathyqa.signals.harm.kept_short import somebody_near
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set

_AT_ME, _THROWN, _IT_WAS_AT = "hidden_danger.thrown_at", "hidden_danger.thrown", "hidden_danger.at_me"
_NO_THING = "hidden_danger.no_thing"
_SMALL = word_set("toddler baby nursery tantrum puppy kitten dog cat driver courier postman delivery player referee fans")
"""Who throws things that nobody need fear, or whose work it is."""


def thrown(view: TurnView) -> Iterator[Heard]:
    """The first throw of a turn, or that one told before was at a person."""
    if not view.has(_AT_ME, _THROWN, _IT_WAS_AT) or view.has(_NO_THING):
        return
    harmless = not _SMALL.isdisjoint(view.words.vocabulary)
    for hit in view.found(_AT_ME)[:1]:
        if not (view.quoted(hit) or supposed(view, hit)):
            yield Heard.at(hit, "a thing was thrown at a person", kind="abuse", indirect=harmless)
            return
    for hit in view.found(_IT_WAS_AT)[:1]:
        if _thrown_before(view):
            yield Heard.at(hit, "a thing was thrown at a person", kind="abuse")
            return
    for hit in view.found(_THROWN)[:1]:
        if not harmless and somebody_near(view.talk):
            yield Heard.at(hit, "somebody near throws things", kind="abuse", indirect=True)


def _thrown_before(view: TurnView) -> bool:
    """Whether the customer told of a throw in an earlier turn."""
    return _told(view.talk) and any(one.has(_THROWN) and not one.has(_NO_THING) for one in view.talk.back(view.place, "customer"))


@by_talk
def _told(talk: Talk) -> bool:
    return any(view.side == "customer" and view.has(_THROWN) for view in talk)
