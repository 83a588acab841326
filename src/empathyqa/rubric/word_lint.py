"""Warnings about a team's own words: one phrase with two meanings, and patterns that are taken for phrases."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from empathyqa.later import later
from empathyqa.rubric.model import Criterion, Rubric
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Fields, Loc, follow

_PATTERN = later(r"\.\*|\.\+|\\[bdswDSW]|\[[^\]]*-[^\]]*\]|\((?:[^()]*\|)+[^()]*\)|\w[*+]\w*$|^\^|\$$")
_BLANK = later(r"\{+ *([A-Za-z][A-Za-z_ ]{0,24}) *\}+|\[(name|fact|time|feeling|number|date)\]", re.IGNORECASE)
_KEEP_ONE = "Keep it in one of the two, if they mean different things."


def lint_words(rubric: Rubric, tree: Fields, notes: Notes) -> None:
    """Note every phrase that means two things, and every phrase that looks like a pattern."""
    _twice(rubric, tree, notes)
    _opposite(rubric, tree, notes)
    for name, phrases in rubric.word_lists.items():
        _patterns(phrases, ("word_lists", name), tree, notes)
        _blanks(dict(enumerate(phrases)), ("word_lists", name), tree, notes)
    for number, criterion in enumerate(rubric.criteria):
        coach = {"try_saying": criterion.coach.try_saying}
        _blanks(coach, ("criteria", number, "coach"), tree, notes)
        _blanks(criterion.coach.try_saying_for, ("criteria", number, "coach", "try_saying_for"), tree, notes)
        any_of = criterion.settings.get("any_of")
        if isinstance(any_of, list):
            _patterns(any_of, ("criteria", number, "settings", "any_of"), tree, notes)
            _blanks(dict(enumerate(any_of)), ("criteria", number, "settings", "any_of"), tree, notes)


def _twice(rubric: Rubric, tree: Fields, notes: Notes) -> None:
    first: dict[str, str] = {}
    for name, phrases in rubric.word_lists.items():
        for number, phrase in enumerate(phrases):
            other = first.setdefault(_folded(phrase), name)
            if other != name:
                place = follow(tree, ("word_lists", name, number)).place
                message = f"'{phrase[:50]}' is in the word list '{other}' as well."
                notes.add("R610", place, message, _KEEP_ONE, "warning")


def _opposite(rubric: Rubric, tree: Fields, notes: Notes) -> None:
    """The same words of the same speaker, wanted by one criterion and unwanted by another."""
    wanted: dict[tuple[str, str], tuple[bool, str]] = {}
    for number, criterion in enumerate(rubric.criteria):
        if criterion.check != "phrases":
            continue
        good = not _unwanted(criterion)
        who = str(criterion.settings.get("who", "agent"))
        for phrase in _phrases(criterion, rubric):
            before = wanted.setdefault((who, _folded(phrase)), (good, criterion.id))
            if before[0] != good:
                place = follow(tree, ("criteria", number, "settings")).place
                says = "unwanted" if before[0] else "wanted"
                message = f"criterion '{criterion.id}': '{phrase[:50]}' is {says} here, and not in '{before[1]}'."
                notes.add("R610", place, message, _KEEP_ONE, "warning")


def _unwanted(criterion: Criterion) -> bool:
    """Whether saying it breaks the criterion: its best outcome is to hear it not at all."""
    met = criterion.settings.get("met")
    return isinstance(met, dict) and met.get("max") == 0


def _phrases(criterion: Criterion, rubric: Rubric) -> list[str]:
    any_of = criterion.settings.get("any_of", [])
    return [*any_of, *rubric.word_lists.get(str(criterion.settings.get("word_list", "")), [])]


def _patterns(phrases: list[str], loc: Loc, tree: Fields, notes: Notes) -> None:
    for number, phrase in enumerate(phrases):
        if isinstance(phrase, str) and _PATTERN.search(phrase):
            place = follow(tree, (*loc, number)).place
            message = f"'{phrase[:50]}' looks like a pattern; phrases are heard word by word."
            fix = "Write the words, with slots such as <time> or <number> for what changes; or use patterns:."
            notes.add("R612", place, message, fix, "warning")


def _blanks(said: Mapping[Any, object], loc: Loc, tree: Fields, notes: Notes) -> None:
    """A blank as other tools write it, {name} or [name], is never filled and never heard."""
    for key, text in said.items():
        found = _BLANK.search(text) if isinstance(text, str) else None
        if found:
            place = follow(tree, (*loc, key)).place
            blank = next(name for name in found.groups() if name)
            message = f"'{found[0]}' is no blank here; it would stand there as it is."
            notes.add("R615", place, message, f"Write <{blank.strip().lower()}>", "warning")


def _folded(phrase: str) -> str:
    return " ".join(phrase.lower().split())
