"""A thing that is to stop doing something is no hint at not going on."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen


def crisis(said: str) -> bool:
    return any(one.id == "crisis" for one in listen(read_text(f"Customer: {said}\nAgent: Right, let me look.\n")))


@pytest.mark.parametrize(
    "said",
    [
        "I want it to stop from resetting the startup type.", "I just want it to stop renewing every month.",
        "I want it to stop beeping at night.", "we want it to stop charging my old card",
        "I want it to stop leaking on the carpet.",
        "I want it to stop switching itself off",
    ],
)  # fmt: skip
def test_a_thing_is_to_stop(said: str) -> None:
    assert not crisis(said)


@pytest.mark.parametrize(
    "said",
    [
        "I want it to stop.", "I just want it to stop, all of it.", "I want it all to stop.", "I want it to stop hurting.",
        "I want it to end.", "i just want it to stop i cant do this any more",
    ],
)  # fmt: skip
def test_said_of_life_it_is_heard(said: str) -> None:
    assert crisis(said)
