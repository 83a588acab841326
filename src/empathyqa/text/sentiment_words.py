"""What the sentiment lexicon knows of single words, emoji and idioms: the vaderSentiment package's data, read once."""

from __future__ import annotations

import re
import string
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

__all__ = ["CAPITALS", "NEGATION", "NOTHING", "Word", "WordTable", "word_table"]

CAPITALS = 0.733
"""How much a word in capitals among others adds (Hutto and Gilbert 2014, rated by people)."""

NEGATION = -0.74
"""What a negation makes of the score that follows it (the same study)."""

_REMEMBERED = 50_000
_LONGEST_REMEMBERED = 64


@dataclass(slots=True, eq=False)
class Word:
    """One token as the lexicon sees it. Made once for each spelling and shared; never changed."""

    lower: str
    listed: bool
    """It is in the lexicon."""
    scores: bool
    """It carries a score of its own: listed, and not an intensifier or dampener."""
    score: float
    boost: float
    negates: bool
    capitals: bool
    ends_idiom: bool


NOTHING = Word("", listed=True, scores=False, score=0.0, boost=0.0, negates=False, capitals=False, ends_idiom=False)
"""Stands where a text has no word; reads as listed, so that no rule takes it for a modifier."""


class WordTable(dict[str, Word]):
    """Token → :class:`Word`, worked out at first sight and remembered up to a bound."""

    def __init__(
        self,
        lexicon: Mapping[str, str],
        emoji: Path,
        boosters: dict[str, float],
        negations: frozenset[str],
        idioms: dict[str, float],
    ) -> None:
        super().__init__()
        self._lexicon = lexicon
        self._emoji_file = emoji
        self._boosters = boosters
        self._negations = negations
        self._idioms = idioms
        spaced = [phrase for phrase in (*idioms, *boosters) if " " in phrase]
        self._idiom_ends = frozenset(phrase.rsplit(" ", 1)[1] for phrase in spaced)

    @cached_property
    def _emoji(self) -> dict[str, str]:
        """Emoji → its name; read when a text first has a sign beyond ASCII. It is asked sign by sign, so longer ones are left."""
        return {sign: name for sign, name in _columns(self._emoji_file).items() if len(sign) == 1}

    @cached_property
    def _find_emoji(self) -> re.Pattern[str]:
        return re.compile("[" + "".join(map(re.escape, sorted(self._emoji))) + "]")

    def __missing__(self, token: str) -> Word:
        word = self._look_up(token)
        if len(token) <= _LONGEST_REMEMBERED:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[token] = word
        return word

    def _look_up(self, token: str) -> Word:
        stripped = token.strip(string.punctuation)
        bare = stripped if len(stripped) > 2 else token  # hardly anything left: probably an emoticon, keep it whole
        lower = bare.lower()
        listed = lower in self._lexicon
        boost = self._boosters.get(lower, 0.0)
        return Word(
            lower=lower,
            listed=listed,
            scores=listed and not boost,
            score=float(self._lexicon.get(lower, 0.0)),
            boost=boost,
            negates=lower in self._negations or "n't" in lower,
            capitals=bare.isupper(),
            ends_idiom=lower in self._idiom_ends,
        )

    def without_emoji(self, text: str) -> str:
        """The text with each emoji replaced by its name in words, set apart from what stands before it."""
        if text.isascii():
            return text.strip()

        def name(found: re.Match[str]) -> str:
            at = found.start()
            apart = "" if at == 0 or text[at - 1] == " " else " "
            return apart + self._emoji[found[0]]

        return self._find_emoji.sub(name, text).strip()

    def idiom(self, words: list[Word], at: int, score: float) -> float:
        """The score of a lexicon word (the fourth or later) in an idiom: "to die for", "the bomb", "sort of good"."""
        window = words[at - 3 : at + 3]
        if not any(word.ends_idiom for word in window):
            return score
        three, two, one, zero, *after = [word.lower for word in window]
        idioms = self._idioms
        before = (f"{three} {two} {one}", f"{three} {two}", f"{two} {one}")
        for phrase in (f"{one} {zero}", f"{two} {one} {zero}", before[2], before[0], before[1]):
            if phrase in idioms:
                score = idioms[phrase]
                break
        for end in range(1, len(after) + 1):
            score = idioms.get(" ".join([zero, *after[:end]]), score)
        for phrase in before:
            score += self._boosters.get(phrase, 0.0)
        return score


@cache
def word_table() -> WordTable:
    """The table over the installed package's lexicon (importing that loads no `requests`: only its demo does)."""
    from vaderSentiment import vaderSentiment as package

    folder = Path(package.__file__).parent
    return WordTable(
        lexicon=_columns(folder / "vader_lexicon.txt"),
        emoji=folder / "emoji_utf8_lexicon.txt",
        boosters=dict(package.BOOSTER_DICT),
        negations=frozenset(package.NEGATE),
        idioms={phrase: float(score) for phrase, score in package.SPECIAL_CASES.items()},
    )


def _columns(path: Path) -> dict[str, str]:
    """The first two tab-separated columns of a data file of the package."""
    table = {}
    for line in path.read_text(encoding="utf-8").split("\n"):
        first, _, rest = line.strip().partition("\t")
        if rest:
            table[first] = rest.partition("\t")[0]
    return table
