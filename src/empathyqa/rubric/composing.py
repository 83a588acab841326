"""From YAML events to a tree with places, inside bounds that hold whatever the file contains.

The events are read one at a time and counted as they come, so a file with 200,000 nested brackets is refused at the
41st (libyaml would crash on composing it, pure Python would run out of stack). Aliases, tags and duplicate keys are
refused: a rubric says everything once, in full, where it counts.
"""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from empathyqa.rubric.noting import Notes
from empathyqa.rubric.scene import DIRECTIVE
from empathyqa.rubric.shortening import short
from empathyqa.rubric.tree import Entry, Fields, Items, Node, Place, Source, Text
from empathyqa.rubric.yaml_nodes import Nodes

MOST_DEEP = 40
MOST_VALUES = 20_000
LIBYAML = bool(getattr(yaml, "__with_libyaml__", False))


class TooMuch(Exception):
    """The file goes past a bound; the problem has been noted."""


def events(source: Source) -> Iterator[yaml.events.Event]:
    """The YAML events of a text, from libyaml where PyYAML has it."""
    loader = yaml.CSafeLoader if LIBYAML else yaml.SafeLoader
    yield from yaml.parse(source.text, Loader=loader)


def build(source: Source, notes: Notes) -> Node | None:
    """The tree of the first document, or ``None`` for an empty file; raises ``yaml.YAMLError`` and :class:`TooMuch`."""
    builder = _Builder(source, notes)
    for event in events(source):
        builder.take(event)
    return builder.root


class _Open:
    """A mapping or list whose end has not come yet."""

    __slots__ = ("key", "node")

    def __init__(self, node: Items | Fields) -> None:
        self.node = node
        self.key: Text | None = None


class _Builder:
    def __init__(self, source: Source, notes: Notes) -> None:
        self.source = source
        self.notes = notes
        self.nodes = Nodes(source, notes)
        self.root: Node | None = None
        self.open: list[_Open] = []
        self.values = 0
        self.told: set[int] = set()
        """Groups whose doubled fields are explained already."""
        self.documents = 0

    def take(self, event: yaml.events.Event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self.place(self.nodes.scalar(event))
        elif isinstance(event, yaml.MappingStartEvent):
            self.start(self.nodes.mapping(event))
        elif isinstance(event, yaml.SequenceStartEvent):
            self.start(self.nodes.sequence(event))
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.open.pop()
        elif isinstance(event, yaml.AliasEvent):
            self.place(self.nodes.alias(event))
        elif isinstance(event, yaml.DocumentStartEvent):
            self.document(event)

    def document(self, event: yaml.DocumentStartEvent) -> None:
        for number, line in enumerate(self.source.lines[: self.nodes.at(event).line], 1):
            if line.startswith("%") and not self.documents:
                self.notes.add("R015", Place(self.source, number, 1), DIRECTIVE, "Remove the line.")
                raise TooMuch
        self.documents += 1
        if self.documents > 1:
            self.notes.add(
                "R014",
                self.nodes.at(event),
                "A second document starts here; a rubric is one document.",
                "Remove the '---' line, or put the second rubric in a file of its own and use extends:.",
            )
            raise TooMuch

    def start(self, node: Items | Fields) -> None:
        if len(self.open) >= MOST_DEEP:
            self.notes.add(
                "R011",
                node.place,
                f"Brackets or indentation go more than {MOST_DEEP} levels deep.",
                "A rubric needs about six levels. Put text that starts with '[' or '{' in double quotes.",
            )
            raise TooMuch
        self.place(node)
        self.open.append(_Open(node))

    def place(self, node: Node) -> None:
        self.values += 1
        if self.values > MOST_VALUES:
            self.notes.add(
                "R011",
                node.place,
                f"The file holds more than {MOST_VALUES:,} values.",
                "Move long word lists to a rubric of their own and inherit from it with extends:.",
            )
            raise TooMuch
        if not self.open:
            if self.documents <= 1:
                self.root = node
            return
        top = self.open[-1]
        if isinstance(top.node, Items):
            top.node.items.append(node)
        elif top.key is None:
            top.key = self.key(node)
        else:
            self.entry(top.node, top.key, node)
            top.key = None

    def key(self, node: Node) -> Text:
        if isinstance(node, Text):
            return node
        if not node.refused:
            self.notes.add(
                "R005",
                node.place,
                "A field name must be plain words, not a list or a group of fields.",
                "If this is meant as text, put it in double quotes.",
            )
        node.refused = True
        return Text(node.place, f"\x00{node.place.line}:{node.place.column}", refused=True)

    def entry(self, fields: Fields, key: Text, node: Node) -> None:
        if key.text == "<<" and not key.style:
            self.notes.add(
                "R006",
                key.place,
                "Merge keys ('<<') are not used in rubrics.",
                "Write the fields out, or inherit a whole rubric with extends: and change:.",
            )
            return
        if key.refused:
            return
        first = fields.entries.get(key.text)
        if first is None:
            fields.entries[key.text] = Entry(key.place, node)
        elif key.text == "id":
            self.told.add(id(fields))
            self.notes.add(
                "R008",
                key.place,
                f"This criterion has a second 'id' here; line {first.key.line} has its first.",
                "If another criterion starts here, put '- ' before its 'id'; otherwise keep one of the two.",
            )
        elif id(fields) not in self.told:
            self.notes.add(
                "R008",
                key.place,
                f"'{short(key.text)}' is written twice here; line {first.key.line} has it already.",
                "Keep one of the two. YAML by itself would silently keep only the last.",
            )
