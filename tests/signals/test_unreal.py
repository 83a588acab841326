"""A wish about what cannot be, and mere hope, are neither a step nor another way; what follows a "but" is meant."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

_STEPS = ("next_step", "alternative", "ownership", "resolution")
WISHED = (
    "I wish I could do more for you there.",
    "If it was up to me I'd knock it off the bill myself.",
    "I wish I could sort this out for you.",
    "If it were my call I'd send you a new one tomorrow.",
    "In an ideal world we'd refund the lot.",
    "I wish we could get somebody out to you tonight.",
    "Things'll pick up, you'll see.",
    "You'll see, it'll all come right.",
    "Everything will work itself out, it always does.",
    "If I had my way we'd waive it.",
)
MEANT = (
    "I wish I could, but what I can do is put you on the list.",
    "If it was up to me you'd have it today, so I've asked my manager to look at it.",
    "You'll see it on your statement on Monday.",
    "Everything will be sent by Friday.",
    "It'll pass within the hour, then restart it.",
    "I wish I could waive it. I can split it in two for you.",
    "Things will be posted to you by Friday.",
)


def _steps(line: str) -> bool:
    told = "customer: It's been off for a week and I can't pay it."
    talk = ("agent: Hello, how can I help?", told, f"agent: {line}", "customer: Right.")
    return any(listen(transcript(*talk)).at(2, *_STEPS))


@pytest.mark.parametrize("line", WISHED)
def test_a_wish_takes_nothing_on(line: str) -> None:
    assert not _steps(line)


@pytest.mark.parametrize("line", MEANT)
def test_what_is_done_stays_a_step(line: str) -> None:
    assert _steps(line)
