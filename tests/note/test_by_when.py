"""By when: the time words alone, where something comes by then."""

from __future__ import annotations

import pytest

from empathyqa.note.by_when import by_when
from empathyqa.signal import Signal
from empathyqa.transcript import Transcript

from .made import talk


def _told(times: list[Signal], words: Transcript) -> str:
    """The time as words, at the place where it says it stands."""
    when = by_when(times, words)
    if when is None:
        return ""
    assert words.turns[when.turn].text[when.start : when.end] == when.text
    return when.text


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("It's a silver Toyota, LK19 ZPV, 6 minutes away.", "6 minutes"),
        ("I've got tomorrow between eight and ten, is that okay?", "tomorrow between eight and ten"),
        ("You'll hear in two working days, as I say.", "in two working days"),
        ("I'll look at it on Friday, and again on Monday", "Friday"),
        ("As soon as I can", ""),
    ],
)
def test_by_when_are_the_time_words_alone(said: str, when: str) -> None:
    words = talk("C: And now?", f"A: {said}")
    assert _told([Signal("timeframe", 1, 0, len(said), said, reason="learned from: “minutes”")], words) == when
    assert by_when([], words) is None


@pytest.mark.parametrize(
    ("said", "time", "when"),
    [
        ("I'll ring this number if I'm a minute over.", "a minute", ""),
        ("He'll ring when he is ten minutes off.", "is ten minutes", ""),
        ("This will take 2 minutes.", "take 2 minutes", ""),
        ("It stays with us till then.", "till then", ""),
        ("It takes up to 20 days.", "takes up to 20 days", "up to 20 days"),
        ("He's ten minutes away.", "He's ten minutes", "ten minutes"),
        ("It's the rest from 18 January less 25%.", "January less", "January"),
        ("If needed, I'll ring on Friday.", "on Friday", "on Friday"),
        ("I'll ring when you're home, by Friday.", "by Friday", "by Friday"),
        ("It'll be about four days.", "about four days", "about four days"),
    ],
)
def test_a_conditions_time_is_no_by_when(said: str, time: str, when: str) -> None:
    words = talk("C: And now?", f"A: {said}")
    start = said.index(time)
    assert _told([Signal("timeframe", 1, start, start + len(time), time, reason="says how long it takes")], words) == when
