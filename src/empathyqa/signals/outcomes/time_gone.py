"""time_gone: the time that the agent named has passed, or the line they point to is shut: "by six" – "it's ten past seven".

The customer says what time it is, and nothing else, after a turn that named an earlier hour and asked nothing; or, of what was
promised, in passing (hour_outlived.py). The clock is read in twelve hours, a little later only ("after nine" and "it's two" may
lie either way). House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later
from empathyqa.signal import TIME_GONE
from empathyqa.signals.asking.questions import questions
from empathyqa.signals.outcomes.hour_outlived import hour_outlived
from empathyqa.signals.steps.clock import clock, is_over, minutes
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.signals.workings.wording import Wording

_NOW = Wording(
    r"^ (?:(?:@\S+|<dm>|yeah|yes|well|but|and|ok|okay|hi|hello|er|um|[.!,]) ){0,3}(?:it is|its|the time is|it has) "
    r"(?:(?:now|gone|already|well|after|only|past|nearly) ){0,2}" + clock("n")
    + r"(?: (?:now|already|here|o'clock|and (?:nothing|nobody|no one|no \w+)(?: \w+)?|[.!]))* $",
    "is its it",
)
_NAMED = later(
    r" (?:by|between|before|at|until|till|to|and|from|for|est|around|about|fix|complete\w*|update) "
    r"(?:\d{1,2}(?:[.:]\d\d)?(?: ?[ap]m)? (?:and|to) )?" + clock("a")
    + r"(?= |$)(?! (?:(?:and|to) \d+ )?(?:days|hours|weeks|minutes|working|to \d|mins|business|x ))"
)


def time_gone(view: TurnView) -> tuple[tuple[int, int], str] | None:
    """The characters that name the time it is, later than what was named; ``None`` elsewhere."""
    if (outlived := hour_outlived(view)) is not None:
        return outlived, TIME_GONE
    told = _now(view)
    before = [one for one in view.run_before if one.side == "agent"] if told else []
    if told is None or not before or questions(before[-1]):
        return None
    (start, end), now = told
    named = [named for one in before for named in _named(one)]
    if named and is_over(named[-1], now):
        return (start, end), TIME_GONE
    return None


@by_text
def _now(spoken: Spoken) -> tuple[tuple[int, int], int] | None:
    hit = _NOW.match(spoken.words)
    return (spoken.words.chars(hit.start() + 1, hit.end()), minutes(hit, "n")) if hit else None


@by_text
def _named(spoken: Spoken) -> tuple[int, ...]:
    return tuple([minutes(hit, "a") for hit in _NAMED.finditer(spoken.line)])
