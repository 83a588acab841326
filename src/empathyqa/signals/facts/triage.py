"""Seeing to somebody who is ill: the symptom is asked after, who can judge it is fetched, what to do if worse is said.

"Stop a minute, any pain in the chest?" – "I'm getting the nurse now" – "if it gets worse, 999" holds no kind word and names no
feeling, and is all the care there can be. One of the three alone may be a form ("Any pain? Grand, Tuesday week"), so two of
them are asked for, the second within the next few replies; who fetches a nurse this minute has done enough. Where the
customer is sent off to ring a doctor, nobody has handed anything on.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.signals.talk import Talk, TurnView
from empathyqa.text.automaton import Hit

PARTS = ("triage.symptom", "triage.handed", "triage.worse")
_HANDED = "triage.handed"
_AT_ONCE = (
    " now ", " this minute ", " this second ", " straight away ", " straight through ", " right away ", " ambulance ",
    " hang up ", " minutes ", " stay there ", " stay with me ", " stay on ",
)  # fmt: skip
_WITHIN = 12
"""Turns of both sides within which the second part must follow: six replies."""


def triage(talk: Talk) -> Iterator[tuple[TurnView, Hit]]:
    """The agent's turns that see to it, each with its words, where two different parts stand close to each other, or it is
    handed on at once."""
    found = [
        (view, part, view.hits[part][0])
        for view in talk.views
        if view.side == "agent" and view.has(*PARTS)
        for part in PARTS
        if view.hits.get(part)
    ]
    told: set[int] = set()
    for view, part, hit in found:
        together = part == _HANDED and any(soon in view.line for soon in _AT_ONCE)
        together = together or any(other != part and abs(also.index - view.index) <= _WITHIN for also, other, _ in found)
        if together and view.index not in told:
            told.add(view.index)
            yield view, hit
