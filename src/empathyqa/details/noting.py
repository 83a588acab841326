"""DetailsAsked: the facts one rubric asks for, made ready once and looked for in any number of conversations."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from empathyqa.details.candidate import Candidate
from empathyqa.details.contact_points import ASKS_A_NAME, SAYS_A_NAME
from empathyqa.details.looking import Asked, Words, found_in
from empathyqa.phrase_hits import phrase_of, wanted_by, words_of
from empathyqa.scorecard import Extracted, Said

if TYPE_CHECKING:
    from empathyqa.rubric.model import Extract, Rubric
    from empathyqa.signal import Signals
    from empathyqa.transcript import Turn

MOST = 6
"""Values of one fact that are noted; a note is short."""


@dataclass(frozen=True, slots=True)
class DetailsAsked:
    """The facts of one rubric."""

    asked: tuple[tuple[Extract, Asked], ...]

    @classmethod
    def by(cls, rubric: Rubric) -> DetailsAsked:
        """What the rubric's ``extract:`` asks for."""
        return cls(tuple((each, _ready(each)) for each in rubric.extract))

    def __bool__(self) -> bool:
        return bool(self.asked)

    def in_(self, signals: Signals) -> tuple[Extracted, ...]:
        """One entry for each fact, in the rubric's order, also where it was not said."""
        words = cache(words_of)  # every fact looks at the same turns
        return tuple(_noted(extract, asked, signals, words) for extract, asked in self.asked)


def _ready(extract: Extract) -> Asked:
    unsaid = extract.kind == "name" and not extract.after
    after, asks = (SAYS_A_NAME, ASKS_A_NAME) if unsaid else (extract.after, ())
    values = tuple((value, wanted_by(value, "any", 90, phrases)) for value, phrases in extract.words.items())
    return Asked(extract.kind, extract.said_by, tuple(filter(None, map(phrase_of, after))), values, tuple(map(phrase_of, asks)))


def _noted(extract: Extract, asked: Asked, signals: Signals, words: Words) -> Extracted:
    said: dict[str, Said] = {}
    hidden = False
    for turn, candidate in found_in(asked, signals, words):
        if candidate.value is None:
            hidden = True
            continue
        one = _said(turn, candidate, candidate.value)
        said.setdefault(one.value.casefold().replace("-", ""), one)
    return Extracted(extract.id, extract.label, extract.kind, tuple(_taken(said.values(), extract.take)), hidden and not said)


def _said(turn: Turn, candidate: Candidate, value: str) -> Said:
    text = turn.text[candidate.start : candidate.end]
    return Said(" ".join(value.split()), turn.index, candidate.start, candidate.end, text)


def _taken(said: Iterable[Said], take: str) -> Iterator[Said]:
    """All there is, or the first or the last of it."""
    every = list(said)
    yield from every[:1] if take == "first" else every[-1:] if take == "last" else every[:MOST]
