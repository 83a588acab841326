"""What the model cannot say about a rubric: names that must exist, weights that need a reason, bands that must fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from empathyqa.rubric.did_you_mean import choices, suggestion
from empathyqa.rubric.example_rules import check_talk
from empathyqa.rubric.extracts import check_extracts, extracts_of
from empathyqa.rubric.known import Known
from empathyqa.rubric.mix_rules import check_mixes
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.pillar_rules import check_bands, check_little, check_pillars
from empathyqa.rubric.settings_rules import check_settings
from empathyqa.rubric.shape import about, owner_of, whose
from empathyqa.rubric.tree import Fields, Items, Loc, Place, Text, follow, plain

_ALIKE = 0.8
"""How near a condition must be: many begin with the same word, and mean something else."""
_MANY_CHECKS = (
    "For words of your own: phrases; for what only a person can tell: a_person_answers. "
    "'empathyqa explain' lists all checks, and 'empathyqa explain NAME' says what one looks for."
)
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
    check_pillars(tree, notes)
    check_little(tree, notes)
    check_bands(tree, notes)
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
        otherwise = _MANY_CHECKS if len(known.checks) > 20 else f"The checks are: {choices(sorted(known.checks))}."
        fix = suggestion(name, known.checks, otherwise)
        notes.add("R103", entry.key, f"{prefix}'{name[:40]}' is not a known check.", fix)
        return
    check_settings(tree, loc, criterion, check.settings, known, notes)


def _condition(criterion: Fields, prefix: str, known: Known, notes: Notes) -> None:
    for field in ("applies_when", "at_most_partly_when"):
        entry, name = criterion.entries.get(field), criterion.text(field)
        if entry is None or not name or name in known.conditions:
            continue
        otherwise = f"The conditions are: {choices(sorted(known.conditions), 40)}."
        fix = suggestion(name, known.conditions, otherwise, _ALIKE)
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
    halved = criterion.entries.get("at_most_partly_when")
    if halved and criterion.text("at_most_partly_when") and use in USES and use not in ("score", "coach"):
        message = f"{prefix}'at_most_partly_when' works with use: score or coach; this criterion has use: {use}."
        notes.add("R312", halved.key, message, "Write use: score, or leave at_most_partly_when out.")


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


def _examples(tree: Fields, notes: Notes) -> None:
    for number, criterion in criteria_of(tree):
        examples, prefix = criterion.get("examples"), whose(tree, ("criteria", number, "examples"))
        for kind, entry in examples.entries.items() if isinstance(examples, Fields) else ():
            for item in entry.node.items if isinstance(entry.node, Items) else ():
                check_talk(item, f"{prefix}nobody speaks in this example of '{kind}'.", notes)
