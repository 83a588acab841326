"""What a source says beside the words of a contact: who took it, when, in which queue. Read from the metadata."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from empathyqa.later import later

_AGENT = ("agentid", "agent", "advisorid", "adviserid", "operatorid", "employeeid", "agentref")
_QUEUE = ("queue", "queuename", "skill", "skillgroup", "department", "lineofbusiness")
_DATE = (
    "date", "datetime", "started", "startedat", "starttime", "starttimestamp", "startdate", "initiated",
    "initiationtimestamp", "timestamp", "calldate", "contactdate", "createdat", "created", "day",
)  # fmt: skip
_ISO = later(r"(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d))?")
_WORDED = later(r"(\d{1,2})(?:st|nd|rd|th)? ([A-Za-z]{3,9}),? (\d{4})")
_SLASHED = later(r"(\d{1,2})[/.](\d{1,2})[/.](\d{4})")
_MONTHS = {name: at for at, name in enumerate("jan feb mar apr may jun jul aug sep oct nov dec".split(), 1)}


@dataclass(frozen=True, slots=True)
class ContactFacts:
    """Facts for grouping contacts; each ``None`` where the source does not say it."""

    agent_id: str | None = None
    date: str | None = None
    """``2026-03-02`` or ``2026-03-02T10:05``, as the source has it; time zones are left alone."""
    queue: str | None = None


def contact_facts(metadata: Mapping[str, str]) -> ContactFacts:
    """The agent's id, the day and the queue, found by the usual names of their keys, the first name first."""
    known = {name: value.strip() for key, value in metadata.items() if (name := _bare(key)) in _KNOWN and value.strip()}
    if not known:
        return _NOTHING

    def first(names: tuple[str, ...]) -> str | None:
        return next((known[name] for name in names if name in known), None)

    days = (iso_date(known[name]) for name in _DATE if name in known)
    return ContactFacts(first(_AGENT), next((day for day in days if day), None), first(_QUEUE))


def names_sector(metadata: Mapping[str, str]) -> bool:
    """Whether the source may say of which trade the contact is."""
    return "sector" in map(_bare, metadata)


_KNOWN = frozenset((*_AGENT, *_QUEUE, *_DATE))
_NOTHING = ContactFacts()


@lru_cache(maxsize=1_000)
def _bare(key: str) -> str:
    """A key as the names above are written; the same few recur from contact to contact."""
    return re.sub(r"[^a-z]", "", key.lower())


def iso_date(text: str) -> str | None:
    """The day in a text as ISO 8601, with hours and minutes where it has them; ``None`` where it is not certain.

    03/04/2026 may be March or April: only a day above 12 settles it.
    """
    if found := _ISO.search(text):
        year, month, day, hour, minute = found.groups()
        return _date(int(year), int(month), int(day), f"T{hour}:{minute}" if hour else "")
    if found := _WORDED.search(text):
        worded = _MONTHS.get(found[2][:3].lower())
        return _date(int(found[3]), worded, int(found[1])) if worded else None
    if found := _SLASHED.search(text):
        one, two, year = (int(part) for part in found.groups())
        if one > 12 or two > 12 or one == two:
            return _date(int(year), min(one, two) if max(one, two) > 12 else two, max(one, two))
    return None


def _date(year: int, month: int, day: int, time: str = "") -> str | None:
    from calendar import monthrange

    if not 1 <= month <= 12 or not 1 <= day <= monthrange(year, month)[1]:
        return None
    return f"{year:04}-{month:02}-{day:02}{time}"
