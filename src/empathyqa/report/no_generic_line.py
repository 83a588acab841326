"""Where a death is told no ready-made line says what that is like: "that sounds worrying" hurts who is losing their father.

A convention of the report: what to say to the bereaved is for people to talk through, in the agent's own words.
"""

from __future__ import annotations

from empathyqa.scorecard import Scorecard

_SLOT = "<feeling>"


def of_a_death(card: Scorecard) -> bool:
    """Whether a moment's words tell of somebody who died, or is dying."""
    return any(moment.of_a_death for moment in card.moments)


def says_what_it_is_like(line: str) -> bool:
    """Whether the line puts a word to the feeling by itself."""
    return _SLOT in line
