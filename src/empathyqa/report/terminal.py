"""A width and colours, or none: what a terminal can show."""

from __future__ import annotations

import os
import shutil
import textwrap
from dataclasses import dataclass
from typing import TextIO

_CODES = {"good": "32", "half": "33", "miss": "31", "soft": "2", "strong": "1", "tender": "35"}
_OUTCOMES = {"met": "good", "partly": "half", "missed": "miss", "not_applicable": "soft", "needs_a_person": "tender"}


@dataclass(frozen=True, slots=True)
class Terminal:
    """How wide, and whether in colour. Colour is never the only carrier of meaning."""

    width: int = 100
    colour: bool = False

    @classmethod
    def of(cls, stream: TextIO) -> Terminal:
        """What this stream can show: NO_COLOR and dumb terminals get none, a file gets 100 columns."""
        screen = stream.isatty()
        colour = screen and not os.environ.get("NO_COLOR") and os.environ.get("TERM") != "dumb"
        width = shutil.get_terminal_size((100, 24)).columns if screen else 100
        return cls(max(40, min(width, 120)), colour)

    def paint(self, text: str, *styles: str) -> str:
        """The text in these styles (good, half, miss, soft, strong, tender), or plain."""
        if not self.colour or not styles:
            return text
        return f"\x1b[{';'.join(_CODES[style] for style in styles)}m{text}\x1b[0m"

    def outcome(self, text: str, outcome: str) -> str:
        """The text in its outcome's colour."""
        return self.paint(text, _OUTCOMES.get(outcome, "soft"))

    def wrapped(self, text: str, indent: int = 0, hanging: int | None = None) -> list[str]:
        """The text broken to the width; later lines are indented by ``hanging``."""
        later = " " * (indent if hanging is None else hanging)
        return textwrap.wrap(text, self.width, initial_indent=" " * indent, subsequent_indent=later) or [""]
