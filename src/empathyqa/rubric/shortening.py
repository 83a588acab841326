"""Text of a rubric as a message repeats it: on one line, and not too much of it."""

from __future__ import annotations


def short(text: str, most: int = 40) -> str:
    """The text on one line, cut to ``most`` characters with a mark where some are left out."""
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
