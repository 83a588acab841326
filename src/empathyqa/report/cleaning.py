"""Hostile characters made visible: what a caller typed shows as text and can change nothing around it."""

from __future__ import annotations

import re

from empathyqa.later import later

_CONTROL = later(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f"  # C0 and C1, tab and line feed excepted
    "\u2028\u2029"  # line and paragraph separators
    "\u202a-\u202e\u2066-\u2069"  # bidirectional embeddings, overrides and isolates
    "\u200b\u2060\ufeff\u00ad\u180e"  # characters that take no room
    "\ud800-\udfff\ufffe\uffff]"  # half characters, and what is no character at all
)


def shown(text: str) -> str:
    """The text as it may be shown: control, zero-width and direction-changing characters become ``⟨U+202E⟩``.

    Joiners (U+200D, U+200C) stay, because emoji and Persian need them; the page isolates direction by markup.
    """
    if text.isprintable():  # as nearly every text is; the pattern is asked, and compiled, for the others alone
        return text
    return _CONTROL.sub(_visible, text) if _CONTROL.search(text) else text


def one_line(text: str) -> str:
    """The text as it may be shown, on one line."""
    return " ".join(shown(text).split())


def shortened(text: str, limit: int) -> str:
    """The text cut at a word before ``limit`` characters, with an ellipsis where something was left out."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    space = cut.rfind(" ")
    return (cut[:space] if space > limit // 2 else cut).rstrip(" ,;:–-") + "…"


def _visible(found: re.Match[str]) -> str:
    character = found.group()
    if character in "\r\u2028\u2029":
        return "\n"
    if "\ud800" <= character <= "\udfff":
        return "\ufffd"
    return f"⟨U+{ord(character):04X}⟩"
