"""All phrases of all lexicons as one automaton over tokens: a turn is read once, whatever the number of phrases.

Phrases become the states of a nondeterministic automaton; the sets of states that really occur are worked out when
first met and remembered, so that a warm automaton costs one dictionary look-up a token. Measured: a hundredth of
trying the phrases one by one.
"""

from __future__ import annotations

from collections.abc import Mapping

from empathyqa.text.phrases import parse
from empathyqa.text.states import MOST_REMEMBERED, OPENING, START, Alive, States
from empathyqa.text.words import ENDS, Words


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
        self._ready = False

    def add(self, group: str, phrase: str, classes: Mapping[str, tuple[str, ...]]) -> None:
        """Take in one phrase; ValueError says what is wrong in it."""
        states = self.states
        for branch in parse(phrase, classes):
            ends, only_ends = states.sequence(branch, {START})
            if {START, OPENING} & (ends | only_ends):
                raise ValueError("every word of the phrase may be left out")
            for table, found in ((states.accepts, ends), (states.accepts_at_end, only_ends)):
                for state in sorted(found):
                    entry = (group, states.length[state])
                    if entry not in table.setdefault(state, []):
                        table[state].append(entry)
        self._ready = False

    def find(self, words: Words) -> dict[str, list[Hit]]:
        """Every group's hits in a turn, each group's in order, the longest of those that overlap."""
        if not self._ready:
            self._prepare()
        state = self._opening
        found: dict[str, list[tuple[int, int]]] = {}
        tokens = words.tokens
        last = len(tokens) - 1
        for i, token in enumerate(tokens):
            step = state[0].get(token)
            state = step if step is not None else self._work_out(state, token)
            if state[1]:
                for group, length in state[1]:
                    found.setdefault(group, []).append((i + 1 - length, -i - 1))
            if state[2] and (i == last or tokens[i + 1] in ENDS):
                for group, length in state[2]:
                    found.setdefault(group, []).append((i + 1 - length, -i - 1))
        return {group: _hits(group, words, places) for group, places in found.items()}

    def _prepare(self) -> None:
        self._known: dict[frozenset[int], _Met] = {}
        self.states.make_ready()
        self._remembered = 0
        self._opening = self._met(frozenset((START, OPENING)))
        self._ready = True

    def _met(self, states: frozenset[int]) -> _Met:
        known = self._known.get(states)
        if known is None:
            rules = self.states
            found = states & rules.accepting
            known = self._known[states] = (
                {}, _union(rules.accepts, found), _union(rules.accepts_at_end, found), rules.alive(states),
            )  # fmt: skip
        return known

    def _work_out(self, state: _Met, token: str) -> _Met:
        """The states after one more token, and remember them; tokens no phrase names all lead the same way."""
        if not self.states.knows(token):
            step = state[0].get(_UNHEARD_OF)
            if step is None:
                step = self._work_out_anew(state, _UNHEARD_OF)
            state[0][token] = step
            self._remembered += 1
            return step
        return self._work_out_anew(state, token)

    def _work_out_anew(self, state: _Met, token: str) -> _Met:
        if self._remembered > MOST_REMEMBERED:  # bounded: start remembering afresh
            alive = state[3]
            self._prepare()
            state = ({}, (), (), alive)
        met = state[0][token] = self._met(self.states.after(state[3], token))
        self._remembered += 1
        return met


_UNHEARD_OF = "\0"
_Met = tuple[dict[str, "_Met"], tuple[tuple[str, int], ...], tuple[tuple[str, int], ...], Alive]
"""A set of states that occurred: where each token leads, what is accepted, what is accepted at a sentence's end."""


def _union(table: dict[int, list[tuple[str, int]]], states: frozenset[int]) -> tuple[tuple[str, int], ...]:
    found = [table[state] for state in states if state in table] if states else ()
    return tuple(sorted({entry for entries in found for entry in entries})) if found else ()


def _hits(group: str, words: Words, places: list[tuple[int, int]]) -> list[Hit]:
    """The leftmost longest places without overlaps; ``places`` are (first token, minus the token after the last)."""
    if len(places) == 1:
        return [Hit(group, words, places[0][0], -places[0][1])]
    kept: list[Hit] = []
    for first, last in sorted(set(places)):
        if not kept or first >= kept[-1].last:
            kept.append(Hit(group, words, first, -last))
    return kept
