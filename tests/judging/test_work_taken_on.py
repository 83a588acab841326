"""What the customer is told to do, and what only sounds like a step, takes no work off them."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.scorecard import Outcome
from empathyqa.signal import TAKES_NOTHING_ON, TO_DO, TURNED_DOWN, Signals
from tests.judging.made import asked, heard

TALK = ("customer: It's broken. | ", "agent: If you ring on Friday. | next_step", "customer: Right. | ")


def _because(signals: Signals, reason: str) -> Signals:
    return replace(signals, signals=tuple([replace(one, reason=reason) for one in signals]))


@pytest.mark.parametrize("reason", [TO_DO, TAKES_NOTHING_ON, TURNED_DOWN])
def test_it_takes_no_work_off(reason: str) -> None:
    assert asked("effort_taken_off", _because(heard(*TALK), reason)).outcome is Outcome.MISSED


def test_a_step_of_the_agents_own_does() -> None:
    assert asked("effort_taken_off", _because(heard(*TALK), "says what the agent will do")).outcome is Outcome.MET
