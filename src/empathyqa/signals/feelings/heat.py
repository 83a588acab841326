"""The marks of heat in a customer's turn: capitals, stacked marks, swearing, insistence. Open rules, no word "
"list of feelings.

Capitals count only where they are a choice: a customer who writes everything in capitals is not shouting.
"""

from __future__ import annotations

import re

from empathyqa.later import later
from empathyqa.signals.talk import TurnView
from empathyqa.signals.workings.print_marks import CAPITALS, STACKED, STARS
from empathyqa.signals.workings.wordlist import word_set

STRONG_SWEARING = later(
    r"\bf+u+c*k\w*|\bf\*+\w*|\bf[-—]+(?=\s|$)|\bc\*+t|\bcunt\w*|\b[a-z]?\*{2,}\w*|\bw[*a]nk\w*|\btwat\w*|"
    r"\bbastard\w*|\bbitch\w*|\bprick\b|"
    r"\barseholes?\b|\bassholes?\b|\bbullshit\b|piece of shit|\[expletive\]|<expletive>|\bgo+d ?damn\w*|"
    r"\bfeck(?:in|off)\w*",
    re.IGNORECASE,
)
MILD_SWEARING = later(
    r"\b(?:bloody|damn|damned|crap|crappy|bollocks|sodding|flaming|effing|frigging|freaking|flipping|bleeding|"
    r"blasted|poxy|arse|arses|"
    r"shite?|hell|piss(?:ed|ing)?(?! off at)|friggin|eejits?|gobshite|arsed|bugger)\b",
    re.IGNORECASE,
)
_CAPITAL_WORD = later(
    r"(?<![\w@#/\[<{-])[A-Z][A-Z']{3,}(?![\w/\]>}-]| ?\d)|\b(?:NOT|NOW|ALL|WHY|ANY|OFF|OUT|TWO|ONE|HOW|WHO|YOU|MY|NO|STILL)\b"
)
_VOWELS = frozenset("AEIOUY")
_ACRONYMS = word_set(
    """USB SIM PIN PDF DVD NHS BBC FAQ ETA APR DOB VAT ISA TV PC ATM SMS DSL GPS CCJ PIP ESA DWP HMRC MOT VIN IBAN CVV
    OTP UPS DHL DPD FCA IVA GP ICU URL HTTP HTTPS WIFI LED LCD UHD AM PM UK USA EU GBP USD EUR INR NGN CEO ID OK DM DMS
    PNR ASAP FYI LOL OMG RE FW PS TBC BTW SAR UTR NI NIN MPAN IMEI BVN CRN ADHD PTSD COPD LHR JFK ISP PAYG MMS USSD"""
)
_INSIST = later(
    r" (?:still (?:no|not|nothing|waiting|have|has|is|on|the|there|here|says|broken|down|getting|showing)|"
    r"yet again|once again|again [!?]|"
    r"over and over|every (?:single )?(?:time|day|week|month)|for the \S+ time|how many times|nobody|no one|"
    r"not one|ridiculous|"
    r"unacceptable|disgrace\w*|pathetic|joke|appalling|shambles|shocking|unbelievable|absolutely|utterly|"
    r"constantly|always|"
    r"never (?:again|once|ever)|i have already|i already|seriously|honestly|fed up|sick of|had enough) "
)
_ALL_CAPS = 0.7


SWEARING = "hostility.swearing"
"""The phrase group without which (or a star) no swearword need be looked for."""


def strong_swearing(view: TurnView) -> re.Match[str] | None:
    """The first strong swearword, spelt out or starred."""
    return STRONG_SWEARING.search(view.turn.text) if view.has(STARS, SWEARING) else None


def mild_swearing(view: TurnView) -> bool:
    """Whether a mild swearword is there."""
    return view.has(SWEARING) and MILD_SWEARING.search(view.turn.text) is not None


def capitals(view: TurnView) -> int:
    """How many words are in capitals by choice: 0 for acronyms, and for those who write everything so."""
    if not view.has(CAPITALS):
        return 0
    found = [word for word in _CAPITAL_WORD.findall(view.turn.text) if word not in _ACRONYMS and _VOWELS & set(word)]
    alone = len(found) < 3 and not any(c.islower() for c in view.turn.text)
    if not found or alone or _writes_in_capitals(view):
        return 0
    return len(found)


def _writes_in_capitals(view: TurnView) -> bool:
    """Whether the customer's turn before was in capitals throughout as well (a habit, or a caps lock)."""
    before = [v.turn.text for v in view.talk.views[max(view.place - 8, 0) : view.place] if v.side == "customer"]
    letters = [c for c in "".join(before) if c.isalpha()]
    return len(letters) >= 20 and sum(c.isupper() for c in letters) / len(letters) > _ALL_CAPS


def shouted_marks(view: TurnView) -> bool:
    """Whether marks are stacked: "!!", "??", "?!"."""
    return view.has(STACKED)


def insists(view: TurnView) -> bool:
    """Whether felt wording carries the turn: still, again!, nobody, every single time."""
    return _INSIST.search(view.line) is not None
