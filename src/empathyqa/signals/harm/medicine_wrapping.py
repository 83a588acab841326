"""Whether what is kept is the box, the leaflet or the cap of a medicine, and not the medicine: "saving my tablets' boxes".

Asked of words that were heard as medicine kept by, and answered with a yes only where the grammar says whose the thing is
("the tablets' boxes"), where it is paper or a lid ("the tablets leaflet"), or where it is said to be empty. "Boxes of tablets",
"tablets in boxes" and "the paracetamol packets" may well be full: in doubt it is the medicine. House rule; no study.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_PAPER = r"(?:leaflets?|labels?|receipts?|instructions|barcodes?|lids?|caps?|tops?|wrappers?|wrapping|packaging|cardboard)"
_HOLDS = r"(?:box(?:es)?|packets?|packs?|cartons?|bottles?|tubs?|pots?|jars?|tins?|sleeves?|foils?|blisters?|strips?|containers?)"
_MEDICINE = r"(?:tablets?|pills?|meds|paracetamol|morphine|insulin)(?: pens?)?"
_THING = later(
    rf"\b{_MEDICINE}(?:['’]|['’]s) (?:\w+ )?(?:{_PAPER}|{_HOLDS})\b(?! of)|\b{_MEDICINE} {_PAPER}\b(?! of)"
    rf"|\bempty (?:\w+ )?{_MEDICINE} {_HOLDS}\b|\b{_MEDICINE} empty {_HOLDS}\b",
    re.IGNORECASE,
)
_KEPT = later(r"\b(?:sav(?:ed|ing)|ke(?:pt|eping)|stashed|collect(?:ing|ed))\b", re.IGNORECASE)
_BEHIND = 24
"""Characters behind the words in which the thing is named."""


def only_its_wrapping(view: TurnView, hit: Hit) -> bool:
    """Whether these words tell that no more is kept than what a medicine came in."""
    text = view.turn.text
    return bool(_KEPT.search(text[hit.start : hit.end]) and _THING.search(text[hit.start : hit.end + _BEHIND]))
