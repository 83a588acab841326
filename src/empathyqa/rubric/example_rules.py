"""An example is a talk: somebody must speak in it."""

from __future__ import annotations

from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Node, Text


def check_talk(example: Node | None, message: str, notes: Notes) -> None:
    """Note with ``message`` an example in which no line starts with who speaks."""
    if isinstance(example, Text) and isinstance(example.value, str) and not _speaks(example.text):
        notes.add("R501", example.place, message, "Start each line with who speaks: 'Customer: …' or 'Agent: …'.")


def _speaks(example: str) -> bool:
    for line in example.splitlines():
        label, colon, words = line.partition(":")
        if colon and words.strip() and 0 < len(label.strip()) <= 40:
            return True
    return False
