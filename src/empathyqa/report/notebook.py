"""A scorecard shown in a notebook: its coaching report in a frame, so that the page's style stays its own."""

from __future__ import annotations

from html import escape
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from empathyqa.scorecard import Scorecard

HEIGHT = 640
"""Pixels before the frame scrolls."""


def framed(card: Scorecard) -> str:
    """The report of a card, without its transcript, as an HTML fragment."""
    from empathyqa.report import render
    from empathyqa.report.band import band_shown
    from empathyqa.report.cleaning import one_line
    from empathyqa.report.words import WORDS

    page = escape(render(card, format="html"), quote=True)
    title = escape(WORDS["page_title"].format(id=one_line(card.id), band=band_shown(card)), quote=True)
    return (
        f'<iframe sandbox title="{title}" srcdoc="{page}" '
        f'style="width:100%;height:{HEIGHT}px;border:1px solid #8886;border-radius:6px"></iframe>'
    )
