"""How far the phrases have got that began at one word: worked out when first met, and remembered.

Phrases that began at the same token are followed together, as one set of states; those that began at different tokens are
followed apart. What begins with "i am so" recurs from text to text, while what is under way at one time (three words into
one phrase, one into another) is new in every other sentence. Measured: followed all together, as one automaton, a text
needs half the look-ups, and five times as many states that nobody has met before.
"""

from __future__ import annotations

from typing import NamedTuple

from empathyqa.text.states import States
from empathyqa.text.words import ENDS

Found = tuple[tuple[str, int], ...]
"""What is found at a token, sorted: groups, and the number of tokens back to where their phrases began."""


class Begun(dict[str, "Begun | None"]):
    """Phrases as far as the tokens so far have led them; the next token → how far it leads them, None if nowhere."""

    __slots__ = ("_any", "_letters", "_met", "_otherwise", "_states", "at_end", "found", "goes_on", "tells")

    def __init__(self, met: Met, states: frozenset[int]) -> None:
        super().__init__()
        self._met = met
        self._states = states
        self._letters: list[tuple[tuple[str, ...], int]] = []
        self._any: list[int] = []
        self._otherwise: Begun | None = None
        self.found: Found = ()
        """What is found here."""
        self.at_end: Found = ()
        """What is found here where the sentence ends."""
        self.goes_on = False
        for state in states:
            way = met.way(state)
            if way.goes_on:
                self.goes_on = True
                self._letters += way.letters
                self._any += way.any
            self.found += way.found
            self.at_end += way.at_end
        self.tells = bool(self.found or self.at_end)
        if self.tells:
            self.found, self.at_end = tuple(sorted({*self.found})), tuple(sorted({*self.at_end}))

    def __missing__(self, token: str) -> Begun | None:
        met = self._met
        met.remembered += 1
        leads: list[int] = []
        by_state = met.by_word.get(token)
        if by_state is not None and not by_state.keys().isdisjoint(self._states):
            leads = [new for state in by_state.keys() & self._states for new in by_state[state]]
        if self._letters:
            leads += [new for begun, new in self._letters if token.startswith(begun)]
        if token in ENDS:
            step = met.begun(frozenset(leads)) if leads else None
        elif leads:
            step = met.begun(frozenset(leads + self._any))
        else:  # as with most tokens
            step = self._unnamed()
        self[token] = step
        return step

    def _unnamed(self) -> Begun | None:
        """Where a token leads that no phrase names here."""
        if self._otherwise is None and self._any:
            self._otherwise = self._met.begun(frozenset(self._any))
        return self._otherwise


class Start(Begun):
    """The phrases that are about to begin, at the start of a sentence or anywhere else."""

    __slots__ = ("_opening",)

    def __init__(self, met: Met, opening: bool) -> None:
        super().__init__(met, frozenset())
        self._opening = opening

    def __missing__(self, token: str) -> Begun | None:
        self._met.remembered += 1
        step = self[token] = self._met.begun(self._met.states.begun_by(token, self._opening))
        return step


class Way(NamedTuple):
    """What one state tells, and where it leads by other than a certain word (:attr:`Met.by_word`)."""

    found: Found
    at_end: Found
    goes_on: bool
    letters: list[tuple[tuple[str, ...], int]]
    any: list[int]


class Met:
    """What was met of the states so far."""

    def __init__(self, states: States) -> None:
        self.states = states
        self.remembered = 0
        """How many steps from token to token."""
        self.by_word: dict[str, dict[int, list[int]]] = {}
        """Word → state → where it leads from there."""
        self._begun: dict[frozenset[int], Begun] = {}
        self._ways: dict[int, Way] = {}
        self.opening = Start(self, True)
        self.anywhere = Start(self, False)

    def begun(self, states: frozenset[int]) -> Begun | None:
        """The phrases that have got to these states."""
        known = self._begun.get(states)
        if known is None and states:
            known = self._begun[states] = Begun(self, states)
        return known

    def way(self, state: int) -> Way:
        """What one state tells and where it leads, sorted out when first asked for."""
        known = self._ways.get(state)
        return self._sorted_out(state) if known is None else known

    def _sorted_out(self, state: int) -> Way:
        states, by_word = self.states, self.by_word
        letters = []
        edges = states.edges.get(state)
        for whole, begun, new in edges or ():
            for word in whole:
                by_word.setdefault(word, {}).setdefault(state, []).append(new)
            if begun:
                letters.append((begun, new))
        found, at_end = (tuple(table.get(state, ())) for table in (states.accepts, states.accepts_at_end))
        any_word = states.any.get(state, [])
        way = self._ways[state] = Way(found, at_end, bool(edges or any_word), letters, any_word)
        return way
