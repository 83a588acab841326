"""From YAML events to a tree with places, inside bounds that hold whatever the file contains.

The events are read one at a time and counted as they come, so a file with 200,000 nested brackets is refused at the
41st (libyaml would crash on composing it, pure Python would run out of stack). Aliases, tags and duplicate keys are
refused: a rubric says everything once, in full, where it counts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import yaml

from empathyqa.rubric.noting import Notes
from empathyqa.rubric.scene import DIRECTIVE, TWO_BACKSLASHES, UNKNOWN_ESCAPE
from empathyqa.rubric.tree import Entry, Fields, Items, Node, Place, Source, Text

MOST_DEEP = 40
MOST_VALUES = 20_000
LIBYAML = bool(getattr(yaml, "__with_libyaml__", False))

_CUT = re.compile(r" #")
_SURROGATE = re.compile("[\ud800-\udfff]")


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
        self.root: Node | None = None
        self.open: list[_Open] = []
        self.values = 0
        self.told: set[int] = set()
        """Groups whose doubled fields are explained already."""
        self.documents = 0

    def take(self, event: yaml.events.Event) -> None:
        if isinstance(event, yaml.ScalarEvent):
            self.place(self.scalar(event))
        elif isinstance(event, yaml.MappingStartEvent):
            self.start(self.mapping(event))
        elif isinstance(event, yaml.SequenceStartEvent):
            refused = self.decorated(event)
            self.start(Items(self.at(event), flow=bool(event.flow_style), refused=refused))
        elif isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent)):
            self.open.pop()
        elif isinstance(event, yaml.AliasEvent):
            self.place(self.alias(event))
        elif isinstance(event, yaml.DocumentStartEvent):
            self.document(event)

    def at(self, event: yaml.events.Event) -> Place:
        mark: Any = event.start_mark
        return Place(self.source, mark.line + 1, mark.column + 1)

    def document(self, event: yaml.DocumentStartEvent) -> None:
        for number, line in enumerate(self.source.lines[: self.at(event).line], 1):
            if line.startswith("%") and not self.documents:
                self.notes.add("R015", Place(self.source, number, 1), DIRECTIVE, "Remove the line.")
                raise TooMuch
        self.documents += 1
        if self.documents > 1:
            self.notes.add(
                "R014",
                self.at(event),
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
                f"'{_short(key.text)}' is written twice here; line {first.key.line} has it already.",
                "Keep one of the two. YAML by itself would silently keep only the last.",
            )

    def scalar(self, event: yaml.ScalarEvent) -> Text:
        refused = self.decorated(event)
        node = Text(self.at(event), event.value, event.style or "", refused)
        if not node.style and not refused:
            self.look_for_cut(event, node)
        if node.unusable_number:
            node.refused = True
            self.notes.add(
                "R106",
                node.place,
                f"'{_short(node.text)}' is not a number that can be counted with.",
                'Write an ordinary number such as 1 or 2.5; as a phrase, put it in double quotes: "…".',
            )
        if node.style == '"' and _SURROGATE.search(node.text):
            node.refused = True
            self.notes.add("R021", node.place, UNKNOWN_ESCAPE, TWO_BACKSLASHES)
        return node

    def look_for_cut(self, event: yaml.ScalarEvent, node: Text) -> None:
        end: Any = event.end_mark
        rest = self.source.line(end.line + 1)[end.column :]
        if not _CUT.match(rest) or not isinstance(node.value, str):
            return
        if " " in node.text or rest[2:3].isalnum():
            self.notes.add(
                "R009",
                Place(self.source, end.line + 1, end.column + 2),
                f"The text ends at '#': YAML reads '{_short(rest.strip())}' as a comment.",
                f'If it belongs to the text, use double quotes: "{_short(node.text + rest.rstrip(), 60)}". '
                "If it is a comment, put two spaces before the '#'.",
                "warning",
            )

    def mapping(self, event: yaml.MappingStartEvent) -> Fields:
        fields = Fields(self.at(event), flow=bool(event.flow_style), refused=self.decorated(event))
        line = self.source.line(fields.place.line)
        if not fields.flow and line[fields.place.column - 1 : fields.place.column + 1].rstrip() == "?":
            fields.refused = True
            rest = line[fields.place.column - 1 :].strip()
            self.notes.add(
                "R005",
                fields.place,
                "YAML reads a leading question mark as the start of a field name, not as text.",
                f'Put the text in double quotes: "{_short(rest)}"',
            )
        return fields

    def alias(self, event: yaml.AliasEvent) -> Text:
        place, name = self.at(event), str(event.anchor)
        self.notes.add(
            "R006",
            place,
            f"'*{_short(name)}' is read as a reference to another place; rubrics do not use references.",
            f'If it is text, put it in double quotes: "*{_short(name)}". To share phrases, use word_lists:.',
        )
        return Text(place, name, refused=True)

    def decorated(self, event: yaml.ScalarEvent | yaml.MappingStartEvent | yaml.SequenceStartEvent) -> bool:
        """Notes an anchor or a tag; true where there is one."""
        place = self.at(event)
        if event.anchor is not None:
            self.notes.add(
                "R006",
                place,
                f"'&{_short(event.anchor)}' is read as a label for references; rubrics do not use references.",
                "If it is text, put the whole text in double quotes. To share phrases, use word_lists:.",
            )
            return True
        if event.tag is not None:
            written = self.source.line(place.line)[place.column - 1 :] or event.tag
            self.notes.add(
                "R007",
                place,
                f"'{_short(written.split()[0])}' is read as a YAML type tag; rubrics do not use tags.",
                "If the text starts with '!', put the whole text in double quotes; otherwise remove the tag.",
            )
            return True
        return False


def _short(text: str, most: int = 40) -> str:
    line = " ".join(text.split())
    return line if len(line) <= most else line[: most - 1] + "…"
