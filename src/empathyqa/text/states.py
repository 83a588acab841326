"""The states that phrases become: the nondeterministic automaton beneath automaton.py, and where each token leads."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from empathyqa.text.phrases import GAPS, MARKS, Node
from empathyqa.text.words import ENDS

START, OPENING = 0, 1
"""States: anywhere, and at the start of a sentence."""
MOST_REMEMBERED = 200_000
Edge = tuple[frozenset[str], tuple[str, ...], int]
"""Words, first letters, next state."""
_Ways = tuple[dict[str, list[int]], list[tuple[tuple[str, ...], int]], list[int]]


class Alive(NamedTuple):
    """A set of states as the next token meets it: where it leads by a word, by first letters, by any word."""

    by_word: tuple[dict[str, list[int]], ...]
    by_letters: tuple[tuple[tuple[str, ...], int], ...]
    by_any: tuple[int, ...]
    opening: bool
    """Whether a sentence begins here."""


class States:
    """The nondeterministic automaton: every state knows how many tokens lead to it.

    A list of alternative words is one edge, so that building costs little; only the edges out of the two start states
    are kept word by word, because every token of every turn asks for them.
    """

    def __init__(self) -> None:
        self.first: dict[int, dict[str, list[int]]] = {START: {}, OPENING: {}}
        """Start state → word → next states."""
        self.first_letters: dict[int, dict[str, list[int]]] = {START: {}, OPENING: {}}
        """The same for words with a wildcard ending, by their first letters."""
        self.edges: dict[int, list[Edge]] = {}
        """State → (words, first letters, next state)."""
        self.any: dict[int, list[int]] = {}
        """State → next states by any one word."""
        self.sorted_out: dict[tuple[str, ...], tuple[frozenset[str], tuple[str, ...]]] = {}
        """Words → those that are whole and the beginnings: phrases use the same ones again and again."""
        self.length = [0, 0]
        self.accepts: dict[int, list[tuple[str, int]]] = {}
        """State → what is found there: group and number of tokens."""
        self.accepts_at_end: dict[int, list[tuple[str, int]]] = {}
        self.shared: dict[tuple[int, str], int] = {}
        """(state, word) → the state of that common beginning: phrases that start alike share states."""
        self.common = {START, OPENING}
        self.begun_by: dict[tuple[bool, str], frozenset[int]] = {}
        """(whether a sentence begins, token) → where it leads, remembered; emptied when a phrase is added."""
        self.ways: dict[int, _Ways] = {}
        """State → where words lead from it; emptied when a phrase is added."""
        self.going_on: frozenset[int] = frozenset()
        """The states from which a word leads on; sorted out by :meth:`make_ready`."""
        self.accepting: frozenset[int] = frozenset()
        """The states in which something is found; likewise."""
        self.longest_letters = 0
        self.words: set[str] = set()
        """Every word that some phrase names, and …"""
        self.letters: set[str] = set()
        """… every word's beginning: a token that is none of these leads where any other such token leads."""

    def knows(self, token: str) -> bool:
        """Whether any phrase tells this token from one that no phrase has heard of."""
        if token in self.words or token in ENDS:
            return True
        letters = self.letters
        return any(token[:n] in letters for n in range(1, min(len(token), self.longest_letters) + 1))

    def new(self, length: int) -> int:
        self.length.append(length)
        return len(self.length) - 1

    def sequence(self, nodes: list[Node], at: set[int]) -> tuple[set[int], set[int]]:
        """Where a sequence leads from the states ``at``: anywhere, and only at the end of a sentence."""
        ends: set[int] = set()
        for i, node in enumerate(nodes):
            if isinstance(node, tuple):
                after, closed = self._bracket(node[1], at)
                if closed and i + 1 < len(nodes):
                    raise ValueError("'$' must be the last thing in a phrase")
                ends |= closed
                at = after | at if node[0] == "[" else after
            elif node == "^":
                if at != {START}:
                    raise ValueError("'^' must be the first thing in a phrase")
                at = {OPENING}
            elif node == "$":
                if i + 1 < len(nodes):
                    raise ValueError("'$' must be the last thing in a phrase")
                return set(), at
            elif node in MARKS:
                at = self._gap(node, at)
            else:
                at = self._word(node, at)
        return at, ends

    def _bracket(self, branches: list[list[Node]], at: set[int]) -> tuple[set[int], set[int]]:
        """Where alternatives lead. Those of one word meet in one state, so that long lists stay small."""
        words = [b[0] for b in branches if len(b) == 1 and isinstance(b[0], str) and b[0] not in MARKS]
        after: set[int] = set()
        ends: set[int] = set()
        if len(words) > 3 or (words and not at <= self.common):
            after |= self._step(at, words)
            once = frozenset(words)
            branches = [b for b in branches if len(b) != 1 or isinstance(b[0], tuple) or b[0] not in once]
            if not branches:
                return after, ends
        for branch in branches:
            open_, closed = self.sequence(branch, at)
            after |= open_
            ends |= closed
        return after, ends

    def _gap(self, mark: str, at: set[int]) -> set[int]:
        after, here = (set(at), at) if mark in GAPS else (set(), at)
        for _ in range(GAPS.get(mark, 1)):
            here = self._step(here, [])
            after |= here
        return after

    def _word(self, word: str, at: set[int]) -> set[int]:
        if len(at) == 1 and (state := next(iter(at))) in self.common:
            if (state, word) not in self.shared:
                (new,) = self._step(at, [word])
                self.shared[state, word] = new
                self.common.add(new)
            return {self.shared[state, word]}
        return self._step(at, [word])

    def _step(self, at: set[int], words: list[str]) -> set[int]:
        """One token further, by any of the words (none named: any word): a new state for every length among ``at``."""
        key = tuple(words)
        known = self.sorted_out.get(key)
        if known is None:
            whole = frozenset([word for word in words if not (word.endswith("*") and len(word) > 1)])
            known = self.sorted_out[key] = whole, tuple([word[:-1] for word in words if word not in whole])
            self.words |= whole
            self.letters.update(known[1])
            self.longest_letters = max(self.longest_letters, *map(len, known[1]), 0)
        whole, begun = known
        if len(at) == 1:
            (state,) = at
            only = self.new(self.length[state] + 1)
            self._link(state, only, whole, begun)
            return {only}
        new: dict[int, int] = {}
        for state in sorted(at):
            length = self.length[state]
            if length not in new:
                new[length] = self.new(length + 1)
            self._link(state, new[length], whole, begun)
        return set(new.values())

    def _link(self, state: int, new: int, whole: frozenset[str], begun: tuple[str, ...]) -> None:
        if not (whole or begun):
            self.any.setdefault(state, []).append(new)
        elif state in self.first:
            for table, keys in ((self.first[state], whole), (self.first_letters[state], begun)):
                for key in keys:
                    table.setdefault(key, []).append(new)
        else:
            self.edges.setdefault(state, []).append((whole, begun, new))

    def after(self, alive: Alive, token: str) -> frozenset[int]:
        """The states after ``token``: where it leads, and the start from which the next one may begin a phrase."""
        found: list[Sequence[int]] = [by_word[token] for by_word in alive.by_word if token in by_word]
        if alive.by_any and token not in ENDS:
            found.append(alive.by_any)
        if alive.by_letters:
            found.append([new for begun, new in alive.by_letters if token.startswith(begun)])
        begun = self.begun_by.get((alive.opening, token)) or self._begun_by(alive.opening, token)
        return begun.union(*found) if found else begun

    def make_ready(self) -> None:
        """Sort out what is asked of every set of states, and forget what was worked out before phrases were added."""
        self.begun_by.clear()
        self.ways.clear()
        self.going_on = frozenset((*self.edges, *self.any)) - {START, OPENING}
        self.accepting = frozenset((*self.accepts, *self.accepts_at_end))

    def alive(self, states: frozenset[int]) -> Alive:
        """The same states, made ready for the next token; those from which nothing leads on are left out."""
        by_word, by_letters, by_any = [], [], []
        known = self.ways
        for state in states & self.going_on:
            words, letters, any_word = known.get(state) or self._ways(state)
            if words:
                by_word.append(words)
            if letters:
                by_letters += letters
            if any_word:
                by_any += any_word
        return Alive(tuple(by_word), tuple(by_letters), tuple(by_any), OPENING in states)

    def _ways(self, state: int) -> _Ways:
        """The edges out of a state: by word, by first letters, by any word; sorted out when first asked for."""
        by_word: dict[str, list[int]] = {}
        by_letters = []
        for whole, begun, new in self.edges.get(state, ()):
            for word in whole:
                by_word.setdefault(word, []).append(new)
            if begun:
                by_letters.append((begun, new))
        known = self.ways[state] = by_word, by_letters, self.any.get(state, [])
        return known

    def _begun_by(self, opening: bool, token: str) -> frozenset[int]:
        """Where ``token`` leads from the start states, and the start states that it leads to; worked out and remembered."""
        found = {START, OPENING} if token in ENDS else {START}
        for start in (START, OPENING) if opening else (START,):
            found.update(self.first[start].get(token, ()))
            letters = self.first_letters[start]
            for n in range(1, min(len(token), self.longest_letters) + 1):
                found.update(letters.get(token[:n], ()))
        if len(self.begun_by) >= MOST_REMEMBERED:
            self.begun_by.clear()
        known = self.begun_by[opening, token] = frozenset(found)
        return known
