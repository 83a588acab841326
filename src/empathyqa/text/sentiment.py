"""What a sentiment lexicon makes of a customer's words: VADER, in linear time, the same on every Python.

The algorithm is Hutto and Gilbert's (ICWSM 2014) over the lexicon and the emoji names of their vaderSentiment package.
It is restated here because the package is quadratic in emoji and in the words around "but" (a turn of 1,600 emoji takes
it seven seconds), and because its score of a sum that should be nothing depends on how the Python at hand adds floats.
Tests hold it to the package, and name the one place where the two differ.

Sentiment is context, for arcs and peaks in what the *customer* says. It is never read from the agent's words: naming a
painful feeling reads as negative, and five stock sorries as positive.
"""

from __future__ import annotations

from collections.abc import Sequence
from heapq import heapify, heappop, heappush
from math import sqrt

from empathyqa.signal import Sentiment
from empathyqa.text.sentiment_words import CAPITALS, NEGATION, NOTHING, Word, WordTable, word_table

__all__ = ["SentimentReader"]

_NOTHING_SUM = 1e-9
"""A sum of word scores below this is rounding left over from a sum of nothing; its sign means nothing."""

_ALPHA = 15.0
"""VADER's normalising constant: about the largest sum expected of a short text."""


class SentimentReader:
    """Reads turns, one after another. Holds the lexicon; safe to share and to pickle."""

    __slots__ = ("_table",)

    def __init__(self) -> None:
        self._table: WordTable = word_table()

    def __reduce__(self) -> tuple[type[SentimentReader], tuple[()]]:
        return SentimentReader, ()

    def compound(self, text: str) -> float:
        """VADER's compound score of a text: −1 most negative, +1 most positive, to four places."""
        table = self._table
        plain = table.without_emoji(text)
        words = [table[token] for token in plain.split()]
        hits = [at for at, word in enumerate(words) if word.scores]
        if not hits:
            return 0.0
        some_capitals = 0 < sum([word.capitals for word in words]) < len(words)
        scores = {at: _score(table, words, at, some_capitals) for at in hits}
        if "but" in plain.lower():
            _weigh_around_but(words, scores)
        total = 0.0
        for score in scores.values():  # a left fold: sum() adds floats in another way since Python 3.12
            total += score
        return _normalised(total, plain)

    def read(self, turn: int, text: str, sentences: Sequence[str]) -> Sentiment:
        """The sentiment of one customer turn: of the whole, and of its most negative sentence.

        One turn in twenty-five is pleasant as a whole with a complaint inside; the lowest sentence keeps that in sight.
        """
        compound = self.compound(text)
        lowest = min([self.compound(sentence) for sentence in sentences]) if len(sentences) > 1 else compound
        return Sentiment(turn=turn, compound=compound, lowest=lowest)


def _normalised(total: float, plain: str) -> float:
    """The sum of the word scores, stressed by ! and ?, brought between −1 and 1."""
    if abs(total) < _NOTHING_SUM:
        return 0.0
    stress = min(plain.count("!"), 4) * 0.292
    questions = plain.count("?")
    if questions > 1:
        stress += questions * 0.18 if questions <= 3 else 0.96
    total += stress if total > 0 else -stress
    return round(max(-1.0, min(1.0, total / sqrt(total * total + _ALPHA))), 4)


def _score(table: WordTable, words: list[Word], at: int, some_capitals: bool) -> float:
    """What one lexicon word scores here, changed by the three words before it and by the idiom it stands in."""
    word = words[at]
    after = words[at + 1] if at + 1 < len(words) else NOTHING
    if word.lower == "kind" and after.lower == "of":
        return 0.0
    one = words[at - 1] if at > 0 else NOTHING
    two = words[at - 2] if at > 1 else NOTHING
    three = words[at - 3] if at > 2 else NOTHING
    score = word.score
    if one.lower == "no" or two.lower == "no" or (three.lower == "no" and one.lower in ("or", "nor")):
        score *= NEGATION
    elif word.lower == "no" and after is not NOTHING and after.listed:
        score = 0.0  # "no" negates the next word and is not one of its own
    if some_capitals and word.capitals:
        score += CAPITALS if score > 0 else -CAPITALS
    if not one.listed:
        score += _boost(one, score, some_capitals)
        if one.negates:
            score *= NEGATION
    if not two.listed:
        score += _boost(two, score, some_capitals) * 0.95
        score *= _negation_two_before(one, two)
    if not three.listed:
        score += _boost(three, score, some_capitals) * 0.9
        score *= _negation_three_before(one, two, three)
        score = table.idiom(words, at, score)
    if one.lower == "least" and not one.listed and two.lower not in ("at", "very"):
        score *= NEGATION
    return score


def _boost(word: Word, score: float, some_capitals: bool) -> float:
    """How far an intensifier ("really") or dampener ("slightly") moves the score that follows it."""
    boost = word.boost
    if not boost:
        return 0.0
    if score < 0:
        boost = -boost
    if some_capitals and word.capitals:
        boost += CAPITALS if score > 0 else -CAPITALS
    return boost


def _negation_two_before(one: Word, two: Word) -> float:
    if not two.negates:
        return 1.0
    if two.lower == "never" and one.lower in ("so", "this"):
        return 1.25
    return 1.0 if two.lower == "without" and one.lower == "doubt" else NEGATION


def _negation_three_before(one: Word, two: Word, three: Word) -> float:
    # The package's condition reads "never so …, or any so or this right before": kept, for it is what was validated.
    if one.lower in ("so", "this") or (three.lower == "never" and two.lower in ("so", "this")):
        return 1.25
    if not three.negates:
        return 1.0
    return 1.0 if three.lower == "without" and "doubt" in (one.lower, two.lower) else NEGATION


def _weigh_around_but(words: list[Word], scores: dict[int, float]) -> None:
    """Halve what stands before the first "but" and raise by half what stands after it, in place.

    The package looks each score up by its value and changes the *first* equal one, so that of two equal scores one may
    be weighed twice. A heap of places for each value gives the same answer without the quadratic search.
    """
    but = next((at for at, word in enumerate(words) if word.lower == "but"), None)
    if but is None:
        return
    places: dict[float, list[int]] = {}
    for at, score in scores.items():
        places.setdefault(score, []).append(at)
    for heap in places.values():
        heapify(heap)
    for at in scores:
        score = scores[at]
        first = places[score][0]
        weighed = score * (0.5 if first < but else 1.5)
        if first == but or weighed == score:
            continue
        heappop(places[score])
        scores[first] = weighed
        heappush(places.setdefault(weighed, []), first)
