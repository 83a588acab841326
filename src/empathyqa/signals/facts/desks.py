"""Who is on the other side at each turn: a bot, then an agent, then another agent. A change of hands is a new desk."""

from __future__ import annotations

from collections.abc import Sequence

from empathyqa.signals.introduction import introduced
from empathyqa.signals.talk import Talk
from empathyqa.signals.workings.watched import by_talk


@by_talk
def desks(talk: Talk) -> Sequence[int]:
    """For each place in the talk, the running number of the desk that serves (0 before anyone spoke).

    A desk changes when a bot hands over to a person, when the party changes, or when someone introduces themselves
    after a transfer.
    """
    out: list[int] = []
    desk = 0
    who: tuple[str, str] | None = None
    passed = False
    for view in talk:
        if view.side == "agent":
            now = (view.role, view.turn.party)
            if who is None or now != who or (passed and (introduced(view) is not None or view.has("greeting.hello"))):
                desk, passed = desk + 1, False
            who = now
            passed = passed or "hand_off.pass_you" in view.hits
        out.append(desk)
    return out
