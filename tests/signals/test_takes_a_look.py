"""To look into the customer's matter takes it on; to look at one thing, to ask and to excuse does not."""

from __future__ import annotations

import pytest

from empathyqa.signals.steps.takes_a_look import takes_a_look
from empathyqa.signals.workings.spoken import spoken


@pytest.mark.parametrize(
    "said",
    [
        "We'd like to take a closer look into this with you.", "I'd be happy to look into that for you.",
        "Please bear with us as we investigate this further.", "We're looking into this at the moment.",
        "I'll look into it with the depot today.", "We can look at this for you.", "I'm going to look into your complaint.",
        "We will get to the bottom of this.", "I am investigating what happened on your street.",
        "Share the ref here and we'll take a look at the issue.", "We would love to look into the delay.",
        "I'm already looking into why it left late.", "I'll have a look at your case now.",
        "I want to look into this properly.",
    ],
)  # fmt: skip
def test_the_matter_is_taken_on(said: str) -> None:
    assert takes_a_look(spoken(said, "en"))


@pytest.mark.parametrize(
    "said",
    [
        "Please DM us your number so we can look into it.", "Is there anything else I can look into for you?",
        "I'll check the stock.", "We're always looking into ways to improve.", "Did you look into it?",
        "Someone will look into it.", "They said we'll look into it.", "If I can look into it I'll say.",
        "You can look into it on our site.", "I can't look into that from here.", "We won't look into it.",
        "I'll take a look at the menu.", "I look forward to it.", "Can we look into it tomorrow?", "How can I look into that?",
        "I am looking at the time.",
    ],
)  # fmt: skip
def test_nothing_is_taken_on(said: str) -> None:
    assert not takes_a_look(spoken(said, "en"))
