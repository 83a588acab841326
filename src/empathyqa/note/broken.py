"""A promise for an hour of the same day that the talk itself outlives: "he'll be with you between 3 and 5" – "it's gone 6".

It stands no longer: the customer was heard to say that the hour is over (signals/outcomes/time_gone.py). A promise with a
day of its own other than today is none of these. House rule; no study.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from empathyqa.later import later
from empathyqa.signal import TIME_GONE, Signal
from empathyqa.transcript import Transcript

_HOUR = later(
    r"\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight|1\d|2[0-4]|\d)(?:[ap]m)?\b"
    r"(?! (?:minutes?|hours?|days?|weeks?|working))",
    re.IGNORECASE,
)
_OTHER_DAY = later(
    r"day\b(?<!today)|\btomorrow\b|\bweeks?\b|\bmonths?\b|\d(?:st|nd|rd|th)\b|\b(?:in|within)\b|\b(?:minutes?|hours?|working)\b",
    re.IGNORECASE,
)


def broken(step: Signal, when: Signal | None, transcript: Transcript, over: int) -> bool:
    """Whether the customer says later in the talk that the promised hour is over; ``over``: the last turn that says so."""
    if over <= step.turn or when is None or not _HOUR.search(when.text):
        return False
    said = transcript.turns[step.turn].text
    return not _OTHER_DAY.search(said[max(0, min(step.start, when.start) - 20) : max(step.end, when.end) + 20])


def hour_over(heard: Sequence[Signal]) -> int:
    """The last turn in which a promised hour is said to be over; -1 where none does."""
    return max((one.turn for one in heard if one.id == "unresolved" and one.reason == TIME_GONE), default=-1)
