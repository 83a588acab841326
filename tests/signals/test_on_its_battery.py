"""A machine that somebody breathes or is fed by, on its battery, is a danger; a sewing machine and a hearing aid are none."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

DANGER = (
    ("Mum's machine for her breathing is on the battery now.",),
    ("His oxygen thing is running off its battery and it's flashing.",),
    ("the pump that helps her breathe is on backup",),
    ("my ventilator's on its battery and the light's gone red",),
    ("Machine for his chest has about an hour of battery in it.",),
    ("Her feed pump is on the battery, mains has tripped.",),
    ("my cpap's only on the battery pack",),
    ("my son's suction machine is running off the battery",),
    ("The key won't load at all and the shop's shut.", "Dad's on a breathing machine."),
    ("Meter's blank and there's no credit on the meter.", "she has an oxygen concentrator"),
)
NONE = (
    ("The sewing machine for my mum's on battery.",),
    ("My insulin pump is fine, it's the phone battery.",),
    ("The machine for her chest came on Tuesday, thank you.",),
    ("Her breathing machine has a battery, do I need to declare it for the flight?",),
    ("The card machine's on its battery.",),
    ("My hearing aid is on its last battery.",),
    ("Is the concentrator covered when it runs on battery?",),
    ("The alarm is running on battery so I need a new one.",),
    ("Her stairlift is on the battery, it's beeping.",),
    ("The key won't load at all.", "It's for the coffee machine at work."),
    ("We hire a machine for the chest of drawers, sanding one, the battery's dead.",),
)


def _alerted(said: tuple[str, ...]) -> bool:
    talk = ["agent: Hello, how can I help?"]
    for one in said:
        talk += [f"customer: {one}", "agent: Okay, one moment."]
    return any(not cue.hint for cue in listen(transcript(*talk)).of("crisis"))


@pytest.mark.parametrize("said", DANGER)
def test_a_machine_on_its_battery_calls_a_person(said: tuple[str, ...]) -> None:
    assert _alerted(said)


@pytest.mark.parametrize("said", NONE)
def test_other_machines_call_nobody(said: tuple[str, ...]) -> None:
    assert not _alerted(said)
