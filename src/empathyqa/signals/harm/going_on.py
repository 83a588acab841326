"""Whether what puts a life at risk is going on as they speak: not over, not long past, not supposed, not a film's."""

from __future__ import annotations

from collections.abc import Iterable

from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.lexicons import classes

_OVER = ("at_risk.over_now", "at_risk.long_past", "at_risk.not_real")
_NOT = word_set("not no never nothing nobody none hardly")
_SUPPOSED = word_set("if when whenever unless suppose supposing imagine case until")
_LOOK_BACK = 7
MOST_LOOKED_AT = 40
"""Phrases of one kind looked at in one turn, so that a turn of a megabyte stays cheap."""
_PETS = word_set(
    "dog dogs cat cats puppy kitten kittens rabbit hamster horse pony vet vets budgie parrot tortoise goldfish "
    "fish aquarium hens sheep cattle"
)
_HELPERS = word_set("guide assistance therapy hearing")
_PEOPLE = word_set("neighbour tenant patient client resident friend carer man woman lady lad girl boy guy people anybody")
_WHO = word_set("he she him his her hers")
_MINE = word_set("my our me")
_THINGS = ("at_risk.vital", "at_risk.needed", "at_risk.medicine")
_LONG_PAST = (" years ago ", " used to ", " back then ", " at the time ", " as a child ", " as a kid ")


def over(view: TurnView) -> bool:
    """Whether the turn says that it is over, was long ago, or is a story; "it's not back on" is none of these."""
    return any(_NOT.isdisjoint(view.before(hit, 3)) for hit in view.found(*_OVER))


def supposed(view: TurnView, hit: Hit) -> bool:
    """Whether it is only supposed, or somebody else's words: "what happens if …", "in case …"."""
    return view.quoted(hit) or not _SUPPOSED.isdisjoint(view.before(hit, _LOOK_BACK))


def of_a_pet(view: TurnView) -> bool:
    """Whether an animal is what the turn is about: hard for its owner, and no danger to a person."""
    return a_pets(view.words.vocabulary)


def a_pets(words: Iterable[str]) -> bool:
    """Whether an animal is told of among these words, and none that helps somebody."""
    found = frozenset(words)
    return not _PETS.isdisjoint(found) and _HELPERS.isdisjoint(found)


def still_of_a_pet(view: TurnView) -> bool:
    """Whether an animal is meant, named here or before: "The cat's on insulin", and two turns on "His insulin hasn't come".

    Where a person was told of whom "his" could mean, or the thing is the speaker's own, it is no pet's: in doubt it is
    somebody's.
    """
    words = view.words.vocabulary
    if not _PETS.isdisjoint(words):
        return of_a_pet(view)
    if _WHO.isdisjoint(words) or any(not _MINE.isdisjoint(view.before(hit, 2)) for hit in _things(view)):
        return False
    pet, person = _first_told(view.talk)
    return pet < view.place < person


def _things(view: TurnView) -> list[Hit]:
    return view.found(*_THINGS)[:MOST_LOOKED_AT]


@by_talk
def _first_told(talk: Talk) -> tuple[int, int]:
    """The places where the customer first tells of an animal and of a person (past the end: never). Found once a talk."""
    said = [view for view in talk if view.side == "customer"]
    pet = next((view.place for view in said if of_a_pet(view)), len(talk))
    if pet == len(talk):  # then nobody asks for the person, and the word classes need not be read
        return pet, len(talk)
    return pet, next((view.place for view in said if _tells_of_people(view)), len(talk))


def _tells_of_people(view: TurnView) -> bool:
    """Whether somebody else is told of: kin, a neighbour, or somebody frail who is no pet."""
    words = view.words.vocabulary
    if not _PEOPLE.isdisjoint(words) or not words.isdisjoint(classes()["family"]):
        return True
    return view.has("at_risk.frail") and not of_a_pet(view)


def long_past(view: TurnView, hit: Hit) -> bool:
    """Whether the sentence tells of long ago."""
    return any(past in view.sentence_of(hit) for past in _LONG_PAST)
