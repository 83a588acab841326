"""A step that the customer is told to take says so in its reason, whatever phrase it was heard by."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signal import TO_DO
from empathyqa.signals import listen


def reasons(said: str) -> set[str]:
    heard = listen(read_text(f"Customer: The water's running and won't stop.\nAgent: {said}\nCustomer: ok\nAgent: Bye."))
    return {one.reason for one in heard.of("next_step") if one.turn == 1 and not one.learned}


@pytest.mark.parametrize(
    "said",
    [
        "wait fifteen minutes if theres colour in the bowl thats your leak",
        "Please send us a picture of it.",
        "Press the red button and hold it.",
        "Try it again now.",
    ],
)
def test_what_the_customer_is_told_to_do(said: str) -> None:
    assert reasons(said) == {TO_DO}


@pytest.mark.parametrize(
    "said", ["I'll send you a new one today.", "We'll call you back by five.", "I'm sending a plumber within fifteen minutes."]
)
def test_what_the_agent_will_do(said: str) -> None:
    assert reasons(said)
    assert TO_DO not in reasons(said)
