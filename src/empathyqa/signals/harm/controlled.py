"""Somebody who takes what the customer needs to act for themselves, tracks them, or must not hear of this contact.

"He took my phone off me", "he always finds out where I've been", "he mustn't see this chat". That control of money,
of the phone and of where one goes is abuse is from the statutory guidance on controlling or coercive behaviour (Home
Office, 2023); that such words also tell of a thief, of a clerk who took a card, of keys gone to work and of a surprise is why
they stand by themselves only where none of those is told of. Else they are everyday words (company.py). Which words
decide is this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_TAKEN, _TRACKED, _SECRET = "crisis.taken_from", "crisis.tracked_by", "crisis.kept_secret"
_GROUPS = (_TAKEN, _TRACKED, _SECRET)
_AT_WORK = word_set(
    "desk till counter cashier check checkin reception branch shop store gate border customs airport hotel security guard "
    "officer bouncer nurse hospital driver courier engineer technician taxi cab delivery parcel address postcode seller "
    "buyer repair loyalty scan copy photocopy queue terminal machine conductor inspector"
)
"""Who takes or finds things because it is their work, and where."""
_A_THIEF = word_set("thief thieves mugged mugger robbed robber stole stolen street moped bike bag handbag lad lads crime")
_HARMLESS = word_set("mistake accident work borrow borrowed lent mum dad mother father parents teacher school exam grounded game")
"""Gone by mistake, lent, or taken from a child who was out late."""
_FOR_ME = (" for me ", " to me ", " with her ", " with him ")
_SURPRISE = word_set(
    "surprise surprised birthday present presents gift gifts gifted christmas xmas santa anniversary party proposal propose "
    "proposing engagement valentines valentine wedding wrap wrapped"
)
_ITS_CHILDREN = word_set("son daughter kids")


def controlled(view: TurnView) -> list[tuple[Hit, Heard]]:
    """What is told of such control: where it was found, and what is heard; everyday where something explains it."""
    return list(_told(view)) if view.has(*_GROUPS) else []


def _told(view: TurnView) -> Iterator[tuple[Hit, Heard]]:
    words, line = view.words.vocabulary, view.line
    everyday = not words.isdisjoint(_AT_WORK | _A_THIEF | _HARMLESS) or any(lead in line for lead in _FOR_ME)
    for group, reason in ((_TAKEN, "is kept from what is theirs"), (_TRACKED, "is tracked or watched")):
        for hit in view.found(group)[:1]:
            if not view.quoted(hit):
                yield hit, Heard.at(hit, reason, kind="abuse", indirect=everyday)
    for hit in view.found(_SECRET)[:1]:
        if not (view.quoted(hit) or surprise(view.talk) or _children(view.talk)):
            yield hit, Heard.at(hit, "somebody must not hear of this contact", kind="abuse")


@by_talk
def surprise(talk: Talk) -> bool:
    """Whether the customer tells of a present or a party, which is to be kept secret in kindness."""
    return any(view.side == "customer" and _of_a_present(view) for view in talk)


def _of_a_present(view: TurnView) -> bool:
    """Whether a turn tells of one: "at present" is none."""
    told = view.words.vocabulary & _SURPRISE
    return bool(told) and (told != {"present"} or view.line.count(" present ") > view.line.count(" at present "))


@by_talk
def _children(talk: Talk) -> bool:
    """Whether it may be a child that must not hear of it."""
    return any(view.side == "customer" and not view.words.vocabulary.isdisjoint(_ITS_CHILDREN) for view in talk)
