"""A strong feeling of somebody near, told as a fact: "my mum's terrified of flying", "the kids are gutted".

Who tells of it is worried for them, and the answer is due to both. The feeling is said outright, in the present or of what
happened, of kin or of a he, she or they in a talk in which kin or somebody in their care is told of. A pet, what is over, long
past or only supposed ("he'd be gutted"), a film's and a laugh are none. Of such fear told in the corpus, readers marked a
clear feeling or a need in four of five; "she's crying" alone is left to the learned ear, for babies cry.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.harm.going_on import long_past, still_of_a_pet, supposed
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit
from empathyqa.text.lexicons import classes

_FEAR, _GRIEF = "told_feelings.near_fear", "told_feelings.near_grief"
_NONE = ("told_feelings.in_fun", "plain_feelings.laughter", "gladness.delight")
_CLEAR = 2
_MOST = 10
_WHEN_YOUNG = (" when he was ", " when she was ")
_SUPPOSED = word_set("would could might will if when whenever")
_CARED_FOR = word_set("friend neighbour tenant patient client pupil carer lodger nan nana mam mom granny gramps")
_PRONOUNS = word_set("he she they")


def near_fear(view: TurnView) -> Iterator[Heard]:
    """Fear or distress of somebody near, once a turn."""
    if (hit := _first(view, _FEAR)) is not None:
        yield Heard.at(hit, "tells of the fear of somebody near", _CLEAR, firm=True)


def near_grief(view: TurnView) -> Iterator[Heard]:
    """Grief or a bitter disappointment of somebody near, once a turn."""
    if (hit := _first(view, _GRIEF)) is not None:
        yield Heard.at(hit, "tells of the grief of somebody near", _CLEAR, firm=True)


def _first(view: TurnView, group: str) -> Hit | None:
    if not view.has(group) or view.has(*_NONE) or still_of_a_pet(view):
        return None
    return next((hit for hit in view.found(group)[:_MOST] if _meant(view, hit)), None)


def _meant(view: TurnView, hit: Hit) -> bool:
    """Whether it is told of now or of what happened, and of somebody near."""
    if overlaps(hit, view.found("plain_feelings.trivial", "told_feelings.near_otherwise")) or supposed(view, hit):
        return False
    words = view.line[hit.line_start : hit.line_end].split()
    sentence = view.sentence_of(hit)
    if not _SUPPOSED.isdisjoint(words) or long_past(view, hit) or any(past in sentence for past in _WHEN_YOUNG):
        return False
    over = {"was", "were", "been"} & set(words) and view.has("plain_feelings.relief")
    return not over and (_PRONOUNS.isdisjoint(words) or _somebody_near(view.talk))


@by_talk
def _somebody_near(talk: Talk) -> bool:
    """Whether the customer tells of kin, or of somebody in their care, anywhere in the talk."""
    near = _CARED_FOR.union(classes()["family"])
    return any(not near.isdisjoint(view.words.vocabulary) for view in talk if view.side == "customer")
