"""What a customer takes because there is no more to be had: "I'll take it, I haven't got a choice." – "That's booked." – "Fine."

The deed that follows is what they took for want of a better one, and their last "Fine, thanks" is manners. House rule; no study.
"""

from __future__ import annotations

from empathyqa.checks.view import View, asked_once
from empathyqa.letting_go import let_go
from empathyqa.signal import Fact


@asked_once
def given_in_to(view: View) -> Fact | None:
    """Where the customer gave in to what was done or promised; ``None`` where they did not, or were glad of it after all.

    Also where something is surely heard as done, if nothing was before they gave in.
    """
    if given_in := let_go(view.signals):
        return given_in
    facts, done = view.facts("gives_in"), view.agent("resolution")
    if not facts or not done or any(glad.turn > facts[-1].turn for glad in view.customer("gladness")):
        return None
    at = view.place[facts[-1].turn]
    return None if view.place[done[0].turn] < at else facts[-1]
