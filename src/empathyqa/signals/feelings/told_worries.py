"""Worry told without the feeling's name: what it does to the body, what is kept from whom, and what is asked again.

"My hands won't hold still", "I've not told my wife", "will he get a text", "I've never had a letter like this", "don't hang
up", "and if it doesn't come?", "have they taken it?", "is that bailiffs?": nobody says these at ease. The learned ear knows
their words from everyday talk, so each is a narrow phrase that decides by itself. What is said in fun, of a surprise, of a
washing machine or of a noise that keeps somebody awake is none. That worry is mostly hinted at rather than named is from
VR-CoDES (EVIDENCE 1.9); the phrases are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.harm.going_on import long_past, still_of_a_pet
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_BODY, _SHAKEN = "told_worries.in_the_body", "told_feelings.shaken"
_GROUPS = {
    _BODY: ("tells what the worry does to the body", 2),
    "told_worries.kept_from": ("tells of what nobody is to know", 2),
    "told_worries.shows": ("asks who will see it", 2),
    "told_worries.is_it_lost": ("asks whether it is lost", 2),
    "told_worries.dreaded": ("asks who will come, or be put out", 2),
    "told_worries.first_time": ("says that it never happened before", 1),
    "told_worries.stay": ("begs not to be left", 2),
    "told_worries.if_it_fails": ("asks what if the promise fails", 1),
}
"""Phrase group → what is told, and how strongly: a doubt of a promise is mild."""
_NONE = ("told_worries.otherwise", "plain_feelings.laughter", "gladness.delight")
_MOST = 10


def worries_told(view: TurnView) -> Iterator[Heard]:
    """The first kind of worry that is told so, once a turn."""
    if not view.has(*_GROUPS) or view.has(*_NONE) or still_of_a_pet(view):
        return
    for group, (reason, strength) in _GROUPS.items():
        if group == _BODY and view.has(_SHAKEN):
            continue  # told already
        hit = next((hit for hit in view.found(group)[:_MOST] if _meant(view, hit)), None)
        if hit is not None:
            yield Heard.at(hit, reason, strength, firm=True)
            return


def _meant(view: TurnView, hit: Hit) -> bool:
    """Whether it is told here and now, in the customer's own words."""
    return not view.quoted(hit) and not long_past(view, hit)
