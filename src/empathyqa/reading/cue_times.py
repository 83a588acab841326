"""The time line of a cue, ``00:00:01.000 --> 00:00:03.500``, also as editors and word processors spoil it.

An autocorrection makes ``->``, ``–>``, ``—>`` or ``→`` of the arrow. A cue whose time line is not known loses its words,
and with them perhaps the complaint.
"""

from __future__ import annotations

from collections.abc import Iterator

from empathyqa.later import later
from empathyqa.reading.times import parse

_TIMES = later(r"^\s*(?P<start>[\d:.,]+)\s*-->\s*(?P<end>[\d:.,]+)?")
_SPOILT = later(
    r"^\s*(?P<start>\d+:[\d:]*[.,]\d{1,3})\s*(?:-{1,3}>|[–—]\s?>|→)\s*(?P<end>\d+:[\d:]*[.,]\d{1,3})(?:\s+\w+:\S+)*\s*$"
)
_BEGUN = later(r"^\s*[-+]?\d+:[^>]*-->|^[^>]*-->\s*[-+]?\d+:\d")
"""A time line for sure, whose times cannot be read all the same: ``00:00:xx --> 00:00:05.000``."""
_PART_OF_A_HEADER = later(r"^\s*\d{1,4}:[\d:.,]*\s*-{0,2}>?\s*[\d:.,]*\s*$")


def times_of(line: str) -> tuple[float | None, float | None] | None:
    """Start and end in seconds (``None`` for one that cannot be read), or ``None`` where this is no time line."""
    if ">" not in line and "→" not in line:
        return None
    found = _TIMES.match(line) or _SPOILT.match(line)
    if found:
        return _seconds(found["start"]), _seconds(found["end"])
    return (None, None) if _BEGUN.match(line) else None


def cut_off(text: str) -> Iterator[str]:
    """The warning where a file stops within a cue's time line, so that words after it were lost."""
    body = text.rstrip()
    line = body.rsplit("\n", 1)[-1]
    if _PART_OF_A_HEADER.match(line):
        number = body.count("\n") + 1
        yield f"the file stops in the middle of a cue (line {number}): the end of the conversation is missing"


def _seconds(written: str | None) -> float | None:
    stamp = parse(written.replace(",", ".")) if written else None
    return stamp.seconds if stamp is not None else None
