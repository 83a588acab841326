"""The states that phrases become: the nondeterministic automaton beneath automaton.py, as the lexicons spell it out."""

from __future__ import annotations

from empathyqa.text.phrases import GAPS, MARKS, Node

START, OPENING = 0, 1
"""States: anywhere, and at the start of a sentence."""
Edge = tuple[frozenset[str], tuple[str, ...], int]
"""Words, first letters, next state."""


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
        self.longest_letters = 0
        self.words: set[str] = set()
        """Every word that some phrase names, and …"""
        self.letters: set[str] = set()
        """… every word's beginning that one names."""

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

    def begun_by(self, token: str, opening: bool) -> frozenset[int]:
        """Where ``token`` leads from the start; ``opening`` says whether a sentence begins with it."""
        found: set[int] = set()
        for start in (START, OPENING) if opening else (START,):
            found.update(self.first[start].get(token, ()))
            letters = self.first_letters[start]
            for n in range(1, min(len(token), self.longest_letters) + 1):
                found.update(letters.get(token[:n], ()))
        return frozenset(found)
