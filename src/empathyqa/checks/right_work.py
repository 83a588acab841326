"""Whether nothing had to be asked: the work began with what the customer had told of themselves, and held to the end."""

from __future__ import annotations

from empathyqa.checks.brushed_off import sent_off, standing
from empathyqa.checks.view import View
from empathyqa.replies import SPOILED_BY
from empathyqa.signal import Signal

WORK = ("resolution", "next_step", "hand_off")
"""Work on the matter: "I'll help you with that" alone is none yet, and guesses were promised so as often as right work."""
_REPLIES = 2
"""The replies in which the work begins, with those that only check who it is, or ask to wait, not counted."""


def in_good_hands(view: View) -> bool:
    """Whether the matter ended settled or in hand, and the customer objected to nothing on the way."""
    return view.ending.status in ("resolved", "promised") and not view.customer("unresolved")


def begun_at_once(view: View) -> list[Signal]:
    """The work that the first replies to the customer begin, where nothing up to it pushes away and the matter ended in good
    hands: who had said all that was needed is not to be questioned. Readers marked the effectiveness of such contacts as high
    as of those with a question, and of those whose work began later or in a mere promise well below."""
    told = next((stretch.first for stretch in view.stretches if stretch.side == "customer"), None)
    if told is None or not in_good_hands(view):
        return []
    turns = view.turns_beyond_checks(told, _REPLIES)
    work = [step for step in standing(view, view.said_in(turns, WORK)) if not sent_off(view, step)]
    begun = min((step.turn for step in work), default=None)
    if begun is None or view.said_in([turn for turn in turns if turn <= begun], SPOILED_BY):
        return []
    return work
