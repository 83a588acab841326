"""Rules about a team's own words: lists that must be there, patterns that must be safe."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from empathyqa.rubric.did_you_mean import choices, nearest, suggestion
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
    settings = criterion.get("settings") or Fields(criterion.place)
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
    _silent(tree, settings, criterion, prefix, notes)


def _silent(tree: Fields, settings: Fields, criterion: Fields, prefix: str, notes: Notes) -> None:
    """Phrases that can never be heard: without a word in them, or none at all."""
    lists = [settings.get(name) for name in ("any_of", "reply_any_of")]
    lists += [group.get("any_of") for group in _groups(settings) if group is not settings]
    for node in lists:
        for item in node.items if isinstance(node, Items) else ():
            if isinstance(item, Text) and isinstance(item.value, str) and not _has_a_word(item.text):
                notes.add("R114", item.place, f"{prefix}the phrase '{item.text[:40]}' has no word to be heard.", _WORDS)
    misspelt = any(nearest(name, _SOURCES) for name in list(settings.entries)[:20] if name not in _SOURCES)
    if criterion.text("check") == "phrases" and not misspelt and not any(_given(settings, name) for name in _SOURCES):
        place = criterion.entries["settings"].key if "settings" in criterion.entries else criterion.place
        notes.add("R114", place, f"{prefix}no phrase is given, so nothing can ever be heard.", _WORDS)


_WORDS = "Write what people say: any_of: [I'll ring you back, I'll ring you by <time>]."
_SOURCES = ("any_of", "word_list", "patterns")


def _given(settings: Fields, name: str) -> bool:
    node = settings.get(name)
    return bool(node.items) if isinstance(node, Items) else bool(settings.text(name))


def _has_a_word(phrase: str) -> bool:
    from empathyqa.phrase_hits import phrase_of

    return any(not word.startswith("<") for word in phrase_of(phrase))


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
    re2 = _re2()
    if re2 is None:
        why = "is a regular expression, and those are only taken where google-re2 is installed: Python's own can be "
        why += "made to run for hours by one unlucky sentence."
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


def _re2() -> Any:
    """google-re2, or ``None`` where it (or another thing of its name) is not the one that is meant."""
    try:
        import re2
    except ImportError:
        return None
    return re2 if hasattr(re2, "Options") else None


def _compiled(re2: Any, pattern: str) -> Any:
    options = re2.Options()
    options.log_errors = False
    try:
        return re2.compile(pattern, options=options)
    except re2.error as error:
        reason = error.args[0] if error.args else ""
        return (reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(reason)).rstrip(".") or "unknown"
