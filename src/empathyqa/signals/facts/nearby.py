"""What was said just before a turn by the other side, within a few turns, so that long talks stay linear."""

from __future__ import annotations

from empathyqa.signals.talk import TurnView

_BACK = 8
_MOST = 3


def said_just_before(view: TurnView) -> list[TurnView]:
    """The other side's last turns (at most three) before this side began to speak, oldest first."""
    views = view.talk.views
    at, floor = view.place - 1, max(view.place - _BACK, 0)
    while at >= floor and views[at].side == view.side:
        at -= 1
    out: list[TurnView] = []
    while at >= floor and views[at].side != view.side and len(out) < _MOST:
        out.append(views[at])
        at -= 1
    return out[::-1]
