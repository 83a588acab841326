"""The phrase index as it ships: worked out from the lexicons beforehand, because building it takes a fifth of a short command.

The lexicons stay the source. The file tells which lexicons it was made of (a digest of their bytes); where those were
edited since, it is left aside and the index is built from them, so that an edit is never ignored.

    python -m empathyqa.text.prepared        write the file anew after editing a lexicon
"""

from __future__ import annotations

import hashlib
import json
from bisect import bisect_left
from collections.abc import Callable, Iterator, Mapping, Sequence
from importlib.resources import files
from typing import Any, TypeVar

from empathyqa.text.automaton import Automaton
from empathyqa.text.states import OPENING, START, Edge, States

FORM = "2"
"""The form of the file; part of the digest, so that a file of another form is left aside too."""
FILE = "prepared.json"
_Made = TypeVar("_Made")
_Rows = list[Any]
"""[states, their lines of numbers] as the file holds a table."""


def prepared_index(language: str) -> Automaton | None:
    """The index that ships for a language; None where there is none, or where the lexicons were edited since."""
    path = files("empathyqa").joinpath("lexicons", language, FILE)
    if not path.is_file():
        return None
    data = json.loads(path.read_text(encoding="utf-8"))
    return Automaton(_states(data)) if data["made_of"] == digest(language) else None


def digest(language: str) -> str:
    """What the index is made of: a digest of all of a language's lexicons, names and bytes."""
    made_of = hashlib.sha256(FORM.encode())
    for path in sorted(files("empathyqa").joinpath("lexicons", language).iterdir(), key=lambda path: path.name):
        if path.name.endswith(".yaml"):
            made_of.update(path.name.encode() + path.read_bytes().replace(b"\r\n", b"\n"))
    return made_of.hexdigest()


def written(states: States, language: str) -> str:
    """The file's text: word lists and groups once each, states as rows of numbers."""
    lists: dict[tuple[frozenset[str], tuple[str, ...]], int] = {}
    groups: dict[str, int] = {}
    edges = {
        state: [number for whole, begun, new in found for number in (lists.setdefault((whole, begun), len(lists)), new)]
        for state, found in states.edges.items()
    }
    data = {
        "made_of": digest(language),
        "length": states.length,
        "first": [_of_start(states.first[start]) for start in (START, OPENING)],
        "first_letters": [_of_start(states.first_letters[start]) for start in (START, OPENING)],
        "any": [[state, *found] for state, found in sorted(states.any.items())],
        "edges": _rows_of(edges),
        "accepts": [_of_accepted(table, groups) for table in (states.accepts, states.accepts_at_end)],
        "lists": [[" ".join(sorted(whole)), " ".join(begun)] for whole, begun in lists],
        "groups": list(groups),
    }
    return json.dumps(data, separators=(",", ":")).replace('],"', '],\n"') + "\n"


def _of_start(table: dict[str, list[int]]) -> dict[str, list[int]]:
    return dict(sorted(table.items()))


def _of_accepted(table: dict[int, list[tuple[str, int]]], groups: dict[str, int]) -> _Rows:
    """State and groups; the number of tokens is the state's own."""
    return _rows_of({state: [groups.setdefault(group, len(groups)) for group, _ in table[state]] for state in sorted(table)})


def _rows_of(table: Mapping[int, Sequence[int]]) -> _Rows:
    """The states, and a line of numbers for each: lines are cut apart in a tenth of the time that lists of numbers take."""
    return [sorted(table), "\n".join(" ".join(map(str, table[state])) for state in sorted(table))]


def _states(data: dict[str, Any]) -> States:
    states = States()
    states.length = length = data["length"]
    lists = _Lists(data["lists"])
    groups = data["groups"]

    def edges(_: int, row: list[int]) -> list[Edge]:
        return [(*lists[number], new) for number, new in zip(row[::2], row[1::2], strict=True)]

    def accepted(state: int, row: list[int]) -> list[tuple[str, int]]:
        return [(groups[number], length[state]) for number in row]

    for start, words, letters in zip((START, OPENING), data["first"], data["first_letters"], strict=True):
        states.first[start], states.first_letters[start] = words, letters
    states.any = {row[0]: row[1:] for row in data["any"]}
    states.edges = _WhenMet(data["edges"], edges)
    states.accepts, states.accepts_at_end = (_WhenMet(table, accepted) for table in data["accepts"])
    states.words.update(" ".join([whole for whole, _ in data["lists"]]).split(), *data["first"])
    states.letters.update(" ".join([begun for _, begun in data["lists"]]).split(), *data["first_letters"])
    states.longest_letters = max(map(len, states.letters), default=0)
    return states


class _Lists(dict[int, tuple[frozenset[str], tuple[str, ...]]]):
    """Number → words and first letters, told apart when first met."""

    def __init__(self, written: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self._written = written

    def __missing__(self, number: int) -> tuple[frozenset[str], tuple[str, ...]]:
        whole, begun = self._written[number]
        made = self[number] = frozenset(whole.split()), tuple(begun.split())
        return made


class _WhenMet(dict[int, list[_Made]]):
    """State → what its row says, made when the state is first met: one call meets a few hundred of forty thousand.

    The states of a table are written in order, so that the row of one is found by halving; ``dict`` would take longer to make.
    """

    def __init__(self, rows: _Rows, make: Callable[[int, list[int]], list[_Made]]) -> None:
        super().__init__()
        self._states, lines = rows
        self._lines: list[str] = lines.split("\n") if self._states else []
        self._make = make

    def __missing__(self, state: int) -> list[_Made]:
        made = self._row_of(state)
        if made is None:
            raise KeyError(state)
        return made

    def _row_of(self, state: int) -> list[_Made] | None:
        place = bisect_left(self._states, state)
        if place == len(self._states) or self._states[place] != state:
            return None
        made = self[state] = self._make(state, [int(number) for number in self._lines[place].split(" ")])
        return made

    def __iter__(self) -> Iterator[int]:
        return iter(self._states)

    def __contains__(self, state: object) -> bool:
        place = bisect_left(self._states, state)
        return place < len(self._states) and self._states[place] == state

    def get(self, state: int, default: Any = None) -> Any:
        known = super().get(state)
        if known is None:
            known = self._row_of(state)  # most states are in none of the tables that are asked: looked for once, nothing raised
        return default if known is None else known

    def items(self) -> Any:
        return {state: self[state] for state in self._states}.items()

    def setdefault(self, state: int, default: Any = None) -> list[_Made]:
        raise TypeError("a prepared index is finished: build one from the lexicons to add phrases")


if __name__ == "__main__":
    from empathyqa.text.lexicons import built_index

    place = files("empathyqa").joinpath("lexicons", "en", FILE)
    place.write_text(written(built_index("en").states, "en"), encoding="utf-8")  # type: ignore[attr-defined]
    print(place)
