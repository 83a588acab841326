"""The phrase index as it ships: worked out from the lexicons beforehand, because building it takes a fifth of a short command.

The lexicons stay the source. The file tells which lexicons it was made of (a digest of their bytes); where those were
edited since, it is left aside and the index is built from them, so that an edit is never ignored.

    python -m empathyqa.text.prepared        write the file anew after editing a lexicon
"""

from __future__ import annotations

import hashlib
import json
from importlib.resources import files
from typing import Any

from empathyqa.text.automaton import Automaton
from empathyqa.text.states import OPENING, START, States, Way

FORM = "3"
"""The form of the file; part of the digest, so that a file of another form is left aside too."""
FILE = "prepared.json"
_ROWS = 16
"""States to a line of the file: a line is cut apart when one of them is met."""


def prepared_index(language: str) -> Automaton | None:
    """The index that ships for a language; None where there is none, or where the lexicons were edited since."""
    path = files("empathyqa").joinpath("lexicons", language, FILE)
    if not path.is_file():
        return None
    data = json.loads(path.read_text(encoding="utf-8"))
    return Automaton(Prepared(data)) if data["made_of"] == digest(language) else None


def digest(language: str) -> str:
    """What the index is made of: a digest of all of a language's lexicons, names and bytes."""
    made_of = hashlib.sha256(FORM.encode())
    for path in sorted(files("empathyqa").joinpath("lexicons", language).iterdir(), key=lambda path: path.name):
        if path.name.endswith(".yaml"):
            made_of.update(path.name.encode() + path.read_bytes().replace(b"\r\n", b"\n"))
    return made_of.hexdigest()


def written(states: States, language: str) -> str:
    """The file's text: a row of numbers for each word and each state."""
    groups: dict[str, int] = {}
    rows = [_row_of(states.way(state), groups) for state in range(len(states.length))]
    data = {
        "made_of": digest(language),
        "first": [_numbers(states.first[start]) for start in (START, OPENING)],
        "first_letters": [_numbers(states.first_letters[start]) for start in (START, OPENING)],
        "longest_letters": states.longest_letters,
        "holding": _numbers(states.holding),
        "letters": {number: " ".join(begun) for number, begun in states.letters.items()},
        "ways": [";".join(rows[start : start + _ROWS]) for start in range(0, len(rows), _ROWS)],
        "groups": list(groups),
    }
    return json.dumps(data, indent=0, separators=(",", ":")) + "\n"


def _numbers(table: dict[str, list[int]]) -> dict[str, str]:
    return {word: " ".join(map(str, numbers)) for word, numbers in sorted(table.items())}


def _row_of(way: Way, groups: dict[str, int]) -> str:
    """Lists and where they lead; where any word leads; groups and lengths of what is found, and of that at the end."""
    found, at_end = ([(groups.setdefault(group, len(groups)), length) for group, length in told] for told in way[3:])
    parts = ([number for pair in way.edges for number in pair], way.any, sum(found, ()), sum(at_end, ()))
    return ":".join(" ".join(map(str, part)) for part in parts).rstrip(":")


class Prepared(States):
    """The states as the file holds them, each made when it is first met: one call meets a few thousand of ninety thousand."""

    def __init__(self, data: dict[str, Any]) -> None:
        super().__init__()
        for start, words, letters in zip((START, OPENING), data["first"], data["first_letters"], strict=True):
            self.first[start], self.first_letters[start] = _WhenMet(words), _WhenMet(letters)
        self.longest_letters = data["longest_letters"]
        self.holding = _WhenMet(data["holding"])
        self.letters = {int(number): tuple(begun.split(" ")) for number, begun in data["letters"].items()}
        self.words.update(data["holding"], *data["first"])
        self._lines: list[str] = data["ways"]
        self._groups: list[str] = data["groups"]

    def way(self, state: int) -> Way:
        """What a state tells and where it leads."""
        line, place = divmod(state, _ROWS)
        edges, any_word, found, at_end = f"{self._lines[line].split(';', place + 1)[place]}:::".split(":")[:4]
        led = _pairs(edges)
        return Way(led, self.by_letters(led), _whole(any_word), self._told(found), self._told(at_end))

    def _told(self, row: str) -> tuple[tuple[str, int], ...]:
        return tuple([(self._groups[group], length) for group, length in _pairs(row)]) if row else ()

    def new(self, length: int) -> int:
        """No state is added."""
        raise TypeError("a prepared index is finished: build one from the lexicons to add phrases")


def _whole(row: str) -> list[int]:
    return [int(number) for number in row.split(" ")] if row else []


def _pairs(row: str) -> list[tuple[int, int]]:
    numbers = iter(_whole(row))
    return list(zip(numbers, numbers, strict=True))


class _WhenMet(dict[str, list[int]]):
    """Word → what its row says, made when the word is first met."""

    def __init__(self, rows: dict[str, str]) -> None:
        super().__init__()
        self._rows = rows

    def get(self, word: str, default: Any = None) -> Any:
        known = super().get(word)
        if known is None and word in self._rows:
            known = self[word] = _whole(self._rows[word])
        return default if known is None else known


if __name__ == "__main__":
    from empathyqa.text.lexicons import built_index

    place = files("empathyqa").joinpath("lexicons", "en", FILE)
    place.write_text(written(built_index("en").states, "en"), encoding="utf-8")  # type: ignore[attr-defined]
    print(place)
