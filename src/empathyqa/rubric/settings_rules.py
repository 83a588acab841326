"""The settings of a criterion: they must fit its check."""

from __future__ import annotations

import json
from typing import Any

from pydantic import BaseModel, ValidationError

from empathyqa.rubric.known import Known
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.shape import about, name_of, whose
from empathyqa.rubric.tree import Fields, Loc, follow, plain
from empathyqa.rubric.word_rules import own_words


def check_settings(tree: Fields, loc: Loc, criterion: Fields, model: type[BaseModel], known: Known, notes: Notes) -> None:
    """Note everything about the settings of the criterion at ``loc`` that its check cannot take."""
    node = criterion.get("settings")
    if node is not None and not isinstance(node, Fields):
        return
    data = plain(node) if node is not None else {}
    try:
        model.model_validate_json(json.dumps(data), strict=True)
    except ValidationError as error:
        for detail in error.errors(include_url=False, include_input=False):
            _misfit(tree, (*loc, "settings", *detail["loc"]), len(loc) + 1, detail, model, notes)
    except Exception:  # a third party's settings may fail in ways of their own
        place = follow(tree, (*loc, "settings")).place
        fix = "Compare with the page of the check: empathyqa explain " + criterion.text("check")
        notes.add("R107", place, f"{whose(tree, (*loc, 'settings'))}the settings do not fit the check.", fix)
    if node is not None:
        _upside_down(tree, loc, node, notes)
    own_words(tree, loc, criterion, known, notes)


def _upside_down(tree: Fields, loc: Loc, settings: Fields, notes: Notes) -> None:
    """A range whose ``min`` lies above its ``max`` holds nothing."""
    for name, entry in settings.entries.items():
        limits = plain(entry.node)
        least, most = (limits.get("min"), limits.get("max")) if isinstance(limits, dict) else (None, None)
        if isinstance(least, (int, float)) and isinstance(most, (int, float)) and least > most:
            message = f"{whose(tree, (*loc, 'settings'))}'{name}' goes from {least:g} to {most:g}; nothing lies between."
            notes.add("R107", entry.key, message, f"Write {name}: {{min: {most:g}, max: {least:g}}}")


def _misfit(tree: Fields, loc: Loc, depth: int, detail: Any, model: type[BaseModel], notes: Notes) -> None:
    from empathyqa.rubric.misfit import Misfit
    from empathyqa.rubric.sentences import sentence

    found = follow(tree, loc)
    if found.node.refused:
        return
    owner: type[BaseModel] = model
    for step in loc[depth:-1]:
        field = owner.model_fields.get(str(step))
        inner = field.annotation if field else None
        owner = inner if isinstance(inner, type) and issubclass(inner, BaseModel) else owner
    names = tuple(owner.model_fields)
    inside = [str(step) for step in loc[depth:-1] if isinstance(step, str)]
    name = name_of(loc) if len(loc) > depth else "'settings'"
    if inside and isinstance(loc[-1], str) and detail["type"] != "extra_forbidden":
        name = f"'{'.'.join([*inside, str(loc[-1])])}'"
    found_it = found.depth == len(loc)
    misfit = Misfit(detail["type"], name, found.node, found_it, about(owner, loc[-1:]), names, detail.get("ctx") or {}, True)
    code, message, fix = sentence(misfit)
    place = found.place
    if found.depth < depth:
        place = follow(tree, (*loc[: depth - 1], "check")).place
    notes.add(code, place, whose(tree, loc) + message, fix)
