"""Whether what puts a life at risk is going on as they speak: not over, not long past, not supposed, not a film's."""

from __future__ import annotations

from empathyqa.signals.talk import TurnView
from empathyqa.signals.wordlist import word_set
from empathyqa.text.automaton import Hit

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


def over(view: TurnView) -> bool:
    """Whether the turn says that it is over, was long ago, or is a story; "it's not back on" is none of these."""
    return any(_NOT.isdisjoint(view.before(hit, 3)) for hit in view.found(*_OVER))


def supposed(view: TurnView, hit: Hit) -> bool:
    """Whether it is only supposed, or somebody else's words: "what happens if …", "in case …"."""
    return view.quoted(hit) or not _SUPPOSED.isdisjoint(view.before(hit, _LOOK_BACK))


def of_a_pet(view: TurnView) -> bool:
    """Whether an animal is what the turn is about: hard for its owner, and no danger to a person."""
    words = view.words.vocabulary
    return not _PETS.isdisjoint(words) and _HELPERS.isdisjoint(words)
