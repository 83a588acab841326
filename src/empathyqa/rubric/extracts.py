"""``extract:`` in the tree of a rubric: what is inherited, and the rules that the model cannot say."""

from __future__ import annotations

from collections.abc import Container, Iterator

from empathyqa.rubric.example_rules import check_talk
from empathyqa.rubric.extending import Layer
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.shape import whose
from empathyqa.rubric.tree import Entry, Fields, Items, Node, Place, Text


def extracts_of(tree: Fields) -> Iterator[tuple[int, Fields]]:
    """The facts that are groups of fields, with their numbers in the list."""
    node = tree.get("extract")
    if isinstance(node, Items):
        yield from ((number, item) for number, item in enumerate(node.items) if isinstance(item, Fields))


def facts_of(tree: Fields) -> dict[str, Place]:
    """The ids of the facts, and where each is written."""
    return {item.text("id"): item.entries["id"].key for _, item in extracts_of(tree) if item.text("id")}


def both_lists(old: Entry, new: Entry, base: Layer, notes: Notes) -> Entry:
    """The inherited facts and the new ones; one that is inherited cannot be written again."""
    if not isinstance(old.node, Items) or not isinstance(new.node, Items):
        return new
    known = {item.text("id") for item in old.node.items if isinstance(item, Fields)}
    added: list[Node] = []
    for item in new.node.items:
        name = item.text("id") if isinstance(item, Fields) else ""
        if name and name in known:
            message = f"fact '{name[:40]}' is inherited from {base.source.short}; it cannot be written again here."
            fix = "Give yours an id of its own, and leave the inherited one out under switch_off:, with a reason."
            notes.add("R403", item.place, message, fix)
        else:
            added.append(item)
    return Entry(new.key, Items(old.node.place, [*old.node.items, *added]))


def kept(entry: Entry, switched_off: Container[str]) -> Entry:
    """The facts that are not switched off."""
    if not isinstance(entry.node, Items):
        return entry
    items = [item for item in entry.node.items if not (isinstance(item, Fields) and item.text("id") in switched_off)]
    return Entry(entry.key, Items(entry.node.place, items))


def check_extracts(tree: Fields, criteria: Container[str], notes: Notes) -> None:
    """Note everything about the facts that breaks a rule."""
    first: dict[str, Place] = {}
    for number, fact in extracts_of(tree):
        prefix, name = whose(tree, ("extract", number, "id")), fact.text("id")
        if name and (name in first or name in criteria):
            where = f", on line {first[name].line}" if name in first else " by a criterion"
            notes.add("R201", fact.entries["id"].key, f"{prefix}this id is taken already{where}.", "Give it an id of its own.")
        elif name:
            first[name] = fact.entries["id"].key
        _kind(fact, prefix, notes)
        _phrases(fact, prefix, notes)
        _examples(fact, prefix, notes)


def _kind(fact: Fields, prefix: str, notes: Notes) -> None:
    kind, words, after = fact.text("kind"), fact.get("words"), fact.entries.get("after")
    given = isinstance(words, Fields) and bool(words.entries)
    if kind == "phrase" and not given and "words" not in fact.entries:
        message = f"{prefix}kind: phrase needs words:, the values to be noted and what people say for each."
        notes.add("R311", fact.entries["kind"].key, message, "words: {damaged: [arrived broken], late: [never came]}")
    if kind and kind != "phrase" and given:
        message = f"{prefix}'words' works with kind: phrase only; this fact has kind: {kind[:20]}."
        notes.add("R311", fact.entries["words"].key, message, "Write kind: phrase, or after: with the words that name the fact.")
    if kind == "phrase" and after is not None:
        message = f"{prefix}'after' does not work with kind: phrase, whose words say all there is to say."
        notes.add("R311", after.key, message, "Leave after: out.")
    if kind == "promise" and fact.text("said_by") == "customer":
        message = f"{prefix}promises are heard from the agent's side only."
        notes.add("R311", fact.entries["said_by"].key, message, "Leave said_by: out, or write said_by: agent.")


def _phrases(fact: Fields, prefix: str, notes: Notes) -> None:
    words = fact.get("words")
    groups = [fact.get("after"), *((entry.node for entry in words.entries.values()) if isinstance(words, Fields) else ())]
    for group in groups:
        for item in group.items if isinstance(group, Items) else ():
            if isinstance(item, Text) and isinstance(item.value, str) and not _has_a_word(item.text):
                fix = "Write what people say: after: [order number, reference]."
                notes.add("R114", item.place, f"{prefix}the phrase '{item.text[:40]}' has no word to be heard.", fix)
    for value, entry in words.entries.items() if isinstance(words, Fields) else ():
        if isinstance(entry.node, Items) and not entry.node.items:
            notes.add("R204", entry.key, f"{prefix}the value '{value[:40]}' has no phrases.", "Add phrases, or remove it.")


def _has_a_word(phrase: str) -> bool:
    from empathyqa.phrase_hits import phrase_of

    return any(not word.startswith("<") for word in phrase_of(phrase))


def _examples(fact: Fields, prefix: str, notes: Notes) -> None:
    node = fact.get("examples")
    for item in node.items if isinstance(node, Items) else ():
        talk = item.get("talk") if isinstance(item, Fields) else None
        check_talk(talk, f"{prefix}nobody speaks in this example.", notes)
