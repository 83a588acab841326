"""A turn's words made plain: entities decoded, NFC, no control characters, no mark-up, single spaces."""

from __future__ import annotations

import html
import re
import unicodedata

from empathyqa.later import later

_ENTITY = later(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});")
_BREAK = later(r"<(?:br|/p|/div|/li)\s*/?>", re.IGNORECASE)
_TAG = later(r"</?(?:p|div|span|b|i|u|em|strong|a|ul|ol|li|font|blockquote|h[1-6])(?:\s[^<>]*)?/?>", re.IGNORECASE)
_INVISIBLE = later(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]"
)
_SPACES = later(r"[ \t\u00a0\u202f]{2,}|[\t\u00a0\u202f]")
_LINES = later(r" *\n[ \n]*")


def clean(text: str) -> str:
    """The words as a reader keeps them. Line breaks inside a message stay, one at a time; everything else is one
    space."""
    if text.isascii() and text.isprintable() and "&" not in text and "  " not in text and "<" not in text:
        return text.strip()
    if "&" in text:
        text = _ENTITY.sub(lambda found: html.unescape(found.group()), text)
    if "<" in text:
        text = _TAG.sub("", _BREAK.sub("\n", text))
    if not text.isascii():
        # A lone surrogate (half an emoji in broken JSON) can be held in memory but never written again.
        text = text.encode("utf-8", "replace").decode("utf-8")
        text = unicodedata.normalize("NFC", text)
    text = _INVISIBLE.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _SPACES.sub(" ", text)
    if "\n" in text:
        text = _LINES.sub("\n", text)
    return text.strip()


def one_line(text: str) -> str:
    """Wrapped lines of one utterance as one line."""
    return " ".join(text.split())
