"""What one text says whoever says it: normalised, split and matched once, and remembered."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Any

from empathyqa.later import later
from empathyqa.signals.workings.print_marks import print_marks
from empathyqa.text.automaton import Automaton, Hit
from empathyqa.text.lexicons import phrase_index
from empathyqa.text.once import once
from empathyqa.text.words import Words

if TYPE_CHECKING:
    from empathyqa.signals.rule import Heard, Rule


class Spoken:
    """What one text says whoever says it: words, phrases found, content. The same text is worked out once."""

    __slots__ = ("__dict__", "heard", "hits", "learned", "read", "sentiment", "shape", "words")

    def __init__(self, text: str, index: Automaton, named: frozenset[int] = frozenset()) -> None:
        self.words = Words(text, named)
        self.hits: dict[str, list[Hit]] = index.find(self.words)
        self.hits.update(print_marks(self.words))
        self.learned: dict[object, Any] = {}
        """What each ear made of this text alone, kept by the ear itself."""
        self.read: dict[object, Any] = {}
        """What other readings made of this text alone (watched.py)."""
        self.shape: tuple[int, int, int] | None = None
        """How long it is, whether it shouts, whether it asks, in steps (ear/features.py)."""
        self.sentiment: tuple[float, float] | None = None
        """What the sentiment lexicon makes of it, where it was asked: of the whole, of its lowest sentence."""
        self.heard: tuple[object, dict[str, list[Heard]], tuple[Rule, ...]] | None = None
        """What the rules heard in this text alone, and the rules that must look around (hearings.py)."""

    @property
    def spoken(self) -> Spoken:
        """Itself: a reading of a text takes a turn or its text (watched.py)."""
        return self

    @property
    def text(self) -> str:
        """The original text."""
        return self.words.text

    @property
    def line(self) -> str:
        """The normal form, one space around every token."""
        return self.words.line

    @once
    def content(self) -> frozenset[str]:
        """The words that carry matter: longer ones and those with digits."""
        return frozenset(filter(_carries_matter, self.words.vocabulary))

    @once
    def capitals(self) -> int:
        """How many words are written in capitals; short ones (DM, NHS) and references tell no feeling."""
        text = self.words.text
        loud = [w for w in text.split() if len(w) > 3 and w.isupper()] if text != text.lower() else ()
        return sum(_WORD.match(w) is not None for w in loud) if loud else 0


_WORD = later(r"(?!XXX)[\"'(*“‘]*[^\W\d_]{4,}[\"')*”’.,;:!?…]*$")
"""A word of four letters or more, with its marks: no reference, no redactor's token, however loud it is written."""
_SMALL = frozenset(
    """have this that with from your what when just they them there will would could about been were then than because
    which into over here also only very some more like know want need please thank thanks""".split()
)


@lru_cache(maxsize=8192)
def _carries_matter(word: str) -> bool:
    """Whether it is one of the longer words or one with a digit; told once, for language repeats itself."""
    return (len(word) > 3 and word not in _SMALL) or (not word.isalpha() and any(map(str.isdigit, word)))


_MOST_REMEMBERED = 5_000
_LONGEST_REMEMBERED = 400
_LATELY: dict[tuple[str, str], Spoken] = {}
_BEFORE: dict[tuple[str, str], Spoken] = {}


def spoken(text: str, language: str) -> Spoken:
    """The text worked out, or remembered: contact centres say the same things all day."""
    key = (language, text)
    known = _LATELY.get(key)
    if known is None:
        known = _BEFORE.get(key) or Spoken(text, phrase_index(language))
        if len(text) <= _LONGEST_REMEMBERED:
            if len(_LATELY) >= _MOST_REMEMBERED:
                _forget()
            _LATELY[key] = known
    return known


def _forget() -> None:
    """Forget what was not said lately; what is said again and again stays."""
    _BEFORE.clear()
    _BEFORE.update(_LATELY)
    _LATELY.clear()
