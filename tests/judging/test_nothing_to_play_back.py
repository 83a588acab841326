"""Saying the matter back is owed where one was told: not to who asks the time, nor where the transcript stops midway."""

from __future__ import annotations

import pytest

from empathyqa.scorecard import Outcome
from tests.judging.made import scorer, transcript


def outcome(*lines: str) -> Outcome:
    return scorer().score(transcript(*lines)).result("plays-it-back").outcome


@pytest.mark.parametrize(
    "lines",
    [
        ("customer: what time is it please", "agent: it's one minute past five", "customer: thank you"),
        ("customer: How much is the blue one?", "agent: It's £49.", "customer: lovely, thanks"),
        ("customer: a call at seven please", "agent: for seven", "customer: yes", "agent: that's booked", "customer: ta"),
    ],
)
def test_no_story_to_say_back(lines: tuple[str, ...]) -> None:
    assert outcome(*lines) is Outcome.NOT_APPLICABLE


STORY = "I ordered the lamp in May and it came broken, and then the second one you sent came broken as well, so now I have two"


@pytest.mark.parametrize(
    "lines",
    [
        (f"customer: {STORY}", "agent: I've refunded both.", "customer: thanks"),
        ("customer: it's broken again", "agent: You'll have to contact them yourself.", "customer: ok"),
        ("customer: I'm so angry about this", "agent: I've refunded it.", "customer: fine"),
        ("customer: I want it cancelled", "agent: We can't cancel it.", "customer: I see"),
    ],
)
def test_a_story_or_trouble_is_to_be_said_back(lines: tuple[str, ...]) -> None:
    assert outcome(*lines) is Outcome.MISSED
