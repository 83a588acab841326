"""A rubric's text as a tree in which every key and value knows its file, line and column.

Scalars follow the core rules of YAML 1.2, with one stricter reading: a number with a leading zero stays text. So
``no``, ``off``, ``12:30`` and ``08`` in a list of phrases are the words that were typed (PyYAML's own YAML 1.1 rules
would read them as ``False``, ``False``, 750 and an error).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from empathyqa.later import later

_LINE_BREAK = later("\r\n|[\r\n\x85\u2028\u2029]")
_WHOLE = later(r"[-+]?(?:0|[1-9][0-9]*)\Z")
_DECIMAL = later(r"[-+]?(?:\.[0-9]+|(?:0|[1-9][0-9]*)(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,4})?\Z")
_NOT_FINITE = later(r"(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))\Z")
_WORDS: dict[str, bool | None] = {"": None, "~": None, "null": None, "Null": None, "NULL": None}
_WORDS |= {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


@dataclass(frozen=True)
class Source:
    """One file as it was read. ``path`` is what messages show; ``short`` what the provenance shows."""

    path: str
    text: str
    short: str = ""

    @cached_property
    def lines(self) -> list[str]:
        """The lines as an editor counts them."""
        return _LINE_BREAK.split(self.text)

    def line(self, number: int) -> str:
        """Line ``number`` from 1, or nothing where the file has no such line."""
        return self.lines[number - 1] if 0 < number <= len(self.lines) else ""


@dataclass(frozen=True, slots=True)
class Place:
    """A point in a file; line and column count from 1."""

    source: Source
    line: int
    column: int


@dataclass(slots=True)
class Text:
    """A single value. ``style`` is the quote or block mark it was written with; empty for none."""

    place: Place
    text: str
    style: str = ""
    refused: bool = False
    """A problem has been reported for it already: say no more about it."""

    @property
    def value(self) -> str | int | float | bool | None:
        """What the words mean under the core rules."""
        if self.style:
            return self.text
        return _core(self.text)

    @property
    def unusable_number(self) -> bool:
        """Infinity, not-a-number, or more digits than any weight or limit needs."""
        if self.style or not self.text or self.text[0] not in "+-.0123456789":
            return False
        if _NOT_FINITE.match(self.text):
            return True
        return bool(_DECIMAL.match(self.text)) and not abs(float(self.text)) < 1e15


def _core(text: str) -> str | int | float | bool | None:
    if text in _WORDS:
        return _WORDS[text]
    if text[0] not in "+-.0123456789" or len(text) > 40:
        return text
    if _WHOLE.match(text):
        return int(text)
    if _DECIMAL.match(text) or _NOT_FINITE.match(text):
        return float(text)
    return text


@dataclass(slots=True)
class Items:
    """A list."""

    place: Place
    items: list[Node] = field(default_factory=list)
    flow: bool = False
    refused: bool = False


@dataclass(slots=True)
class Entry:
    """One ``field: value`` of a mapping."""

    key: Place
    node: Node


@dataclass(slots=True)
class Fields:
    """A mapping, in the order written."""

    place: Place
    entries: dict[str, Entry] = field(default_factory=dict)
    flow: bool = False
    refused: bool = False

    def get(self, name: str) -> Node | None:
        """The value of a field, or ``None``."""
        entry = self.entries.get(name)
        return entry.node if entry else None

    def text(self, name: str) -> str:
        """The words of a field that holds a single value; empty otherwise."""
        node = self.get(name)
        return node.text if isinstance(node, Text) and not node.refused else ""


Node = Text | Items | Fields
Loc = tuple[str | int, ...]


def plain(node: Node) -> Any:
    """The tree as plain Python data."""
    if isinstance(node, Text):
        return None if node.refused else node.value
    if isinstance(node, Items):
        return [plain(item) for item in node.items]
    return {name: plain(entry.node) for name, entry in node.entries.items()}


def texts(node: Node) -> Iterator[Text]:
    """Every single value below a node, in the order written."""
    if isinstance(node, Text):
        yield node
    elif isinstance(node, Items):
        for item in node.items:
            yield from texts(item)
    else:
        for entry in node.entries.values():
            yield from texts(entry.node)


@dataclass(frozen=True, slots=True)
class Found:
    """Where a path through the tree leads: the place to point at, the node, and how much of the path exists."""

    place: Place
    node: Node
    depth: int


def follow(root: Node, loc: Loc) -> Found:
    """The deepest part of ``loc`` that exists: the key for a field, the item for a list entry."""
    found = Found(root.place, root, 0)
    for step in loc:
        node = found.node
        if isinstance(node, Fields) and str(step) in node.entries:
            entry = node.entries[str(step)]
            found = Found(entry.key, entry.node, found.depth + 1)
        elif isinstance(node, Items) and isinstance(step, int) and step < len(node.items):
            item = node.items[step]
            found = Found(item.place, item, found.depth + 1)
        else:
            break
    return found
