"""The day or hour that fits after “by”."""

from __future__ import annotations

import re

import pytest

from empathyqa.note.day_promised import day_or_hour, day_promised
from empathyqa.signal import Signal

from .made import talk


@pytest.mark.parametrize(
    ("agent", "time"),
    [
        ("I'll ring you by noon tomorrow.", "noon tomorrow"),
        ("We’ll have it with you by Friday.", "Friday"),
        ("It comes out on Friday. I'll look.", ""),
        ("Your bag is due on Friday.", ""),
        ("I'll ring you in two hours.", ""),
        ("I can see that it broke on Friday.", ""),
        ("I'll not charge you for Friday.", ""),
        ("I can see what it says and I'll have it with you by Friday.", "Friday"),
        ("I'll ask today, and they'll ring you by Friday.", "Friday"),
        ("I'll look, and the shop is shut on Friday.", ""),
    ],
)
def test_only_what_the_agent_said_they_would_do_gives_a_time(agent: str, time: str) -> None:
    spoken = talk("C: My bag never came", f"A: {agent}")
    start = re.search(r"(?:by |on |in |for )?(?:noon tomorrow|Friday|two hours)", agent)
    assert start is not None
    heard = Signal("timeframe", 1, start.start(), start.end(), start.group())
    assert day_promised([heard], spoken) == time


@pytest.mark.parametrize(
    ("timeframe", "fits"),
    [
        ("by noon tomorrow", "noon tomorrow"),
        ("Friday", "Friday"),
        ("in 3 to 5 days", ""),
        ("within the hour", ""),
        ("two hours", ""),
    ],
)
def test_only_a_day_or_an_hour_fits_after_by(timeframe: str, fits: str) -> None:
    assert day_or_hour(timeframe) == fits
