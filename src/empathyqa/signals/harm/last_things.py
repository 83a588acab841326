"""Affairs put in order: medicine kept by, the dog given away, everything tidied up so that nobody is put out, a goodbye.

"I've been keeping them by", "I've the dog away to my brother's", "tell her she was always very decent to me": each is said
every day, so each is an indirect cue that counts in company alone (company.py). Medicine kept by under its own name stands by
itself. "Them" is medicine where the talk tells of some and the turn is not about money; an animal is given away where no
holiday, move or vet explains it. Giving things away, goodbyes and means
put by are commonly named as warning signs; the choice and the phrases are this project's, no study was consulted.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.harm.medicine import tells_of_medicine
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_KEPT, _NAMED, _GIVEN = "last_things.kept_by", "last_things.medicine_kept", "last_things.given_away"
_SETTLED, _PUT_OUT, _GOODBYE = "last_things.all_settled", "last_things.nobody_put_out", "last_things.goodbye_passed_on"
_EXPLAINED = "last_things.for_a_while"
_MONEY = word_set("money pay paid savings bill bills cash pounds quid £ afford deposit rent cost costs account accounts boxes")
_ARRANGED = word_set("sorted arranged settled cleared tidied cancelled closed labelled paid")
_THEIR_WORK = word_set("pharmacist doctor nurse gp chemist consultant dentist vet")
"""Who tells people to keep medicine back for the holidays."""
_KEPT_FOR = word_set("fridge return returning post delivery samsung ipad amazon android screen")
"""What else is kept: a parcel to go back, a tablet with a screen."""


def last_things(view: TurnView) -> Iterator[Heard]:
    """The first of each kind in a turn."""
    if not view.has(_KEPT, _NAMED, _GIVEN, _SETTLED, _PUT_OUT, _GOODBYE):
        return
    if (kept := _kept(view)) is not None:
        yield kept
    arranged = not (view.has(_SETTLED) or _ARRANGED.isdisjoint(view.words.vocabulary))  # one cue, where both are said
    for group, reason, told in (
        (_GIVEN, "may be giving an animal away", not view.has(_EXPLAINED)),
        (_SETTLED, "puts everything in order", not view.has(_EXPLAINED)),
        (_PUT_OUT, "has things arranged so that nobody is put out", arranged),
        (_GOODBYE, "may be saying goodbye through somebody", True),
    ):
        hit = _first(view, group) if told else None
        if hit is not None:
            yield Heard.at(hit, reason, kind="ideation", indirect=True)


def _kept(view: TurnView) -> Heard | None:
    """Medicine that is kept by: under its name, or as "them" where it is what the talk is about."""
    words = view.words.vocabulary
    if not words.isdisjoint(_KEPT_FOR | _THEIR_WORK):
        return None
    if (named := _first(view, _NAMED)) is not None:
        return Heard.at(named, "keeps medicine by", kind="plan")
    hit = _first(view, _KEPT)
    if hit is None or not words.isdisjoint(_MONEY) or not tells_of_medicine(view.talk):
        return None
    return Heard.at(hit, "may be keeping medicine by", kind="plan", indirect=True)


def _first(view: TurnView, group: str) -> Hit | None:
    return next((hit for hit in view.found(group) if not (view.quoted(hit) or view.negated(hit))), None)
