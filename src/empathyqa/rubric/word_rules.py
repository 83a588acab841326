"""Rules about a team's own words: lists that must be there, patterns that must be safe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from empathyqa.rubric.did_you_mean import choices, suggestion
from empathyqa.rubric.known import Known
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.shape import whose
from empathyqa.rubric.tree import Fields, Items, Loc, Node, Text

LIST_SETTINGS = ("word_list", "reply_word_list", "list")
"""Settings that name a word list."""

_OWN_ONLY = ("phrases", "process_steps", "words_answered")
"""Checks whose lists are those of the rubric: what is shipped is heard by signals, not by phrases."""


def own_words(tree: Fields, loc: Loc, criterion: Fields, known: Known, notes: Notes) -> None:
    """Note every word list and pattern in the settings of one criterion that cannot be used."""
    settings = criterion.get("settings")
    if not isinstance(settings, Fields):
        return
    prefix = whose(tree, (*loc, "settings"))
    lists = tree.get("word_lists")
    own = list(lists.entries) if isinstance(lists, Fields) else []
    shipped = [] if criterion.text("check") in _OWN_ONLY else sorted(known.lexicons())
    for group in _groups(settings):
        for setting in LIST_SETTINGS:
            name = group.text(setting)
            if name and name not in own and name not in shipped:
                options = own + shipped
                otherwise = f"The word lists are: {choices(options)}." if options else "Add it under word_lists:."
                message = f"{prefix}no word list called '{name[:40]}'."
                notes.add("R202", group.entries[setting].key, message, suggestion(name, options, otherwise))
    _patterns(settings.get("patterns"), prefix, notes)


def _groups(settings: Fields) -> Iterator[Fields]:
    """The settings, and the groups in a list inside them (the steps of a procedure)."""
    yield settings
    for entry in settings.entries.values():
        if isinstance(entry.node, Items):
            yield from (item for item in entry.node.items if isinstance(item, Fields))


def _patterns(node: Node | None, prefix: str, notes: Notes) -> None:
    items = node.items if isinstance(node, Items) else []
    for item in items:
        if not isinstance(item, Text) or not isinstance(item.value, str):
            continue
        wrong = why_not_usable(item.text)
        if wrong:
            code, why, fix = wrong
            notes.add(code, item.place, f"{prefix}the pattern '{item.text[:40]}' {why}", fix)


def why_not_usable(pattern: str) -> tuple[str, str, str] | None:
    """A code, a reason and a remedy for a pattern that cannot be used; ``None`` where it can."""
    try:
        import re2
    except ImportError:
        why = (
            "is a regular expression, and those are only taken where google-re2 is installed: Python's own can be made "
        )
        why += "to run for hours by one unlucky sentence."
        return "R112", why, "Use any_of: with phrases and slots (<time>, <number>), or pip install 'empathyqa[re2]'."
    if not pattern.strip():
        return "R113", "is empty.", "Write a pattern, or remove the entry."
    compiled = _compiled(re2, pattern)
    if isinstance(compiled, str):
        return (
            "R113",
            f"cannot be read: {compiled}.",
            "Mend it, or use any_of: with phrases. Look-around is not known to RE2.",
        )
    if compiled.search("") is not None:
        return "R113", "fits the empty text, so it would be heard everywhere.", "Let it need at least one letter."
    return None


def _compiled(re2: Any, pattern: str) -> Any:
    options = re2.Options()
    options.log_errors = False
    try:
        return re2.compile(pattern, options=options)
    except re2.error as error:
        reason = error.args[0] if error.args else ""
        return (reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)).rstrip(
            "."
        ) or "unknown"
