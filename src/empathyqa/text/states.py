"""The states that phrases become: the nondeterministic automaton beneath automaton.py, as the lexicons spell it out."""

from __future__ import annotations

from typing import NamedTuple

from empathyqa.text.phrases import GAPS, MARKS, Node

START, OPENING = 0, 1
"""States: anywhere, and at the start of a sentence."""
Found = tuple[tuple[str, int], ...]
"""What is found at a token: groups, and the number of tokens back to where their phrases began."""


class Way(NamedTuple):
    """What one state tells, and where it leads."""

    edges: list[tuple[int, int]]
    """Lists of words, by number, and the state that each leads to."""
    letters: list[tuple[tuple[str, ...], int]]
    """The same for the beginnings of words."""
    any: list[int]
    """Next states by any one word."""
    found: Found
    at_end: Found
    """What is found only where the sentence ends."""


class States:
    """The nondeterministic automaton: every state knows how many tokens lead to it.

    A list of alternative words is one edge, and lists have numbers: the same ones stand in hundreds of phrases. Only the
    edges out of the two start states are kept word by word, because every token of every turn asks for them.
    """

    def __init__(self) -> None:
        self.first: dict[int, dict[str, list[int]]] = {START: {}, OPENING: {}}
        """Start state → word → next states."""
        self.first_letters: dict[int, dict[str, list[int]]] = {START: {}, OPENING: {}}
        """The same for words with a wildcard ending, by their first letters."""
        self.edges: dict[int, list[tuple[int, int]]] = {}
        """State → (list of words, next state)."""
        self.lists: dict[tuple[frozenset[str], tuple[str, ...]], int] = {}
        """Words and first letters → the number of that list."""
        self.holding: dict[str, list[int]] = {}
        """Word → the lists that hold it."""
        self.letters: dict[int, tuple[str, ...]] = {}
        """List → its beginnings of words, where it has any."""
        self.any: dict[int, list[int]] = {}
        """State → next states by any one word."""
        self.sorted_out: dict[tuple[str, ...], tuple[frozenset[str], tuple[str, ...]]] = {}
        """Words → those that are whole and the beginnings: phrases use the same ones again and again."""
        self.length = [0, 0]
        self.accepts: dict[int, list[str]] = {}
        """State → the groups that are found there."""
        self.accepts_at_end: dict[int, list[str]] = {}
        self.shared: dict[tuple[int, str], int] = {}
        """(state, word) → the state of that common beginning: phrases that start alike share states."""
        self.common = {START, OPENING}
        self.longest_letters = 0
        self.words: set[str] = set()
        """Every word that some phrase names."""

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
            self.edges.setdefault(state, []).append((self._list(whole, begun), new))

    def _list(self, whole: frozenset[str], begun: tuple[str, ...]) -> int:
        number = self.lists.get((whole, begun))
        if number is None:
            number = self.lists[whole, begun] = len(self.lists)
            for word in whole:
                self.holding.setdefault(word, []).append(number)
            if begun:
                self.letters[number] = begun
        return number

    def way(self, state: int) -> Way:
        """What a state tells and where it leads."""
        edges, length = self.edges.get(state, []), self.length[state]
        found, at_end = (
            tuple([(group, length) for group in table.get(state, ())]) for table in (self.accepts, self.accepts_at_end)
        )
        return Way(edges, self.by_letters(edges), self.any.get(state, []), found, at_end)

    def by_letters(self, edges: list[tuple[int, int]]) -> list[tuple[tuple[str, ...], int]]:
        """Where edges lead by the beginning of a word."""
        letters = self.letters
        return [(letters[number], new) for number, new in edges if number in letters]

    def begun_by(self, token: str, opening: bool) -> frozenset[int]:
        """Where ``token`` leads from the start; ``opening`` says whether a sentence begins with it."""
        found: set[int] = set()
        for start in (START, OPENING) if opening else (START,):
            found.update(self.first[start].get(token, ()))
            letters = self.first_letters[start]
            for n in range(1, min(len(token), self.longest_letters) + 1):
                found.update(letters.get(token[:n], ()))
        return frozenset(found)
