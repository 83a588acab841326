"""What sounds like a yes or like thanks and is neither: thanks for nothing, and giving in.

Both are words of manners in the mouth of somebody who got nothing. Confirmation and gladness ask here first, so that the two
never differ on it.
"""

from __future__ import annotations

from empathyqa.signals.for_nothing import for_nothing
from empathyqa.signals.giving_in import giving_in
from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView


def no_yes(view: TurnView) -> Heard | None:
    """The denial of a yes and of gladness alike; ``None`` where nothing speaks against them."""
    if thanked := for_nothing(view):
        return Heard.denial(thanked, "thanks for nothing")
    if resigned := giving_in(view):
        return Heard(*resigned, "gives in to it", denied=True)
    return None
