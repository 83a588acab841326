"""What is to be done, told as a request, or as handed on inside the firm; and requests that move nothing."""

from __future__ import annotations

import pytest

from empathyqa.signals.steps.plain_step import plain_steps
from empathyqa.signals.workings.spoken import spoken


@pytest.mark.parametrize(
    "said",
    [
        "Kindly run the system diagnostics to isolate the fault.", "Request you to dial 12345 from the handset.",
        "We suggest restarting the router first.", "I would suggest going through the list and removing the old ones.",
        "Please refer to: [URL]", "For instructions follow <LINK>.", "We'd recommend you reset the valve.",
        "Zach, give us a call on 0800 123.", "This has been escalated to the regional manager.",
        "I have sent your chats through to one of our managers.",
        "We have updated the notes and asked that your case manager contact you.",
        "Your claim has been passed over to our engineers.", "Please try the steps in this article: [URL]",
        "We recommend trying a different cable.", "Kindly reinstall the meter app.",
    ],
)  # fmt: skip
def test_a_step(said: str) -> None:
    assert plain_steps(spoken(said, "en"))


@pytest.mark.parametrize(
    "said",
    [
        "Kindly share your number.", "Kindly bear with us.", "We request you to wait.", "He kindly asked about you.",
        "We suggest contacting the maker.", "I recommend the soup.", "Please see that it never happens again.",
        "Thank you for kindly waiting.", "You can give us a hand.", "If it has been escalated to the manager I can't see it.",
        "When it was sent to the wrong address.", "I suggest we leave it.", "For information only.", "They asked that we stop.",
        "Why has it been passed to the courier?",
    ],
)  # fmt: skip
def test_no_step(said: str) -> None:
    assert not plain_steps(spoken(said, "en"))
