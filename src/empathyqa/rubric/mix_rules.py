"""Rules about mixes: each is for some contacts, changes something that is there, and has a name of its own."""

from __future__ import annotations

from empathyqa.rubric.did_you_mean import choices, suggestion
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.tree import Fields, Items, Node, Place, plain

NO_ONLY_FOR = "Say which: only_for: {channel: [chat]}; also queue, language, product or persona."


def check_mixes(tree: Fields, ids: set[str], switched_off: set[str], notes: Notes) -> None:
    """Note everything about the mixes that breaks a rule."""
    node = tree.get("mixes")
    names: dict[str, int] = {}
    for mix in node.items if isinstance(node, Items) else ():
        if not isinstance(mix, Fields):
            continue
        name = mix.text("name")
        if name and name in names:
            message = f"mix '{name[:40]}': this name is taken already, on line {names[name]}."
            notes.add("R201", mix.entries["name"].key, message, "Give one of the two a name of its own.")
        names.setdefault(name, mix.place.line)
        _for_whom(mix, name, notes)
        _weights(mix, name, ids, switched_off, notes)


def _for_whom(mix: Fields, name: str, notes: Notes) -> None:
    only_for = mix.get("only_for")
    if isinstance(only_for, Fields) and not any(plain(entry.node) for entry in only_for.entries.values()):
        message = f"mix '{name[:40]}': only_for: names nothing, so the mix would be for every contact."
        notes.add("R310", mix.entries["only_for"].key, message, NO_ONLY_FOR)
    if not _entries(mix.get("weights")) and not _entries(mix.get("pillars")):
        message = f"mix '{name[:40]}': it changes no weight."
        notes.add("R310", mix.place, message, "Add pillars: {empathy: 2}, or weights: with ids of criteria.")


def _weights(mix: Fields, name: str, ids: set[str], switched_off: set[str], notes: Notes) -> None:
    for id, entry in _entries(mix.get("weights")).items():
        if id not in ids and id not in switched_off:
            message = f"mix '{name[:40]}': there is no criterion '{id[:40]}'."
            notes.add("R309", entry, message, suggestion(id, ids, f"The criteria are: {choices(sorted(ids), 40)}."))


def _entries(node: Node | None) -> dict[str, Place]:
    return {id: entry.key for id, entry in node.entries.items()} if isinstance(node, Fields) else {}
