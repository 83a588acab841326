"""An agent's own best lines: caring sentences of their own making, said once, in moments answered well."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from empathyqa.insight.contact import Contact, Line
from empathyqa.insight.recycled import Recycled, same_sentences

MOST = 4
_SHORTEST, _LONGEST = 6, 40


@dataclass(frozen=True, slots=True)
class OwnLine:
    """A sentence and the contact it was said in."""

    contact: Contact
    line: Line


def own_lines(contacts: Sequence[Contact], worn: Sequence[Recycled] = (), most: int = MOST) -> tuple[OwnLine, ...]:
    """Sentences that name or allow a feeling, in an answer that went well; nothing stock, nothing recycled."""
    said = [
        OwnLine(contact, line)
        for contact in contacts
        if contact.heard
        for line in contact.heard.lines
        if not line.stock and line.well and {"acknowledgement", "validation"} & set(line.signals)
        and _SHORTEST <= len(line.text.split()) <= _LONGEST
    ]  # fmt: skip
    tired = len(worn)
    groups = same_sentences([*(one.text for one in worn), *(one.line.text for one in said)])
    seen = set(groups[:tired])
    fresh = []
    for one, group in zip(said, groups[tired:], strict=True):
        if group not in seen:
            seen.add(group)
            fresh.append(one)
    best_first = sorted(fresh, key=lambda one: (-(one.contact.card.total or 0), one.contact.card.id, one.line.turn))
    return tuple(best_first[:most])
