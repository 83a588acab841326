"""Curly quotes in phrases made straight: word processors put them in, customers and agents do not type them."""

from __future__ import annotations

from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Fields, Text, texts

_STRAIGHT = str.maketrans({"‘": "'", "’": "'", "‛": "'", "“": '"', "”": '"', "„": '"', "\u00a0": " "})
_PAIRS = (("“", "”"), ("„", "“"), ("‘", "’"))


def straighten(tree: Fields, notes: Notes) -> None:
    """Straighten the quotes of all phrases (word lists, settings) in place; note texts wrapped in curly quotes."""
    for entry in _phrases(tree):
        for node in texts(entry):
            _one(node, notes)
    for item in getattr(tree.get("criteria"), "items", ()):
        coach = item.get("coach") if isinstance(item, Fields) else None
        for node in texts(coach) if isinstance(coach, Fields) else ():
            _unwrap(node, notes)  # the report sets its own quotes round a better line


def _phrases(tree: Fields) -> list[Fields]:
    lists, criteria = tree.get("word_lists"), tree.get("criteria")
    found = [lists] if isinstance(lists, Fields) else []
    for fact in getattr(tree.get("extract"), "items", ()):
        parts = [fact.entries[name] for name in ("after", "words") if isinstance(fact, Fields) and name in fact.entries]
        found.append(Fields(fact.place, {str(number): part for number, part in enumerate(parts)}))
    for item in getattr(criteria, "items", ()):
        settings = item.get("settings") if isinstance(item, Fields) else None
        if isinstance(settings, Fields):
            found.append(settings)
    return found


def _one(node: Text, notes: Notes) -> None:
    if node.style or node.text.isascii():
        node.text = node.text.translate(_STRAIGHT) if not node.text.isascii() else node.text
        return
    _unwrap(node, notes)
    node.text = node.text.translate(_STRAIGHT)


def _unwrap(node: Text, notes: Notes) -> None:
    if node.style:
        return
    for opening, closing in _PAIRS:
        inner = node.text[1:-1]
        if inner and node.text.startswith(opening) and node.text.endswith(closing) and "”" not in inner:
            notes.add(
                "R022",
                node.place,
                "Curly quotes do not quote in YAML; they would be part of the text.",
                f'They are left out here. Write straight quotes or none: "{inner.translate(_STRAIGHT)[:60]}"',
                "warning",
            )
            node.text = inner
