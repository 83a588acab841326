"""Contacts a person should look at: danger first, then vulnerability that went unanswered, then what was answered."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from empathyqa.insight.contact import Contact
from empathyqa.signal import Moment, Signal

Urgency = Literal["crisis", "unanswered", "answered"]
_FIRST: dict[str, int] = {"crisis": 0, "unanswered": 1, "answered": 2}


@dataclass(frozen=True, slots=True)
class ToActOn:
    """One disclosure: what was said, and whether anything was done about it."""

    contact: Contact
    cue: Signal
    moment: Moment
    urgency: Urgency
    noticed: bool
    acted: bool


def to_act_on(contacts: Sequence[Contact]) -> tuple[ToActOn, ...]:
    """A line a contact, its gravest disclosure: crises first, then those nobody acted on, newest first within each."""
    found = [gravest for contact in contacts if (gravest := _gravest(contact)) is not None]
    newest = sorted(found, key=lambda one: (one.contact.card.date or "", one.contact.card.id), reverse=True)
    return tuple(sorted(newest, key=lambda one: _FIRST[one.urgency]))


def _gravest(contact: Contact) -> ToActOn | None:
    lines: list[ToActOn] = []
    for moment in contact.card.moments:
        for cue in moment.evidence.get("cue", ()):
            if cue.id in ("crisis", "vulnerability"):
                acted = moment.notice and moment.act
                urgency: Urgency = "crisis" if cue.id == "crisis" else "answered" if acted else "unanswered"
                lines.append(ToActOn(contact, cue, moment, urgency, moment.notice, moment.act))
    return min(lines, key=lambda one: (_FIRST[one.urgency], one.cue.turn), default=None)
