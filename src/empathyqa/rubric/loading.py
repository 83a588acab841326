"""``load_rubric`` and ``check_rubric``: from a name or a path to a rubric, or to all of its problems."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from empathyqa.errors import Problem, RubricError
from empathyqa.rubric.extending import Layer, layers_of
from empathyqa.rubric.extracts import extracts_of
from empathyqa.rubric.inheriting import OWN_ONLY, Resolved, resolve
from empathyqa.rubric.known import CheckLike, ConditionLike, Known, known
from empathyqa.rubric.model import Rubric
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.opening import built_in_folder, is_built_in
from empathyqa.rubric.provenance import Origin, Provenance, Written
from empathyqa.rubric.rules import apply_rules, criteria_of
from empathyqa.rubric.shape import fit
from empathyqa.rubric.straightening import straighten
from empathyqa.rubric.tree import Fields, Items, Place, Text, plain


@dataclass(frozen=True)
class _Reading:
    rubric: Rubric | None
    notes: Notes


def load_rubric(
    name_or_path: str | Path,
    *,
    checks: Iterable[CheckLike] | None = None,
    conditions: Mapping[str, ConditionLike] | None = None,
    lexicons: Callable[[], Iterable[str]] | None = None,
) -> Rubric:
    """The rubric of a built-in name (``"balanced"``) or a path, with its inheritance worked out.

    ``rubric.sha256`` is the hash of what it says, ``rubric.provenance`` where each line of it is written.
    Raises :class:`RubricError` with every problem at once.
    """
    reading = _read(name_or_path, checks, conditions, lexicons)
    if reading.rubric is None:
        raise RubricError([problem for problem in reading.notes.sorted() if problem.severity == "error"])
    return reading.rubric


def check_rubric(
    name_or_path: str | Path,
    *,
    checks: Iterable[CheckLike] | None = None,
    conditions: Mapping[str, ConditionLike] | None = None,
    lexicons: Callable[[], Iterable[str]] | None = None,
) -> list[Problem]:
    """Every error and warning of a rubric, from top to bottom; an empty list for one that is fine."""
    return _read(name_or_path, checks, conditions, lexicons).notes.sorted()


def _read(
    name_or_path: str | Path,
    checks: Iterable[CheckLike] | None,
    conditions: Mapping[str, ConditionLike] | None,
    lexicons: Callable[[], Iterable[str]] | None,
) -> _Reading:
    notes = Notes()
    path, shown = _locate(name_or_path)
    layers, whole = layers_of(path, shown, notes)
    for layer in layers:
        _own_fields(layer, notes)
    if not whole:
        if layers:
            _alone(layers[-1], known(checks, conditions, lexicons), notes)
        return _Reading(None, notes)
    resolved = resolve(layers, notes)
    straighten(resolved.tree, notes)
    names = known(checks, conditions, lexicons)
    rubric = fit(_data(resolved), resolved.tree, notes, names)
    apply_rules(resolved.tree, names, notes, resolved.switched_off)
    if rubric is None or notes.errors:
        return _Reading(None, notes)
    from empathyqa.rubric.lint import lint

    lint(rubric, resolved.tree, names, notes)
    notes.only_warn_of(layers[-1].source.path)
    return _Reading(rubric.with_provenance(_provenance(resolved, notes)), notes)


def _alone(layer: Layer, names: Known, notes: Notes) -> None:
    """What can be said of a rubric whose inherited one cannot be read: mistakes that no base could mend."""
    own = {name: entry for name, entry in layer.tree.entries.items() if name not in OWN_ONLY}
    tree = Fields(layer.tree.place, own)
    found = Notes()
    straighten(tree, found)
    fit(plain(tree), tree, found, names)
    apply_rules(tree, names, found)
    for problem in found.sorted():
        inherited = problem.code == "R101" and problem.message.startswith("'")
        if not inherited and problem.code not in ("R202", "R301", "R302"):
            notes.keep(problem)


def _locate(name_or_path: str | Path) -> tuple[Path, str]:
    if isinstance(name_or_path, str) and is_built_in(name_or_path):
        return built_in_folder() / f"{name_or_path}.yaml", f"{name_or_path}.yaml"
    return Path(name_or_path), str(name_or_path)


def _own_fields(layer: Layer, notes: Notes) -> None:
    """The shape of the fields that only a file has, before they are worked in."""
    for name in ("change", "switch_off"):
        entry = layer.tree.entries.get(name)
        if entry is None:
            continue
        if not isinstance(entry.node, Fields):
            if not entry.node.refused:
                wrong = ", not a list" if isinstance(entry.node, Items) else ""
                dashes = "Leave the dashes out. " if isinstance(entry.node, Items) and not entry.node.flow else ""
                notes.add("R104", entry.key, f"'{name}' should be a group of fields{wrong}.", dashes + _SHAPES[name])
            continue
        for inner, each in entry.node.entries.items():
            wanted = Fields if name == "change" else Text
            if not isinstance(each.node, wanted) and not each.node.refused:
                said = plain(each.node)
                number = name == "change" and isinstance(said, (int, float))
                fix = f"Write only what differs: {inner[:40]}: {{weight: {said}}}" if number else _SHAPES[name]
                notes.add("R104", each.key, f"{name}: '{inner[:40]}' does not have the right form.", fix)
    entry = layer.tree.entries.get("criteria")
    if entry is not None and not isinstance(entry.node, Items) and not entry.node.refused:
        notes.add("R104", entry.key, "'criteria' should be a list.", "Start each criterion with '- id: …' on its own line.")
    entry = layer.tree.entries.get("switched_off")
    if entry is not None:
        notes.add("R102", entry.key, "no field called 'switched_off'.", "Did you mean 'switch_off'?")


_SHAPES = {
    "change": "Write the id of the criterion and only what differs: uses-the-name: {weight: 2}",
    "switch_off": "Write the id of the criterion and the reason: uses-the-name: Chat shows the name already.",
}


def _data(resolved: Resolved) -> dict[str, Any]:
    data: dict[str, Any] = plain(resolved.tree)
    if resolved.switched_off:
        data["switched_off"] = {name: reason for name, (reason, _) in resolved.switched_off.items()}
    return data


def _provenance(resolved: Resolved, notes: Notes) -> Provenance:
    origins: dict[str, Origin] = {}
    for _, criterion in criteria_of(resolved.tree):
        name = criterion.text("id")
        changes = {field: _written(place) for field, place in resolved.changes.get(name, {}).items()}
        origins[name] = Origin(_written(criterion.place), changes, _examples(criterion))
    off = {name: _written(place) for name, (_, place) in resolved.switched_off.items()}
    files = tuple(layer.source.short for layer in reversed(resolved.layers))
    return Provenance(files, origins, off, _facts(resolved.tree), tuple(notes.sorted()))


def _facts(tree: Fields) -> dict[str, Written]:
    written: dict[str, Written] = {}
    for _, fact in extracts_of(tree):
        written[fact.text("id")] = _written(fact.place)
        examples = fact.get("examples")
        for number, item in enumerate(examples.items if isinstance(examples, Items) else ()):
            written[f"{fact.text('id')}[{number}]"] = _written(item.place)
    return written


def _examples(criterion: Fields) -> dict[str, Written]:
    node = criterion.get("examples")
    written: dict[str, Written] = {}
    for kind, entry in node.entries.items() if isinstance(node, Fields) else ():
        for number, item in enumerate(entry.node.items if isinstance(entry.node, Items) else ()):
            written[f"{kind}[{number}]"] = _written(item.place)
    return written


def _written(place: Place) -> Written:
    return Written(place.source.short, place.line)
