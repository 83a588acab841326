"""Fitting a resolved tree into the model: every misfit at once, at its place, in our words."""

from __future__ import annotations

import json
from collections.abc import Collection
from typing import Any, get_args

from pydantic import BaseModel, ValidationError

from empathyqa.rubric.did_you_mean import nearest, suggestion
from empathyqa.rubric.known import Known
from empathyqa.rubric.model import (
    Band,
    Coach,
    Criterion,
    Examples,
    Extract,
    ExtractExample,
    LineFor,
    Mix,
    OnlyFor,
    Pillar,
    Rubric,
)
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Fields, Found, Loc, Text, follow
from empathyqa.scorecard import PILLARS

FILE_FIELDS = tuple(name for name in Rubric.model_fields if name != "switched_off")
INHERITING_FIELDS = (*FILE_FIELDS, "extends", "change", "switch_off")
_OWNERS: tuple[tuple[str, int, type[BaseModel]], ...] = (
    ("pillars", 2, Pillar),
    ("bands", 2, Band),
    ("criteria", 2, Criterion),
    ("mixes", 2, Mix),
    ("extract", 2, Extract),
)

DRIVERS: tuple[str, ...] = get_args(LineFor)
"""What makes a customer vulnerable, and how it feels to them: the keys of ``try_saying_for:``."""

_INNER: dict[int | str, type[BaseModel]] = {"coach": Coach, "examples": Examples, "only_for": OnlyFor}


def fit(data: dict[str, Any], tree: Fields, notes: Notes, known: Known | None = None) -> Rubric | None:
    """The rubric, or ``None`` with every misfit noted. Types are taken strictly: "2" is no weight, 1 no text."""
    try:
        return Rubric.model_validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_input=False):
            if notes.full:
                break
            _note(detail, tree, notes, known)
        return None


def _note(detail: Any, tree: Fields, notes: Notes, names: Known | None) -> None:
    from empathyqa.rubric.misfit import Misfit
    from empathyqa.rubric.sentences import sentence

    loc: Loc = tuple(detail["loc"])
    if loc and loc[-1] == "[key]":
        _unknown_key(loc[:-1], tree, notes)
        return
    found = follow(tree, loc)
    if getattr(found.node, "refused", False):
        return
    if detail["type"] == "extra_forbidden" and _after_a_comma(found.node, follow(tree, loc[:-1]).node):
        message = f"{whose(tree, loc)}inside {{ }} a comma ends the text, so '{loc[-1]}' is read as a field."
        notes.add("R004", found.place, message, "Put the whole text before and after the comma in double quotes.")
        return
    owner, inside = owner_of(loc)
    name = loc[-1] if loc else ""
    known = FILE_FIELDS if owner is Rubric else tuple(owner.model_fields)
    if detail["type"] == "missing" and _is_misspelt(str(name), follow(tree, loc[:-1]).node, known):
        return
    misfit = Misfit(
        type=detail["type"],
        name=name_of(loc),
        node=found.node,
        found=found.depth == len(loc),
        about=about(owner, loc[inside:]),
        known=INHERITING_FIELDS if owner is Rubric and detail["type"] == "extra_forbidden" else known,
        context=detail.get("ctx") or {},
    )
    code, message, fix = sentence(misfit)
    if owner is Coach and name in ("why", "source"):
        fix = f"'{name}' belongs one level up, beside 'coach'."
    if owner is Criterion and code == "R102" and _is_a_setting(str(name), follow(tree, loc[:-1]).node, names):
        fix = f"'{name}' is a setting of the check: write it under settings:, indented by two spaces more."
    notes.add(code, found.place, whose(tree, loc) + message, fix)


_MOST_STRANGERS = 20
"""Unknown fields in one group, beyond which the file is another kind of file, and no spelling is looked at."""


def _is_misspelt(name: str, parent: object, known: Collection[str]) -> bool:
    """Whether a missing field is there after all, misspelt: the unknown field is told, and once is enough."""
    strangers = [key for key in parent.entries if key not in known] if isinstance(parent, Fields) else []
    return len(strangers) <= _MOST_STRANGERS and any(nearest(key, known) == name for key in strangers)


def _is_a_setting(name: str, criterion: object, names: Known | None) -> bool:
    check = names.checks.get(criterion.text("check")) if names and isinstance(criterion, Fields) else None
    return check is not None and name in check.settings.model_fields


def _after_a_comma(node: object, parent: object) -> bool:
    """Whether an unknown field is the rest of a text that was cut at a comma: words without a value, in braces."""
    empty = isinstance(node, Text) and not node.style and not node.text
    return empty and isinstance(parent, Fields) and parent.flow


def _unknown_key(loc: Loc, tree: Fields, notes: Notes) -> None:
    found: Found = follow(tree, loc)
    key = str(loc[-1])
    if len(loc) > 1 and loc[-2] == "try_saying_for":
        message = f"{whose(tree, loc)}'try_saying_for' knows no '{key[:40]}'."
        fix = suggestion(key, DRIVERS, f"It may be: {', '.join(DRIVERS)}. A line for every call belongs in try_saying:.")
        notes.add("R108", found.place, message, fix)
        return
    fix = suggestion(key, PILLARS, f"The pillars are: {', '.join(PILLARS)}.")
    notes.add("R302", found.place, f"no pillar called '{key}'.", fix)


def owner_of(loc: Loc) -> tuple[type[BaseModel], int]:
    """The model a path leads into, and how many steps of the path lead to it."""
    for name, depth, owner in _OWNERS:
        if len(loc) > depth and loc[0] == name:
            if owner is Extract:
                inside = loc[depth] == "examples" and len(loc) > depth + 2
                return (ExtractExample, depth + 2) if inside else (Extract, depth)
            if loc[depth] in _INNER and len(loc) > depth + 1:
                return _INNER[str(loc[depth])], depth + 1
            return owner, depth
    return Rubric, 0


def about(owner: type[BaseModel], rest: Loc) -> str:
    """The description of the field that ``rest`` starts with; nothing for entries deeper down."""
    field = owner.model_fields.get(str(rest[0])) if len(rest) == 1 else None
    return (field.description or "") if field else ""


def name_of(loc: Loc) -> str:
    """A field as a person would call it: ``'weight'``, ``entry 2 of 'passes'``."""
    if loc and isinstance(loc[-1], int):
        outer = next((step for step in reversed(loc) if isinstance(step, str)), "")
        return f"entry {loc[-1] + 1} of '{outer}'"
    return f"'{loc[-1]}'" if loc else "the rubric"


_CALLED = {"criteria": ("id", "criterion"), "bands": ("name", "band"), "mixes": ("name", "mix"), "extract": ("id", "fact")}


def whose(tree: Fields, loc: Loc) -> str:
    """``criterion 'uses-name': `` and the like, for a path inside one; empty otherwise."""
    if len(loc) < 3:
        return ""
    if loc[0] == "pillars":
        return f"pillar '{loc[1]}': "
    node = follow(tree, loc[:2]).node
    key, word = _CALLED.get(str(loc[0]), ("", ""))
    if not word or not isinstance(loc[1], int):
        return ""
    name = node.text(key) if isinstance(node, Fields) else ""
    named = f"{word} '{name[:40]}': " if name else f"{word} {loc[1] + 1}: "
    return named if isinstance(node, (Fields, Text)) else ""
