"""What the words and figures of other tools mean as an outcome."""

from __future__ import annotations

import re
from collections.abc import Iterable

from empathyqa.later import later
from empathyqa.scorecard import Outcome

_WORDS: dict[Outcome, str] = {
    Outcome.MET: "met yes y true pass passed achieved full fully done ok correct compliant ✓ ✔ exceeds excellent good",
    Outcome.PARTLY: "partly partial partially half sometimes mixed developing ◐ almost some",
    Outcome.MISSED: "missed no n false fail failed miss absent incorrect noncompliant ✗ ✘ x poor none notmet "
    "notachieved notdone belowexpectation unmet",
    Outcome.NOT_APPLICABLE: "na notapplicable nonapplicable - – — ndash noopportunity notneeded not_applicable",
}
_OUTCOMES = {word: outcome for outcome, words in _WORDS.items() for word in words.split()}
_NUMBER = later(r"-?\d+(?:[.,]\d+)?(?= ?%?$)")
SCALES = (1.0, 5.0, 10.0, 100.0)
PARTLY_FROM, MET_FROM = 0.3, 0.75
"""Shares of a scale from which a figure reads as partly and as met: 4 of 5 is met, 3 is partly, 2 is missed."""


def outcome_of(said: str, scale: float | None) -> Outcome | None:
    """The outcome a cell means; ``None`` where it means none. ``scale`` is that of the whole sheet."""
    plain = re.sub(r"[\s./_]+", "", said.lower()) or said
    if plain in _OUTCOMES:
        return _OUTCOMES[plain]
    share = share_on(said, scale) if scale else None
    if share is None:
        return None
    return Outcome.MET if share >= MET_FROM else Outcome.PARTLY if share >= PARTLY_FROM else Outcome.MISSED


def scale_of(cells: Iterable[str]) -> float | None:
    """The top of the smallest scale that holds every figure; ``None`` where there are no figures."""
    figures = [figure for cell in cells if (figure := _figure(cell)) is not None]
    percent = any(cell_figure > SCALES[-2] for cell_figure in figures)
    if not figures or max(figures) > SCALES[-1] or min(figures) < 0:
        return None
    return SCALES[-1] if percent else next(scale for scale in SCALES if max(figures) <= scale)


def share_on(said: str, scale: float) -> float | None:
    """A figure as a share of its scale; 1 to 5 counts from 1, as such scales do."""
    figure = _figure(said)
    if figure is None:
        return None
    if said.strip().endswith("%"):
        scale = 100.0
    if not 0 <= figure <= scale:
        return None
    return max(0.0, (figure - 1) / 4) if scale == 5.0 else figure / scale


def _figure(cell: str) -> float | None:
    found = _NUMBER.match(cell.strip())
    return float(found.group().replace(",", ".")) if found else None
