"""A treatment at home that broke off: "he does his own at home, three times a week", and "it went off halfway".

The words for what keeps somebody alive (dialysis, oxygen) are in lifeline.py; a carer or a wife says "the machine". Told with
what it is, its breaking off is a danger; told as a machine used some times a week it is everyday words, which count in company
alone (company.py). Washing machines, treadmills and payments that are one behind are nothing.
The judgement and the phrases are this project's; no study was consulted.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.harm.going_on import over, still_of_a_pet, supposed
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set

_TREATMENT, _BROKE, _HOUSEHOLD = "hidden_danger.home_treatment", "hidden_danger.broke_off", "hidden_danger.household"
_BY_NAME = word_set("dialysis haemodialysis hemodialysis oxygen ventilator kidneys kidney breathing feeding nebuliser suction")


def stopped_machine(view: TurnView) -> Iterator[Heard]:
    """Where a turn tells that it broke off."""
    if not view.has(_BROKE) or not _at_home(view.talk) or over(view) or still_of_a_pet(view):
        return
    for hit in view.found(_BROKE)[:1]:
        if not supposed(view, hit):
            named = _named(view.talk)
            yield Heard.at(hit, "a treatment at home broke off", kind="danger", indirect=not named)


@by_talk
def broke_off(talk: Talk) -> bool:
    """Whether the customer tells of a treatment at home, and that it broke off."""
    return _at_home(talk) and any(view.side == "customer" and view.has(_BROKE) for view in talk)


@by_talk
def _at_home(talk: Talk) -> bool:
    """Whether the customer tells of a treatment at home, and of no washing machine."""
    said = [view for view in talk if view.side == "customer"]
    told = any(view.has(_TREATMENT) for view in said)
    return told and not any(view.has(_HOUSEHOLD) and not _by_name(view) for view in said)


@by_talk
def _named(talk: Talk) -> bool:
    return any(view.side == "customer" and _by_name(view) for view in talk)


def _by_name(view: TurnView) -> bool:
    return not _BY_NAME.isdisjoint(view.words.vocabulary)
