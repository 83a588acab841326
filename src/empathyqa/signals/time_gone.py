"""time_gone: the time that the agent named has passed, or the line they point to is shut: "by six" – "it's ten past seven".

The customer says what time it is, and nothing else, after a turn that named an earlier hour and asked nothing. The clock is
read in twelve hours, a little later only ("after nine" and "it's two" may lie either way). House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.questions import questions
from empathyqa.signals.spoken import Spoken
from empathyqa.signals.talk import TurnView
from empathyqa.signals.watched import by_text
from empathyqa.signals.wording import Wording
from empathyqa.text.words import Words

_HOURS = dict(zip("one two three four five six seven eight nine ten eleven twelve".split(), range(1, 13), strict=True))
_HOUR = rf"(?:\d{{1,2}}(?:[.:]\d\d)?(?: ?[ap]m)?|{'|'.join(_HOURS)}|noon|midday|midnight)"
_PAST = {"five": 5, "ten": 10, "quarter": 15, "twenty": 20, "half": 30}


def _clock(which: str) -> str:
    """The pattern of a time of day, its groups marked with this letter."""
    return (
        rf"(?:(?P<{which}m>five|ten|quarter|a quarter|twenty|half|\d\d?)(?: minutes?)? (?P<{which}d>past|to|gone) )?"
        rf"(?P<{which}h>{_HOUR})"
    )


_NOW = Wording(
    r"^ (?:(?:@\S+|<dm>|yeah|yes|well|but|and|ok|okay|hi|hello|er|um|[.!,]) ){0,3}(?:it is|its|the time is|it has) "
    r"(?:(?:now|gone|already|well|after|only|past|nearly) ){0,2}" + _clock("n")
    + r"(?: (?:now|already|here|o'clock|and (?:nothing|nobody|no one|no \w+)(?: \w+)?|[.!]))* $",
    "is its it",
)
_NAMED = later(
    r" (?:by|between|before|at|until|till|to|and|from|for|est|around|about|fix|complete\w*|update) "
    r"(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)? (?:and|to) )?" + _clock("a")
    + r"(?= |$)(?! (?:(?:and|to) \d+ )?(?:days|hours|weeks|minutes|working|to \d|mins|business|x ))"
)
_LATE = 5 * 60
"""Minutes after the named time up to which a named "now" is surely later, and not earlier."""


def time_gone(view: TurnView) -> tuple[tuple[int, int], str] | None:
    """The characters that name the time it is, later than what was named; ``None`` elsewhere."""
    told = _now(view.words)
    if told is None:
        return None
    before = [one for one in view.run_before if one.side == "agent"]
    if not before or questions(before[-1]):
        return None
    (start, end), now = told
    named = [minutes for one in before for minutes in _named(one)]
    if named and 0 < (now - named[-1]) % 720 <= _LATE:
        return (start, end), "tells that the time named has passed"
    return None


def _now(words: Words) -> tuple[tuple[int, int], int] | None:
    hit = _NOW.match(words)
    return (words.chars(hit.start() + 1, hit.end()), _minutes(hit, "n")) if hit else None


@by_text
def _named(spoken: Spoken) -> tuple[int, ...]:
    return tuple([_minutes(hit, "a") for hit in _NAMED.finditer(spoken.line)])


def _minutes(hit: re.Match[str], which: str) -> int:
    """Minutes on a clock of twelve hours."""
    word, by, way = hit[f"{which}h"], hit[f"{which}m"], hit[f"{which}d"]
    digits = re.findall(r"\d+", word)
    hour = int(digits[0]) if digits else _HOURS.get(word, 12)
    minutes = int(digits[1]) if len(digits) > 1 else 0
    if by:
        apart = int(by) if by.isdigit() else _PAST[by.rpartition(" ")[2]]
        minutes += -apart if way == "to" else apart
    return (hour % 12 * 60 + minutes) % 720
