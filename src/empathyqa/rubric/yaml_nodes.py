"""One YAML event → one node with its place. Where YAML reads something else than was meant, that is noted there."""

from __future__ import annotations

from typing import Any

import yaml

from empathyqa.later import later
from empathyqa.rubric.noting import Notes
from empathyqa.rubric.scene import TWO_BACKSLASHES, UNKNOWN_ESCAPE
from empathyqa.rubric.shortening import short
from empathyqa.rubric.tree import Fields, Items, Place, Source, Text

_CUT = later(r" #")
_SURROGATE = later("[\ud800-\udfff]")


class Nodes:
    """The nodes of one source."""

    def __init__(self, source: Source, notes: Notes) -> None:
        self.source = source
        self.notes = notes

    def at(self, event: yaml.events.Event) -> Place:
        """Where an event starts; lines and columns count from one."""
        mark: Any = event.start_mark
        return Place(self.source, mark.line + 1, mark.column + 1)

    def scalar(self, event: yaml.ScalarEvent) -> Text:
        """One value."""
        refused = self._decorated(event)
        node = Text(self.at(event), event.value, event.style or "", refused)
        if not node.style and not refused:
            self._look_for_cut(event, node)
        if node.unusable_number:
            node.refused = True
            self.notes.add(
                "R106",
                node.place,
                f"'{short(node.text)}' is not a number that can be counted with.",
                'Write an ordinary number such as 1 or 2.5; as a phrase, put it in double quotes: "…".',
            )
        if node.style == '"' and _SURROGATE.search(node.text):
            node.refused = True
            self.notes.add("R021", node.place, UNKNOWN_ESCAPE, TWO_BACKSLASHES)
        return node

    def _look_for_cut(self, event: yaml.ScalarEvent, node: Text) -> None:
        """Notes a text that goes on after what YAML takes for a comment."""
        end: Any = event.end_mark
        rest = self.source.line(end.line + 1)[end.column :]
        if not _CUT.match(rest) or not isinstance(node.value, str):
            return
        if " " in node.text or rest[2:3].isalnum():
            self.notes.add(
                "R009",
                Place(self.source, end.line + 1, end.column + 2),
                f"The text ends at '#': YAML reads '{short(rest.strip())}' as a comment.",
                f'If it belongs to the text, use double quotes: "{short(node.text + rest.rstrip(), 60)}". '
                "If it is a comment, put two spaces before the '#'.",
                "warning",
            )

    def sequence(self, event: yaml.SequenceStartEvent) -> Items:
        """A list, empty so far."""
        refused = self._decorated(event)
        return Items(self.at(event), flow=bool(event.flow_style), refused=refused)

    def mapping(self, event: yaml.MappingStartEvent) -> Fields:
        """A group of fields, empty so far."""
        fields = Fields(self.at(event), flow=bool(event.flow_style), refused=self._decorated(event))
        line = self.source.line(fields.place.line)
        if not fields.flow and line[fields.place.column - 1 : fields.place.column + 1].rstrip() == "?":
            fields.refused = True
            rest = line[fields.place.column - 1 :].strip()
            self.notes.add(
                "R005",
                fields.place,
                "YAML reads a leading question mark as the start of a field name, not as text.",
                f'Put the text in double quotes: "{short(rest)}"',
            )
        return fields

    def alias(self, event: yaml.AliasEvent) -> Text:
        """A reference, which is refused."""
        place, name = self.at(event), str(event.anchor)
        self.notes.add(
            "R006",
            place,
            f"'*{short(name)}' is read as a reference to another place; rubrics do not use references.",
            f'If it is text, put it in double quotes: "*{short(name)}". To share phrases, use word_lists:.',
        )
        return Text(place, name, refused=True)

    def _decorated(self, event: yaml.ScalarEvent | yaml.MappingStartEvent | yaml.SequenceStartEvent) -> bool:
        """Notes an anchor or a tag; true where there is one."""
        place = self.at(event)
        if event.anchor is not None:
            self.notes.add(
                "R006",
                place,
                f"'&{short(event.anchor)}' is read as a label for references; rubrics do not use references.",
                "If it is text, put the whole text in double quotes. To share phrases, use word_lists:.",
            )
            return True
        if event.tag is not None:
            written = self.source.line(place.line)[place.column - 1 :] or event.tag
            self.notes.add(
                "R007",
                place,
                f"'{short(written.split()[0])}' is read as a YAML type tag; rubrics do not use tags.",
                "If the text starts with '!', put the whole text in double quotes; otherwise remove the tag.",
            )
            return True
        return False
