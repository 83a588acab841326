"""Turns cut into sentences with their place in the text: what questions and their answers are found in."""

from __future__ import annotations

from dataclasses import dataclass

from empathyqa.signals.workings.spoken import Spoken
from empathyqa.signals.workings.watched import by_text
from empathyqa.text.content import stems
from empathyqa.text.once import once
from empathyqa.text.words import Words


@dataclass(frozen=True, eq=False)
class Sentence:
    """One sentence of a turn: its tokens (end mark included) and its characters in the turn's text. Kept with the text, and
    looked at by many, so that what they ask of it is worked out once."""

    tokens: tuple[str, ...]
    of: Words
    first: int
    """Its first token in the turn."""

    @once
    def start(self) -> int:
        """Where it starts in the turn's text."""
        return self.of.spans[self.first][0]

    @once
    def end(self) -> int:
        """Where it ends in the turn's text (exclusive)."""
        return self.of.spans[self.first + len(self.tokens) - 1][1]

    @property
    def asks(self) -> bool:
        """Whether it ends in a question mark."""
        return self.tokens[-1] == "?"

    @once
    def words(self) -> tuple[str, ...]:
        """The tokens without the end mark."""
        return self.tokens[:-1] if self.tokens[-1] in (".", "?", "!") else self.tokens

    @once
    def line(self) -> str:
        """The tokens with a space around each."""
        if len(self.tokens) == len(self.of.tokens):
            return self.of.line
        return f" {' '.join(self.tokens)} "


@by_text
def sentences(spoken: Spoken) -> tuple[Sentence, ...]:
    """The sentences of a turn, in order."""
    words = spoken.words
    return tuple([Sentence(words.tokens[i:j], words, i) for i, j in words.sentences])


@by_text
def stemmed(spoken: Spoken) -> tuple[str, ...]:
    """The stems of a turn's content words (text/content.py)."""
    return stems(spoken.words)
