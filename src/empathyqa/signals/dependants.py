"""Somebody who depends on another, and whom nobody comes to, or who cannot reach the one that looks after them.

"The carer hasn't come and Mum can't get out of bed", "my clients can't ring me if something's up". A client who cannot
ring is everyday in business, and a nurse who is late is a complaint: each is a danger only beside what makes it grave, in
the same turn (a fall, somebody bedridden or alone with it) or, for the carer, somebody frail told of in the talk. The
judgement is this project's.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.going_on import over, still_of_a_pet, supposed
from empathyqa.signals.going_without import frail_here, frail_told
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView

_NOBODY_COMES, _NO_REACH, _IN_NEED = "crisis.nobody_comes", "crisis.can_not_reach", "crisis.in_need"


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
