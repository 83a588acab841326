"""Fear and loss told by what happened, without the feeling's name: "I've not been out since", "So that's me done."

A fright ("I was shook up", "it gave her a terrible scare"), what is avoided since, and a scare about one's health are
worry. The end of something of one's own is a loss where bad news came just before it ("Twenty-three years I've been
coming"): the same words end a form as well ("That's me done, thanks"). So is what will not come now ("she never got to
wear it"), and a thing that is kept for whose voice or face is in it. The words are so narrow that they decide by
themselves, at level 2: the learned ear has hardly met them.
That customers tell such things in hints rather than by name is from VR-CoDES (EVIDENCE 1.9); the words are this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.signals.each import overlaps
from empathyqa.signals.harm.going_on import long_past
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_SHAKEN, _AVOIDED, _SCARE = "told_feelings.shaken", "told_feelings.avoided", "told_feelings.health_scare"
_END, _YEARS, _BEGAN, _NEVER = (
    "told_feelings.own_end", "told_feelings.years_of", "told_feelings.began_with", "told_feelings.never_now",
)  # fmt: skip
_KEEPSAKE, _NOT_KEPT = "told_feelings.keepsake", "told_feelings.not_kept"
_CLEAR = 2
_MOST = 40
"""Phrases looked at in one turn, so that a turn of a megabyte stays cheap."""
_REFUSED = later(
    r" (?:no longer|(?:you|we|it|they|that) (?:can|could|will|are|is|do) not|(?:not|no longer) possible|means you|not taking|"
    r"closed|closing|ended|for good|has to go|no more of|no places|discontinued|sold) "
)
"""A lasting no; "there's no Tuesday slot" is none."""
_GOOD = later(
    r" (?:as you asked|booked|all done|sorted|changed|updated|anything else|good news|congratulations|instead|another|other) "
)


def fear_told(view: TurnView) -> Iterator[Heard]:
    """A fright, what is avoided since, a scare about health: once a turn."""
    if not view.has(_SHAKEN, _AVOIDED, _SCARE) or view.has("told_feelings.in_fun", "plain_feelings.laughter"):
        return
    for group, reason in (
        (_SHAKEN, "tells of being shaken"),
        (_AVOIDED, "tells what is avoided since"),
        (_SCARE, "tells of a scare about health"),
    ):
        for hit in view.found(group)[:_MOST]:
            if _meant(view, hit):
                yield Heard.at(hit, reason, _CLEAR, firm=True)
                return


def loss_told(view: TurnView) -> Iterator[Heard]:
    """What will not come now, or is kept because somebody is in it; or, after bad news, the end of something that was one's
    own: once a turn."""
    if not view.has(_END, _YEARS, _BEGAN, _NEVER, _KEEPSAKE) or view.has("told_feelings.glad_of_it", "told_feelings.in_fun"):
        return
    for hit in view.found(_NEVER)[:_MOST]:
        if _meant(view, hit):
            yield Heard.at(hit, "tells of what will not come now", _CLEAR, firm=True)
            return
    for hit in view.found(_KEEPSAKE)[:_MOST] if not view.has(_NOT_KEPT) else ():
        if _meant(view, hit):
            yield Heard.at(hit, "tells of what is left of somebody", _CLEAR, firm=True)
            return
    for hit in view.found(_END, _YEARS, _BEGAN)[:_MOST] if _bad_news_before(view) else ():
        if _meant(view, hit):
            yield Heard.at(hit, "tells what ends with this", _CLEAR, firm=True)
            return


def _meant(view: TurnView, hit: Hit) -> bool:
    """Whether it is told as it is: not long past, nobody else's words, and not of another thing in the same words."""
    return not (view.quoted(hit) or long_past(view, hit) or overlaps(hit, view.found("told_feelings.not_afraid")))


def _bad_news_before(view: TurnView) -> bool:
    """Whether the words just before turned something down, and did nothing that was asked."""
    return any(_REFUSED.search(said.line) and not _GOOD.search(said.line) for said in view.run_before)
