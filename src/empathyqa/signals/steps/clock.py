"""clock: times of day in words and digits, read in twelve hours: "ten past seven", "6.04", "half two"."""

from __future__ import annotations

import re

_HOURS = dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True))
_HOUR = rf"(?:\d{{1,2}}(?:[.:]\d\d)?(?: ?[ap]m)?|{'|'.join(_HOURS)}|noon|midday|midnight)"
_PAST = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "half": 30}
_ROUND = 720
"""Minutes of a round of the clock."""
_LATE = 5 * 60
"""Minutes after an hour up to which a named one is surely later, and not earlier ("after nine" and "it's two")."""


def clock(which: str) -> str:
    """The pattern of a time of day, its groups marked with this letter."""
    return (
        rf"(?:(?P<{which}m>five|ten|quarter|a quarter|twenty|half|\d\d?)(?: minutes?)? (?P<{which}d>past|to|gone) )?"
        rf"(?P<{which}h>{_HOUR})"
    )


def minutes(hit: re.Match[str], which: str) -> int:
    """Minutes on a clock of twelve hours."""
    word, by, way = hit[f"{which}h"], hit[f"{which}m"], hit[f"{which}d"]
    digits = re.findall(r"\d+", word)
    hour = int(digits[0]) if digits else _HOURS.get(word, 12)
    told = int(digits[1]) if len(digits) > 1 else 0
    if by:
        apart = int(by) if by.isdigit() else _PAST[by.rpartition(" ")[2]]
        told += -apart if way == "to" else apart
    return (hour % 12 * 60 + told) % _ROUND


def is_over(due: int, now: int, *, at_once: bool = False) -> bool:
    """Whether the hour ``due`` is over by ``now``; ``at_once``: also at that very hour ("it's gone six")."""
    since = (now - due) % _ROUND
    return 0 < since <= _LATE or (since == 0 and at_once)
