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
        r"|(?:feeding|suction|syringe) (?:tube|pump|machine)|breathing machine"
        r"|machine for (?:his|her|my|their) \w+|ventilator)\b",
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
_RUNS_OUT = later(
    r"\b(?:(?:run|runs|ran|running|going) (?:out|low)|out of|lasts?|left|last (?:one|few|of)|until|till|tomorrow|tonight|without"
    r"|batter(?:y|ies)|fridge|powered?|electric\w*|needs?|parcel|order(?:ed)?|deliver\w*|arriv\w*|came|come|collect\w*|missing|lost"
    r"|repeat|no more)\b",
    re.IGNORECASE,
)
"""Of a supply: "she's back on the inhaler" tells of an illness, and nothing runs out."""
_ANOTHER = later(
    r"\b(?:she|he|her|his|him)(?:['’]\w+)?\b|^\W*(?:(?:and|but|so|well|yeah|cos|because)\W+)*(?:mum|mam|mom|dad|nan|gran)\b"
    r"|\b(?:my|our) (?:(?:old|poor|little|elderly|own|dear|youngest) )?(?:mum|mam|mom|mother|dad|da|father|nana?|gran\w*|wife"
    r"|husband|partner|son|daughter|child|kids?|children|baby|boy|girl|sister|brother|aunt\w*|uncle|neighbour|friend|old man"
    r"|other half|missus|lad)\b",
    re.IGNORECASE,
)
"""Whose illness it is."""
_DRIVERS = ("health", "capability")


def needs_named(cue: Signal, sentence: str = "") -> tuple[str, ...]:
    """The need that the words of a vulnerability tell (``supply``, ``access``), then its driver; empty where they name none.

    Where the ``sentence`` around them tells of somebody else, only a supply that runs out: "how are you right now?" is no answer
    to "Mam's on oxygen"."""
    driver, said = cue.named_kind, sentence or cue.text
    if driver not in _DRIVERS:
        return (driver,) if driver else ()
    need = next((name for name, words in _WORDS.items() if words.search(cue.text)), None)
    if need == "supply" and not _RUNS_OUT.search(said):
        need = None
    if _ANOTHER.search(said):
        return (need,) if need == "supply" else ()
    return (need, driver) if need else (driver,)
