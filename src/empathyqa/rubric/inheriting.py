"""``extends:``, ``change:``, ``switch_off:`` and own criteria: one resolved tree whose parts remember their files.

Three verbs for three intentions, so that nobody overrides by accident: ``change:`` for an inherited criterion,
``switch_off:`` (with a reason) to leave one out, ``criteria:`` for new ones. Every node keeps the place it was written
at, so a problem in the merged rubric points into the file that has to be mended.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from empathyqa.rubric.did_you_mean import choices, nearest
from empathyqa.rubric.extending import Layer
from empathyqa.rubric.extracts import both_lists, facts_of, kept
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Entry, Fields, Items, Place, Text

OWN_ONLY = ("extends", "change", "switch_off", "switched_off")
_MERGED_ONE_LEVEL = ("settings", "coach", "examples")
"""Fields of a criterion whose own fields are changed one by one; everything else is replaced as a whole."""


@dataclass
class Resolved:
    """A rubric with its inheritance worked out, still as a tree with places."""

    tree: Fields
    layers: list[Layer]
    changes: dict[str, dict[str, Place]] = field(default_factory=dict)
    """Criterion id → changed field (``coach.tip``) → where the change is written."""
    switched_off: dict[str, tuple[str, Place]] = field(default_factory=dict)

    @property
    def folder(self) -> Path:
        """The folder of the file that was asked for."""
        return self.layers[-1].folder


def resolve(layers: list[Layer], notes: Notes) -> Resolved:
    """Merge the layers, the inherited one first."""
    first = layers[0]
    _no_parent(first, notes)
    merged = {name: entry for name, entry in first.tree.entries.items() if name not in OWN_ONLY}
    resolved = Resolved(Fields(first.tree.place, merged), layers)
    for layer in layers[1:]:
        _extend(resolved, layer, notes)
    return resolved


def _no_parent(layer: Layer, notes: Notes) -> None:
    if layer.tree.get("extends") is not None:
        return
    for name in ("change", "switch_off"):
        entry = layer.tree.entries.get(name)
        if entry:
            notes.add(
                "R408",
                entry.key,
                f"'{name}:' is for inherited criteria, and this rubric inherits from none.",
                "Add extends: with the rubric to start from, or edit the criteria here.",
            )


def _extend(resolved: Resolved, layer: Layer, notes: Notes) -> None:
    base = resolved.layers[resolved.layers.index(layer) - 1]
    tree = dict(resolved.tree.entries)
    for own in ("title", "version", "rubric"):
        tree.pop(own, None)
    for name, entry in layer.tree.entries.items():
        if name == "pillars":
            tree[name] = _pillars(tree.get(name), entry)
        elif name == "extract" and name in tree:
            tree[name] = both_lists(tree[name], entry, base, notes)
        elif name == "word_lists":
            tree[name] = _word_lists(tree.get(name), entry, base, notes)
        elif name not in (*OWN_ONLY, "criteria"):
            tree[name] = entry
    tree = {name: tree[name] for name in sorted(tree, key=lambda name: name not in ("rubric", "version", "title"))}
    inherited = tree.get("criteria")
    resolved.tree = Fields(layer.tree.place, tree)
    if inherited is None or not isinstance(inherited.node, Items):
        return
    items = _changed(resolved, inherited.node, layer, base, notes)
    items = _without(resolved, items, layer, base, notes)
    if "extract" in tree:
        left_out = layer.tree.get("switch_off")
        tree["extract"] = kept(tree["extract"], left_out.entries if isinstance(left_out, Fields) else ())
    items += _added(items, resolved, layer, base, notes)
    written = layer.tree.entries.get("criteria")
    tree["criteria"] = Entry(written.key if written else inherited.key, Items(inherited.node.place, items))


def _pillars(old: Entry | None, new: Entry) -> Entry:
    if old is None or not isinstance(old.node, Fields) or not isinstance(new.node, Fields):
        return new
    entries = dict(old.node.entries)
    for name, entry in new.node.entries.items():
        before = entries.get(name)
        entries[name] = _overlaid(before, entry) if before else entry
    return Entry(new.key, Fields(new.node.place, entries))


def _overlaid(old: Entry, new: Entry) -> Entry:
    """Fields of ``new`` over those of ``old``."""
    if not isinstance(old.node, Fields) or not isinstance(new.node, Fields) or new.node.refused:
        return new
    return Entry(old.key, Fields(old.node.place, old.node.entries | new.node.entries))


def _word_lists(old: Entry | None, new: Entry, base: Layer, notes: Notes) -> Entry:
    if old is None or not isinstance(old.node, Fields) or not isinstance(new.node, Fields):
        return new
    for name in [name for name in new.node.entries if name in old.node.entries]:
        notes.add(
            "R404",
            new.node.entries[name].key,
            f"The word list '{name}' is inherited from {base.source.short} already.",
            f"Give your list a name of its own (such as more_{name}), and name it in the settings of the criterion.",
        )
    return Entry(old.key, Fields(old.node.place, old.node.entries | new.node.entries))


def ids_of(items: list[object]) -> dict[str, Fields]:
    """The criteria of a list by id; items without one are left out."""
    return {item.text("id"): item for item in items if isinstance(item, Fields) and item.text("id")}


def _unknown(code: str, verb: str, name: str, place: Place, ids: list[str], base: Layer, notes: Notes) -> None:
    if notes.full:
        return
    near = nearest(name, ids)
    hint = f" Did you mean '{near}'?" if near else ""
    fix = f"Write '{near}'." if near else f"Inherited are: {choices(ids)}. A new criterion belongs under criteria:."
    notes.add(code, place, f"{verb}: no inherited criterion '{name}' in {base.source.short}.{hint}", fix)


def _changed(resolved: Resolved, items: Items, layer: Layer, base: Layer, notes: Notes) -> list[Fields | Text | Items]:
    change = layer.tree.get("change")
    if not isinstance(change, Fields):
        return list(items.items)
    known = ids_of(list(items.items))
    facts = facts_of(resolved.tree)
    new: dict[str, Fields] = {}
    for name, entry in change.entries.items():
        if name in facts:
            message = f"'{name}' is a fact of extract:, and change: is for criteria."
            fix = "Leave it out under switch_off:, with a reason, and write yours under extract: with an id of its own."
            notes.add("R401", entry.key, message, fix)
            continue
        if name not in known:
            _unknown("R401", "change", name, entry.key, list(known), base, notes)
        elif isinstance(entry.node, Fields):
            new[name] = _change_one(resolved, name, known[name], entry.node, notes)
    return [new.get(item.text("id"), item) if isinstance(item, Fields) else item for item in items.items]


def _change_one(resolved: Resolved, name: str, old: Fields, change: Fields, notes: Notes) -> Fields:
    entries = dict(old.entries)
    places = resolved.changes.setdefault(name, {})
    another_check = change.text("check") not in ("", old.text("check"))
    for field_name, entry in change.entries.items():
        if field_name == "id":
            notes.add(
                "R411",
                entry.key,
                f"change: the id of '{name}' cannot be changed; history hangs on it.",
                "Leave the id out. For a different criterion, use switch_off: and criteria:.",
            )
            continue
        before = entries.get(field_name)
        merge = field_name in _MERGED_ONE_LEVEL and before and not (field_name == "settings" and another_check)
        entries[field_name] = _overlaid(before, entry) if merge and before else entry
        if isinstance(entry.node, Fields):
            places.update({f"{field_name}.{inner}": each.key for inner, each in entry.node.entries.items()})
        else:
            places[field_name] = entry.key
    if another_check and "settings" not in change.entries:
        entries.pop("settings", None)
    return Fields(old.place, entries)


def _without(
    resolved: Resolved, items: list[Fields | Text | Items], layer: Layer, base: Layer, notes: Notes
) -> list[Fields | Text | Items]:
    switch = layer.tree.get("switch_off")
    if not isinstance(switch, Fields):
        return items
    known = [*ids_of(list(items)), *facts_of(resolved.tree)]
    change = layer.tree.get("change")
    for name, entry in switch.entries.items():
        if name not in known:
            _unknown("R410", "switch_off", name, entry.key, known, base, notes)
            continue
        reason = entry.node.text if isinstance(entry.node, Text) else ""
        if len(reason.split()) < 2:
            notes.add(
                "R402",
                entry.key,
                f"switch_off: '{name}' needs a reason, in a few words.",
                "Write why your team leaves it out; the reason is printed on every report.",
            )
        if isinstance(change, Fields) and name in change.entries:
            notes.add(
                "R409",
                entry.key,
                f"'{name}' is both changed and switched off.",
                "Keep one of the two; switch_off: wins over every change.",
            )
        resolved.switched_off[name] = (reason, entry.key)
    return [item for item in items if not (isinstance(item, Fields) and item.text("id") in switch.entries)]


def _added(
    items: list[Fields | Text | Items], resolved: Resolved, layer: Layer, base: Layer, notes: Notes
) -> list[Fields | Text | Items]:
    own = layer.tree.get("criteria")
    if not isinstance(own, Items):
        return []
    known = ids_of(list(items))
    added: list[Fields | Text | Items] = []
    for item in own.items:
        name = item.text("id") if isinstance(item, Fields) else ""
        if name in known or name in resolved.switched_off:
            notes.add(
                "R403",
                item.place,
                f"criterion '{name}' is inherited from {base.source.short}; it cannot be written again here.",
                f"To alter it, write it under change:, with only what differs: {name}: {{weight: 2}}",
            )
        else:
            added.append(item)
    return added
