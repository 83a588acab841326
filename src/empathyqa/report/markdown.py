"""Text for Markdown: what a caller said shows as text and marks nothing up."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from empathyqa.later import later
from empathyqa.report.cleaning import shown
from empathyqa.report.words import WORDS

if TYPE_CHECKING:
    from markupsafe import Markup

    from empathyqa.report.view import Quote

_MARKS = later(r"([\\`*_\[\]|#~])")
_AT_THE_START = later(r"^(\s*)([-+=]|\d+[.)](?=\s|$))")


def in_markdown(text: str) -> str:
    """The text on one line, with Markdown's marks and HTML disarmed."""
    text = _MARKS.sub(r"\\\1", re.sub(r"\s+", " ", shown(text)))
    text = _AT_THE_START.sub(lambda found: f"{found[1]}{found[2][:-1]}\\{found[2][-1]}", text)
    return re.sub(r"&(?=#?\w+;)", "&amp;", text).replace("<", "&lt;").replace(">", "&gt;")


def said(quote: Quote) -> Markup:
    """A quote on one line with its place, already fit for Markdown."""
    from markupsafe import Markup

    place = ", ".join(
        part for part in (quote.speaker, f"{WORDS['turn']} {quote.number}" if quote.number else "", quote.time) if part
    )
    place += f"; {quote.label}" if quote.beside else ""
    called = f"✗ {in_markdown(quote.note or WORDS['quote_missing'])}" if quote.expected else ""
    words = in_markdown(quote.text).strip()
    bold = words if quote.expected or quote.beside else f"**{words}**"
    whole = f"“{in_markdown(quote.before)}{bold}{in_markdown(quote.after)}”" if words else ""
    return Markup(" ".join(part for part in (whole, called, f"({place})" if place else "") if part))
