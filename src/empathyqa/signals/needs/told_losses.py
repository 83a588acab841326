"""Loss and shame told outright: a death in the family, a blow, tears, a house too quiet, "I'm such a fool".

A death told plainly is sadness whoever tells it, and so is the blame that somebody who was cheated puts on themselves: the
learned ear weighs the form that is filled in beside it, and must not outweigh it. What the firm made somebody look ("I looked
a fool because of your server"), what a thing died of, delight ("I could cry, thank you!") and what is long past are none.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.each import overlaps
from empathyqa.signals.feelings.levels import level
from empathyqa.signals.harm.going_on import long_past, supposed
from empathyqa.signals.needs.of_a_death import TOLD
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.wordlist import word_set
from empathyqa.text.automaton import Hit

_GROUPS = {
    "told_feelings.death_told": TOLD,
    "told_feelings.blow": "tells of grief or a blow",
    "told_feelings.self_blame": "blames or is ashamed of themselves",
}
_NONE = ("told_feelings.in_fun", "plain_feelings.laughter", "gladness.delight", "gladness.firm")
_THANKS = word_set("thank thanks ty thanx cheers legend bless")
"""Tears and "in bits" beside these are as often of joy."""
_MOST = 10
_CLEAR = 2


def losses_told(view: TurnView) -> Iterator[Heard]:
    """The first loss that is told in a turn, or the blame."""
    if not view.has(*_GROUPS) or view.has(*_NONE):
        return
    glad = not _THANKS.isdisjoint(view.words.vocabulary)
    for group, reason in _GROUPS.items():
        if glad and group == "told_feelings.blow":
            continue
        hit = next((hit for hit in view.found(group)[:_MOST] if _meant(view, hit)), None)
        if hit is not None:
            told = level(view, "sadness") if group == "told_feelings.death_told" else _CLEAR
            yield Heard.at(hit, reason, told, firm=True)
            return


def _meant(view: TurnView, hit: Hit) -> bool:
    """Whether it is told here and now, of a person, and is no figure of speech."""
    if overlaps(hit, view.found("idioms.passing")) or supposed(view, hit) or view.negated(hit, 1):
        return False
    return not long_past(view, hit)
