"""What is surely named in own words stands, unless all around it speaks against it or something pushes the feeling away."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from empathyqa.moments import leant
from empathyqa.moments.said import evidence_in
from empathyqa.replies import Reply
from empathyqa.signal import Signal, Signals
from empathyqa.steps import Answer
from empathyqa.transcript import Transcript, Turn

TALK = Transcript(
    "t",
    (Turn(0, "customer", "I stood in all day."), Turn(1, "agent", "That'd be maddening.")),
)


def named(odds: float, *said: Signal) -> bool:
    reply = Reply(Answer([(1,)], [(1,)], [(1,)]), [1], [1], list(said), list(said))
    evidence = evidence_in(reply)
    patch = pytest.MonkeyPatch()
    patch.setattr(leant, "readout", lambda: SimpleNamespace(odds=lambda *_: {"name": odds}, thresholds={"name": -0.4}))
    try:
        leant.weigh(Signals(TALK, said), reply, evidence)
    finally:
        patch.undo()
    return "name" in evidence


def heard(id: str, confidence: float = 1.0, reason: str = "says what it must be like") -> Signal:
    return Signal(id, 1, 0, 20, "That'd be maddening.", reason=reason, confidence=confidence)


def test_a_sure_naming_stands_against_a_faint_doubt() -> None:
    assert named(-1.0, heard("acknowledgement"))


@pytest.mark.parametrize(
    ("odds", "said"),
    [
        (-1.6, (heard("acknowledgement"),)),
        (-1.0, (heard("acknowledgement", 0.6),)),
        (-1.0, (heard("acknowledgement"), heard("dismissal"))),
    ],
)
def test_else_the_whole_decides(odds: float, said: tuple[Signal, ...]) -> None:
    assert not named(odds, *said)
