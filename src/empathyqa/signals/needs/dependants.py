"""Somebody who depends on another, and whom nobody comes to, or who cannot reach the one that looks after them.

"The carer hasn't come and Mum can't get out of bed", "my clients can't ring me if something's up". A client who cannot
ring is everyday in business, and a nurse who is late is a complaint: each is a danger only beside what makes it grave, in
the same turn (a fall, somebody bedridden or alone with it) or, for the carer, somebody frail told of in the talk. The
judgement is this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.harm.going_on import over, still_of_a_pet, supposed
from empathyqa.signals.needs.going_without import frail_here, frail_told
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.watched import by_talk
from empathyqa.signals.workings.wordlist import word_set

_NOBODY_COMES, _NO_REACH, _IN_NEED = "crisis.nobody_comes", "crisis.can_not_reach", "crisis.in_need"
_WANDERS = word_set("dementia alzheimers wander wanders wandered wandering confused muddled mixed nightdress nightie pyjamas")
_NOT_THEMSELVES = (" not herself ", " not himself ")


@by_talk
def may_wander(talk: Talk) -> bool:
    """Whether the customer tells of somebody who is confused: the chair against the door keeps that one in, and nobody out."""
    said = [view for view in talk if view.side == "customer"]
    confused = any(not _WANDERS.isdisjoint(view.words.vocabulary) for view in said)
    return confused or any(words in view.line for view in said for words in _NOT_THEMSELVES)


def dependants(view: TurnView) -> Iterator[Heard]:
    """Who is left without help, once a turn."""
    if not view.has(_NOBODY_COMES, _NO_REACH) or over(view) or still_of_a_pet(view):
        return
    grave = view.has(_IN_NEED)
    told = grave or frail_here(view) or frail_told(view.talk)
    for group, reason, stands in (
        (_NOBODY_COMES, "nobody comes to somebody who needs it", told),
        (_NO_REACH, "somebody in need cannot reach the one who looks after them", grave),
    ):
        for hit in view.found(group)[:1]:
            if stands and not supposed(view, hit):
                yield Heard.at(hit, reason, kind="danger")
                return
