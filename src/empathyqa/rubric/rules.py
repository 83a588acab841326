"""What the model cannot say about a rubric: names that must exist, weights that need a reason, bands that must fit."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from itertools import pairwise
from typing import Any

from pydantic import BaseModel, ValidationError

from empathyqa.rubric.did_you_mean import choices, suggestion
from empathyqa.rubric.extracts import check_extracts, extracts_of
from empathyqa.rubric.known import Known
from empathyqa.rubric.mix_rules import check_mixes
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.shape import about, name_of, owner_of, whose
from empathyqa.rubric.tree import Fields, Items, Loc, Place, Text, follow, plain
from empathyqa.rubric.word_rules import own_words
from empathyqa.scorecard import PILLARS

USES = ("score", "guard", "coach", "alert", "context")
NEEDED_WORDS = ("title", "why")
"""Texts of a criterion that may not be blank."""


def criteria_of(tree: Fields) -> Iterator[tuple[int, Fields]]:
    """The criteria that are groups of fields, with their numbers in the list."""
    node = tree.get("criteria")
    if isinstance(node, Items):
        yield from ((number, item) for number, item in enumerate(node.items) if isinstance(item, Fields))


def apply_rules(tree: Fields, known: Known, notes: Notes, switched_off: Iterable[str] = ()) -> None:
    """Note everything in a resolved tree that breaks a rule."""
    _unique_ids(tree, notes)
    for number, criterion in criteria_of(tree):
        if notes.full:
            return
        _criterion(tree, ("criteria", number), criterion, known, notes)
    _blank_texts(tree, notes)
    _pillars(tree, notes)
    _bands(tree, notes)
    _examples(tree, notes)
    ids = {criterion.text("id") for _, criterion in criteria_of(tree)}
    check_mixes(tree, ids, set(switched_off), notes)
    check_extracts(tree, ids, notes)


def _unique_ids(tree: Fields, notes: Notes) -> None:
    first: dict[str, Place] = {}
    for _, criterion in criteria_of(tree):
        name, entry = criterion.text("id"), criterion.entries.get("id")
        if not name or entry is None:
            continue
        if name in first:
            other = first[name]
            where = f"line {other.line}" if other.source is entry.key.source else f"{other.source.path}:{other.line}"
            message = f"criterion '{name}': this id is taken already, on {where}."
            notes.add("R201", entry.key, message, "Give one of the two an id of its own.")
        first.setdefault(name, entry.key)


def _criterion(tree: Fields, loc: Loc, criterion: Fields, known: Known, notes: Notes) -> None:
    prefix = whose(tree, (*loc, "check"))
    _condition(criterion, prefix, known, notes)
    _use(criterion, prefix, notes)
    entry = criterion.entries.get("check")
    name = criterion.text("check")
    if entry is None or not name:
        return
    check = known.checks.get(name)
    if check is None:
        otherwise = f"The checks are: {choices(sorted(known.checks), 40)}."
        fix = suggestion(name, known.checks, otherwise)
        notes.add("R103", entry.key, f"{prefix}'{name[:40]}' is not a known check.", fix)
        return
    _settings(tree, loc, criterion, check.settings, known, notes)


def _condition(criterion: Fields, prefix: str, known: Known, notes: Notes) -> None:
    entry, name = criterion.entries.get("applies_when"), criterion.text("applies_when")
    if entry is None or not name or name in known.conditions:
        return
    otherwise = f"The conditions are: {choices(sorted(known.conditions), 40)}."
    fix = suggestion(name, known.conditions, otherwise)
    notes.add("R203", entry.key, f"{prefix}'{name[:40]}' is not a known condition.", fix)


def _use(criterion: Fields, prefix: str, notes: Notes) -> None:
    use, takes = criterion.text("use") or "score", criterion.entries.get("takes_off")
    points = plain(takes.node) if takes else 0
    if use == "guard" and points in (0, None):
        place = criterion.entries["use"].key
        fix = "Add takes_off: with the points that a broken guard takes off its pillar, such as takes_off: 10"
        notes.add("R307", place, f"{prefix}a guard without takes_off: takes nothing off.", fix)
    if use in USES and use != "guard" and "kind" not in criterion.entries and takes and points not in (0, None):
        notes.add(
            "R308",
            takes.key,
            f"{prefix}'takes_off' works with use: guard only; this criterion has use: {use[:20]}.",
            "Write use: guard, or leave takes_off out.",
        )


def _settings(tree: Fields, loc: Loc, criterion: Fields, model: type[BaseModel], known: Known, notes: Notes) -> None:
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


def _blank_texts(tree: Fields, notes: Notes) -> None:
    wanted: list[Loc] = [("title",), ("because",)]
    for number, _ in criteria_of(tree):
        wanted += [("criteria", number, name) for name in NEEDED_WORDS] + [("criteria", number, "coach", "tip")]
    wanted += [("extract", number, "label") for number, _ in extracts_of(tree)]
    bands = tree.get("bands")
    if isinstance(bands, Items):
        wanted += [("bands", number, "name") for number in range(len(bands.items))]
    for loc in wanted:
        found = follow(tree, loc)
        if found.depth == len(loc) and isinstance(found.node, Text) and found.node.style and not found.node.text.strip():
            owner, inside = owner_of(loc)
            message = f"{whose(tree, loc)}'{loc[-1]}' is empty."
            notes.add("R111", found.place, message, about(owner, loc[inside:]) or "Write a value.")
    lists = tree.get("word_lists")
    for name, entry in lists.entries.items() if isinstance(lists, Fields) else ():
        if isinstance(entry.node, Items) and not entry.node.items:
            notes.add("R204", entry.key, f"The word list '{name}' has no phrases.", "Add phrases, or remove the list.")


def _pillars(tree: Fields, notes: Notes) -> None:
    entry = tree.entries.get("pillars")
    if entry is None or not isinstance(entry.node, Fields) or entry.node.refused:
        return
    node = entry.node
    absent = [name for name in PILLARS if name not in node.entries]
    if absent and len(absent) > len([name for name in node.entries if name not in PILLARS]):
        fix = f"Add {absent[0]}: {{weight: 1}} (all three pillars are always judged)."
        notes.add("R302", entry.key, f"the pillar '{absent[0]}' is missing.", fix)
    if absent:
        return
    weights: dict[str, float] = {}
    for name in PILLARS:
        pillar = node.entries[name].node
        weight = pillar.get("weight") if isinstance(pillar, Fields) else None
        value = plain(weight) if weight is not None else 1
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return
        weights[name] = float(value)
    if len(set(weights.values())) > 1 and not tree.text("because").strip():
        shown = ", ".join(f"{name} {weight:g}" for name, weight in weights.items())
        fix = "Make them equal, or add because: with the reason; the reason is printed on every report."
        notes.add("R301", entry.key, f"the pillars do not weigh the same ({shown}).", fix)


def _bands(tree: Fields, notes: Notes) -> None:
    node = tree.get("bands")
    if not isinstance(node, Items):
        return
    totals: list[tuple[float, Fields]] = []
    for band in node.items:
        total = plain(band).get("total") if isinstance(band, Fields) else None
        if not isinstance(band, Fields) or isinstance(total, bool) or not isinstance(total, (int, float)):
            return
        totals.append((float(total), band))
    for (higher, _), (lower, band) in pairwise(totals):
        if lower >= higher:
            message = f"band '{band.text('name')}': its total ({lower:g}) is not below that of the band above ({higher:g})."
            notes.add("R304", band.place, message, "Write the bands best first; each needs a lower total than the one above.")
    if totals and (totals[-1][0] > 0 or _floor(totals[-1][1]) > 0):
        band = totals[-1][1]
        message = f"band '{band.text('name')}': below it there is no verdict at all."
        notes.add("R305", band.place, message, "The last band must start at total: 0, with each_pillar: 0 or without it.")


def _floor(band: Fields) -> float:
    floor = plain(band).get("each_pillar", 0)
    return float(floor) if isinstance(floor, (int, float)) else 0.0


def _examples(tree: Fields, notes: Notes) -> None:
    for number, criterion in criteria_of(tree):
        examples = criterion.get("examples")
        for kind, entry in examples.entries.items() if isinstance(examples, Fields) else ():
            for item in entry.node.items if isinstance(entry.node, Items) else ():
                if isinstance(item, Text) and isinstance(item.value, str) and not speaks(item.text):
                    message = f"{whose(tree, ('criteria', number, 'examples'))}nobody speaks in this example of '{kind}'."
                    fix = "Start each line with who speaks: 'Customer: …' or 'Agent: …'."
                    notes.add("R501", item.place, message, fix)


def speaks(example: str) -> bool:
    """Whether some line of an example starts with a speaker's label."""
    for line in example.splitlines():
        label, colon, words = line.partition(":")
        if colon and words.strip() and 0 < len(label.strip()) <= 40:
            return True
    return False
