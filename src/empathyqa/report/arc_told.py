"""The arc of the customer's feeling in one plain sentence: when it was hardest, and how it ended."""

from __future__ import annotations

from empathyqa.arc import Arc
from empathyqa.report.quoting import clock
from empathyqa.report.value_words import ARCS
from empathyqa.report.words import WORDS
from empathyqa.transcript import Transcript

SURE = 0.6
"""How sure the gladness or the yes at the end must be to be told: what praise takes, too (strengths.py)."""


def arc_line(arc: Arc, transcript: Transcript, moments: bool = False, *, left: bool = False) -> str:
    """One sentence; empty where no customer speaks. ``moments``: whether some are told below it. ``left``: whether the matter or
    a hint of harm was left; then "thank you, you are kind" is manners, and nothing is said of a glad end."""
    if arc.outcome == "not_heard":
        return ""
    if moments and arc.outcome == "never_troubled":
        return ARCS["shown_quietly"]
    name = _eased(arc) if arc.outcome == "eased" and not left else arc.outcome
    return ARCS[name].format(when=_when(arc, transcript))


def _eased(arc: Arc) -> str:
    """How an eased talk is told: glad only where gladness was heard at the end; a yes to what was done is a yes. Silence is no
    relief: where neither was heard, nothing is said of the end."""
    last = arc.points[-1]
    if last.level or last.sure < SURE:
        return "eased"
    return {"gladness": "glad", "confirmation": "accepted"}.get(last.by, "eased")


def _when(arc: Arc, transcript: Transcript) -> str:
    """The time of the hardest turn where the transcript has times, else its number as people count."""
    if arc.peak is None:
        return ""
    at = next((turn.start for turn in transcript.turns if turn.index == arc.peak.turn), None)
    return clock(at) or f"{WORDS['turn']} {arc.peak.turn + 1}"
