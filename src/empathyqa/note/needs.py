"""What a disclosed illness or difficulty asks for first: another way to deal with it, or a supply that must not run out.

A driver alone is too wide for a line to copy. "Health" covers the blind claimant, who needs the letter in another form
and is not unwell, and the insulin that lasts until tomorrow, which needs a way there today.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signal import Signal

_WORDS = {
    "supply": later(
        r"\b(?:insulin|inhalers?|nebuli[sz]ers?|oxygen|dialysis|epipens?|medication|medicines?|tablets|prescriptions?"
        r"|feeding (?:tube|pump)|ventilator)\b",
        re.IGNORECASE,
    ),
    "access": later(
        r"\b(?:blind|(?:partially|poorly) sighted|macular|glaucoma|cataracts?|deaf|hard of hearing|hearing (?:aids?|loss)"
        r"|lip[- ]?read|screen reader|braille|large print|dyslexi[ac]|stammer|wheelchair|walking frame|zimmer"
        r"|(?:can['’]?t|cannot|can (?:hardly|barely)) (?:see|hear|read|hold|grip|type)|small print)\b",
        re.IGNORECASE,
    ),
}
"""Of two needs in one breath, the supply first: it has an hour."""
_DRIVERS = ("health", "capability")


def needs_named(cue: Signal) -> tuple[str, ...]:
    """The need that the words of a vulnerability tell (``supply``, ``access``), then its driver; empty where they name none."""
    driver = cue.named_kind
    if driver is None:
        return ()
    need = next((name for name, words in _WORDS.items() if words.search(cue.text)), None) if driver in _DRIVERS else None
    return (need, driver) if need else (driver,)
