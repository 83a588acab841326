"""Turns cut into sentences with their place in the text: what questions and their answers are found in."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from empathyqa.signals.talk import TurnView


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a turn: its tokens (end mark included) and its characters in the turn's text."""

    tokens: tuple[str, ...]
    start: int
    end: int

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return self.tokens[-1] == "?"

    @property
    def words(self) -> tuple[str, ...]:
        """The tokens without the end mark."""
        return self.tokens[:-1] if self.tokens[-1] in (".", "?", "!") else self.tokens

    @property
    def line(self) -> str:
        """The tokens with a space around each."""
        return f" {' '.join(self.tokens)} "


def sentences(view: TurnView) -> Iterator[Sentence]:
    """The sentences of a turn, in order."""
    spans = view.words.spans
    for first, last in view.words.sentences:
        yield Sentence(view.words.tokens[first:last], spans[first][0], spans[last - 1][1])
