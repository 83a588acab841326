"""Whether medicine is spoken of anywhere in a talk: then "them" and "every other day" are of medicine."""

from __future__ import annotations

from empathyqa.signals.talk import Talk
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.lexicons import classes

_WHERE_FROM = word_set(
    "prescription prescriptions pharmacy chemist pharmacist drugstore gp surgery dose doses dosage inhaler inhalers patches"
)


@by_talk
def tells_of_medicine(talk: Talk) -> bool:
    """Whether anybody tells of medicine, or of where it comes from."""
    words = _WHERE_FROM.union(classes()["medicine"])
    return any(not words.isdisjoint(view.words.vocabulary) for view in talk)
