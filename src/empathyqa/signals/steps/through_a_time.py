"""Whether "get you through" tells of a time or a task that somebody is helped through, and not of a transfer.

"We'll get you through tonight", "a tenner gets you through to Monday", "I'll get you through the form": nobody is passed
on. "I'll get you through to the Monday crew", "get you through now" are transfers. House rule; no study.
"""

from __future__ import annotations

from empathyqa.later import later

_GETS = later(r" (?:get|gets|getting) you through ")
_WHAT = later(r"(?:it|this|that|these|those|the|a|an|another|your|our|my|tonight|today|tomorrow|til|till|until) ")
"""What somebody is got through: a desk would have a "to" before it."""
_UP_TO = later(
    r"to (?:(?:about|around|at least|early|late|next|this|the) )*"
    r"(?:\w+day|tomorrow|tonight|morning|afternoon|evening|weekend|end|start|middle|spring|summer|autumn|winter|christmas|easter"
    r"|january|february|march|april|june|july|august|september|october|november|december|\d+(?:st|nd|rd|th)) "
)
"""A time up to which it lasts: "to Thursday", "to the end of the month"."""
_DESK = later(r"(?:\w+ )?(?:team|crew|desk|line|shift|staff|department|office|people|duty|service|nurse|doctor|clinic) ")
"""What makes a desk of the time: "to the weekend line"."""


def through_a_time(line: str) -> bool:
    """Whether every "get you through" of a line of words tells of a time or a task."""
    if " you through " not in line:
        return False
    found = list(_GETS.finditer(line))
    return bool(found) and all(_WHAT.match(line, hit.end()) or _time(line, hit.end()) for hit in found)


def _time(line: str, at: int) -> bool:
    told = _UP_TO.match(line, at)
    return told is not None and not _DESK.match(line, told.end())
