"""The name of a card's band as people read it; where nothing could be judged, the card is in none."""

from __future__ import annotations

from empathyqa.report.cleaning import one_line
from empathyqa.report.words import WORDS
from empathyqa.scorecard import Scorecard


def band_shown(card: Scorecard) -> str:
    """The band, on one line; "Too little to judge" where there is no total and no critical criterion was missed."""
    return WORDS["no_band"] if card.total is None and card.capped_by is None else one_line(card.band)
