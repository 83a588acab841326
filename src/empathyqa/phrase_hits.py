"""PhraseHits: a team's own words, found in the transcript before judging and handed in as facts.

A small listener for the ``phrases`` check: words are folded (case, curly quotes, punctuation), matched whole, and, for
phrases of three words or more, allowed small slips (rapidfuzz).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from empathyqa.signal import Fact, Signals

if TYPE_CHECKING:
    from empathyqa.rubric.model import Rubric
    from empathyqa.transcript import Turn

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_FUZZY_FROM = 3
_AGENT_SIDE = ("agent", "bot", "supervisor")


def words_of(text: str) -> list[tuple[str, int, int]]:
    """The folded words of a text with their places: ``don’t`` and ``Don't`` are the same word."""
    folded = text.replace("’", "'").replace("‘", "'").replace("ʼ", "'")
    return [(found.group().casefold(), found.start(), found.end()) for found in _WORD.finditer(folded)]


@dataclass(frozen=True)
class PhraseHits:
    """The phrase lists of one rubric: criterion id, whose words, closeness, and the phrases as words."""

    wanted: tuple[tuple[str, str, int, tuple[tuple[str, ...], ...]], ...]

    @classmethod
    def of(cls, rubric: Rubric) -> PhraseHits:
        """The lists of a rubric's ``phrases`` criteria, its shared word lists filled in."""
        wanted = []
        for criterion in rubric.criteria:
            if criterion.check == "phrases":
                settings = criterion.settings
                phrases = [*settings.get("any_of", ()), *rubric.word_lists.get(settings.get("word_list", ""), ())]
                folded = tuple(tuple(word for word, _, _ in words_of(phrase)) for phrase in phrases)
                who, close = settings.get("who", "agent"), int(settings.get("similarity", 90))
                wanted.append((criterion.id, who, close, tuple(phrase for phrase in folded if phrase)))
        return cls(tuple(wanted))

    def __bool__(self) -> bool:
        return bool(self.wanted)

    def heard_in(self, signals: Signals) -> Signals:
        """The same signals with a fact ``phrase:<criterion id>`` for each phrase that was said."""
        turns = [turn for turn in signals.transcript.turns if not turn.internal]
        found = [fact for turn in turns for fact in self._in_turn(turn)]
        return replace(signals, facts=(*signals.facts, *found)) if found else signals

    def _in_turn(self, turn: Turn) -> Iterator[Fact]:
        who = "agent" if turn.speaker in _AGENT_SIDE else turn.speaker
        words = words_of(turn.text)
        for criterion, whose, close, phrases in self.wanted:
            if whose != who:
                continue
            hit = next((hit for phrase in phrases if (hit := _find(words, phrase, close))), None)
            if hit:
                start, end = hit
                yield Fact(f"phrase:{criterion}", turn.index, start, end, turn.text[start:end], reason="your phrase")


def _find(words: list[tuple[str, int, int]], phrase: tuple[str, ...], close: int) -> tuple[int, int] | None:
    """The place of a phrase in a turn's words: word for word, or closely enough where it is long enough."""
    size = len(phrase)
    for at in range(len(words) - size + 1):
        window = words[at : at + size]
        if tuple(word for word, _, _ in window) == phrase:
            return window[0][1], window[-1][2]
    if close >= 100 or size < _FUZZY_FROM or not words:
        return None
    return _find_near(words, " ".join(phrase), size, close)


def _find_near(words: list[tuple[str, int, int]], phrase: str, size: int, close: int) -> tuple[int, int] | None:
    from rapidfuzz import fuzz

    best, place = float(close), None
    for length in (size - 1, size, size + 1):
        for at in range(len(words) - length + 1):
            window = words[at : at + length]
            score = fuzz.ratio(" ".join(word for word, _, _ in window), phrase)
            if score > best or (score == best and place is None):
                best, place = score, (window[0][1], window[-1][2])
    return place
