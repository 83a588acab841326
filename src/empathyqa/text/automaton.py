"""All phrases of all lexicons as one automaton over tokens: a turn is read once, whatever the number of phrases.

Phrases become the states of a nondeterministic automaton; the sets of states that really occur are worked out when
first met and remembered (begun.py), so that a warm automaton costs two or three dictionary look-ups a token. Measured:
a hundredth of trying the phrases one by one.
"""

from __future__ import annotations

from collections.abc import Mapping

from empathyqa.text.begun import Begun, Met
from empathyqa.text.phrases import parse
from empathyqa.text.states import OPENING, START, Found, States
from empathyqa.text.words import ENDS, Words

MOST_REMEMBERED = 200_000
"""Steps from token to token; after so many, remembering starts afresh."""


class Hit:
    """A phrase found in a turn: its group, its tokens ``first`` to ``last`` (exclusive), and the characters under them."""

    __slots__ = ("first", "group", "last", "words")

    def __init__(self, group: str, words: Words, first: int, last: int) -> None:
        self.group = group
        self.words = words
        self.first = first
        self.last = last

    @property
    def start(self) -> int:
        """Where it starts in the original text."""
        return self.words.spans[self.first][0]

    @property
    def end(self) -> int:
        """Where it ends in the original text (exclusive)."""
        return self.words.spans[self.last - 1][1]

    @property
    def line_start(self) -> int:
        """Where it starts in the turn's line."""
        return self.words.starts[self.first]

    @property
    def line_end(self) -> int:
        """Where it ends in the turn's line, the space after it included."""
        return self.words.starts[self.last - 1] + len(self.words.tokens[self.last - 1]) + 1


class Automaton:
    """Phrases by group, and every place they are found in a turn."""

    def __init__(self, states: States | None = None) -> None:
        self.states = States() if states is None else states
        self._met: Met | None = None

    def add(self, group: str, phrase: str, classes: Mapping[str, tuple[str, ...]]) -> None:
        """Take in one phrase; ValueError says what is wrong in it."""
        states = self.states
        for branch in parse(phrase, classes):
            ends, only_ends = states.sequence(branch, {START})
            if {START, OPENING} & (ends | only_ends):
                raise ValueError("every word of the phrase may be left out")
            for table, found in ((states.accepts, ends), (states.accepts_at_end, only_ends)):
                for state in sorted(found):
                    if group not in table.setdefault(state, []):
                        table[state].append(group)
        self._met = None

    def find(self, words: Words) -> dict[str, list[Hit]]:
        """Every group's hits in a turn, each group's in order, the longest of those that overlap."""
        met = self._met
        if met is None or met.remembered > MOST_REMEMBERED:
            met = self._met = Met(self.states)
        found: dict[str, list[Hit]] = {}
        several: set[str] = set()
        under_way: list[Begun] = [met.opening]
        tokens = words.tokens
        for after, token in enumerate(tokens, 1):
            going_on = []
            telling = []
            for begun in under_way:
                step = begun[token]
                if step is not None:
                    if step.goes_on:
                        going_on.append(step)
                    if step.tells:
                        telling.append(step)
            going_on.append(met.opening if token in ENDS else met.anywhere)
            under_way = going_on
            if telling:
                for group, length in _told(telling, tokens[after : after + 1]):
                    hit = Hit(group, words, after - length, after)
                    if group in found:
                        found[group].append(hit)
                        several.add(group)
                    else:
                        found[group] = [hit]
        for group in several:
            found[group] = _apart(found[group])
        return found


def _told(telling: list[Begun], next_one: tuple[str, ...]) -> Found:
    """What is found at a token, sorted; last what is found there only because the sentence ends."""
    ends = not next_one or next_one[0] in ENDS
    if len(telling) == 1:
        (only,) = telling
        return only.found + only.at_end if ends else only.found
    told = sorted([entry for begun in telling for entry in begun.found])
    if ends:
        told += sorted([entry for begun in telling for entry in begun.at_end])
    return tuple(told)


def _apart(hits: list[Hit]) -> list[Hit]:
    """The leftmost longest hits without overlaps."""
    kept: list[Hit] = []
    for hit in sorted(hits, key=_leftmost_longest):
        if not kept or hit.first >= kept[-1].last:
            kept.append(hit)
    return kept


def _leftmost_longest(hit: Hit) -> tuple[int, int]:
    return hit.first, -hit.last
