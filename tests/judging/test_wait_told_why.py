"""A wait that is asked for "while I pull up the details" says what it is for."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.scorer import Scorer
from empathyqa.signals import listen
from tests.judging.made import balanced


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("Kindly stay on the line while I pull up the details.", True),
        ("Please hold while we look into it.", True),
        ("Bear with me while I open your file.", True),
        ("Please bear with me.", False),
        ("Kindly stay on the line.", False),
        ("Please hold. As I said, it is busy.", False),
    ],
)
def test_the_reason_for_a_wait(said: str, told: bool) -> None:
    talk = f"Agent: Hello.\nCustomer: It is cancelled, I got one message.\nAgent: {said}\nCustomer: ok\nAgent: Yes, it is so.\n"
    card = Scorer(balanced()).judge(listen(read_text(talk)))
    assert ("1 with a purpose" in card.result("waits-are-explained").reason) is told
