"""What was said just before a turn by the other side, within a few turns, so that long talks stay linear."""

from __future__ import annotations

from empathyqa.signals.talk import TurnView

_BACK = 8
_MOST = 3


def said_just_before(view: TurnView) -> list[TurnView]:
    """The other side's last turns (at most three) before this side began to speak, oldest first."""
    first = view.place - _BACK
    return [one for one in view.run_before[-_MOST:] if one.place >= first]
