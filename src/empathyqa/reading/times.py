"""Every way a transcript writes a time → seconds from the start of the conversation. Never invented.

Sources of the list: the vendors' own documentation (Amazon, Zoom, Teams, W3C WebVTT) and exports people hold.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from empathyqa.later import later

_DAY, _HALF_DAY, _HOUR = 86_400.0, 43_200.0, 3_600.0
_CLOCK = later(
    r"(?:(?P<h>\d{1,3}):)?(?P<m>\d{1,3}):(?P<s>\d{1,2})(?:[.,:](?P<f>\d{1,6}))?\s*(?P<half>[ap])?\.?(?:m\.?)?",
    re.IGNORECASE,
)
_SPELT = later(r"(?:(?P<h>\d+)\s*h)?\s*(?:(?P<m>\d+)\s*m)?\s*(?:(?P<s>\d+(?:\.\d+)?)\s*s)?", re.IGNORECASE)
_DATE = later(r"(?P<a>\d{1,4})[./-](?P<b>\d{1,2})[./-](?P<c>\d{1,4}),?\s+(?P<clock>.+)")
_ISO = later(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}")
UNITS = {
    "s": 1.0,
    "seconds": 1.0,
    "ms": 1e-3,
    "us": 1e-6,
    "ticks": 1e-7,
    "epoch_s": 1.0,
    "epoch_ms": 1e-3,
    "epoch_us": 1e-6,
}


@dataclass(frozen=True, slots=True)
class Stamp:
    """A time as written: seconds, whether they count from the start or from some clock, and how fine they are."""

    seconds: float
    clock: bool = False
    dated: bool = False
    two_parts: bool = False
    """``10:02``: minutes and seconds, or hours and minutes; only the whole conversation can tell."""
    half_day: bool = False


def parse(value: Any, unit: str | None = None) -> Stamp | None:
    """The stamp in a number or a string, or ``None`` where there is none.

    Numbers are seconds unless ``unit`` says otherwise; beyond 10^8 they are epoch seconds, beyond 10^11 epoch
    milliseconds.
    """
    if isinstance(value, bool) or value is None:
        return None
    if isinstance(value, (int, float)):
        return _number(value, unit)
    if isinstance(value, str):
        return _written(value.strip(), unit)
    return None


def _number(value: float, unit: str | None) -> Stamp | None:
    try:
        seconds = float(value)
    except OverflowError:
        return None
    if not math.isfinite(seconds) or seconds < 0:
        return None
    if unit is not None:
        seconds = round(seconds * UNITS.get(unit, 1.0), 6)
        return Stamp(seconds, clock=unit.startswith("epoch") or seconds > 1e8, dated=True)
    if seconds > 1e14:
        return Stamp(seconds * 1e-6, clock=True, dated=True)
    if seconds > 1e11:
        return Stamp(seconds * 1e-3, clock=True, dated=True)
    return Stamp(seconds, clock=seconds > 1e8, dated=True)


def _written(text: str, unit: str | None) -> Stamp | None:
    text = text.strip("[]() \t").replace("\u202f", " ").replace("\u00a0", " ")
    if not text:
        return None
    try:
        return _number(float(text), unit)
    except ValueError:
        pass
    if _ISO.match(text):
        return _iso(text)
    dated = _DATE.fullmatch(text)
    if dated:
        return _with_date(dated)
    found = _CLOCK.fullmatch(text)
    if found:
        return _clock(found)
    spelt = _SPELT.fullmatch(text)
    if spelt and any(spelt.groups()):
        parts = [float(spelt.group(name) or 0) for name in "hms"]
        return Stamp(parts[0] * 3600 + parts[1] * 60 + parts[2])
    return None


def _iso(text: str) -> Stamp | None:
    try:
        when = datetime.fromisoformat(text.replace(" UTC", "+00:00"))
    except ValueError:
        return None
    # Without a zone only differences matter, so any fixed origin will do; the machine's own zone must not creep in.
    seconds = (when.replace(tzinfo=None) - datetime(1970, 1, 1)).total_seconds()
    offset = when.utcoffset()
    return Stamp(seconds - (offset.total_seconds() if offset else 0.0), clock=True, dated=True)


def _with_date(found: re.Match[str]) -> Stamp | None:
    """Day and month cannot be told apart in one line, so the date is dropped and midnight is handled by rollover."""
    stamp = _written(found["clock"], None)
    return Stamp(stamp.seconds, clock=True, half_day=stamp.half_day) if stamp else None


def _clock(found: re.Match[str]) -> Stamp | None:
    hours, first, second = found["h"], int(found["m"]), int(found["s"])
    fraction = float("0." + found["f"]) if found["f"] else 0.0
    half = found["half"]
    if second > 59 or (hours is not None and first > 59):
        return None
    if half:
        hour = int(hours) if hours is not None else first
        if hour > 12:
            return None
        hour = hour % 12 + (12 if half.lower() == "p" else 0)
        rest = first * 60 + second if hours is not None else second * 60
        return Stamp(hour * 3600 + rest + fraction, clock=True)
    if hours is not None:
        return Stamp(int(hours) * 3600 + first * 60 + second + fraction)
    return Stamp(first * 60 + second + fraction, two_parts=not found["f"])


def from_start(stamps: Sequence[Stamp | None]) -> tuple[list[float | None], bool]:
    """Seconds from the start for each stamp, and whether they were a wall clock.

    ``10:02`` is taken as hours and minutes unless the conversation starts within its first two minutes, so that
    ``00:03`` stays three seconds. A clock that jumps back by hours has passed midnight (or noon).
    """
    known = [stamp for stamp in stamps if stamp is not None]
    if not known:
        return [None] * len(stamps), False
    first = known[0]
    hours = first.two_parts and first.seconds >= 120
    clock = first.clock or hours or (not first.dated and not first.two_parts and first.seconds >= 4 * _HOUR)
    seconds: list[float | None] = []
    carried, last = 0.0, -math.inf
    for stamp in stamps:
        if stamp is None:
            seconds.append(None)
            continue
        value = stamp.seconds * (60 if hours and stamp.two_parts else 1)
        if not stamp.dated:
            carried = _carry(value, last, carried, clock, stamp.two_parts and not hours)
            last = value + carried
        seconds.append(value + carried)
    if not clock:
        return seconds, False
    origin = min(value for value in seconds if value is not None)
    return [None if value is None else round(value - origin, 3) for value in seconds], True


def _carry(value: float, last: float, carried: float, clock: bool, minutes_only: bool) -> float:
    fall = last - (value + carried)
    if clock and fall > _HALF_DAY:
        return carried + _DAY
    if clock and fall > 6 * _HOUR:
        return carried + _HALF_DAY
    if minutes_only and fall > _HOUR / 2 and fall <= _HOUR:
        return carried + _HOUR
    return carried
