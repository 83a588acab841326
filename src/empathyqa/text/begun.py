"""How far the phrases have got that began at one word: worked out when first met, and remembered.

Phrases that began at the same token are followed together, as one set of states; those that began at different tokens are
followed apart. What begins with "i am so" recurs from text to text, while what is under way at one time (three words into
one phrase, one into another) is new in every other sentence. Measured: followed all together, as one automaton, a text
needs half the look-ups, and five times as many states that nobody has met before.
"""

from __future__ import annotations

from empathyqa.text.states import Found, States, Way
from empathyqa.text.words import ENDS


class Begun(dict[str, "Begun | None"]):
    """Phrases as far as the tokens so far have led them; the next token → how far it leads them, None if nowhere."""

    __slots__ = ("_any", "_letters", "_lists", "_met", "_otherwise", "at_end", "found", "goes_on", "tells")

    def __init__(self, met: Met, states: frozenset[int]) -> None:
        super().__init__()
        self._met = met
        self._lists: dict[int, list[int]] = {}
        """List of words → the states that its words lead to."""
        self._letters: list[tuple[tuple[str, ...], int]] = []
        self._any: list[int] = []
        self._otherwise: Begun | None = None
        self.found: Found = ()
        """What is found here, sorted."""
        self.at_end: Found = ()
        """What is found here where the sentence ends."""
        for state in states:
            edges, letters, any_word, found, at_end = met.way(state)
            for number, new in edges:
                self._lists.setdefault(number, []).append(new)
            self._letters += letters
            self._any += any_word
            self.found += found
            self.at_end += at_end
        self.goes_on = bool(self._lists or self._any)
        self.tells = bool(self.found or self.at_end)
        if self.tells:
            self.found, self.at_end = tuple(sorted({*self.found})), tuple(sorted({*self.at_end}))

    def __missing__(self, token: str) -> Begun | None:
        met = self._met
        met.remembered += 1
        leads: list[int] = []
        lists, holding = self._lists, met.holding(token)
        if holding and not lists.keys().isdisjoint(holding):
            leads = [new for number in lists.keys() & holding for new in lists[number]]
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


class Met:
    """What was met of the states so far."""

    def __init__(self, states: States) -> None:
        self.states = states
        self.remembered = 0
        """How many steps from token to token."""
        self._holding: dict[str, frozenset[int]] = {}
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
        if known is None:
            known = self._ways[state] = self.states.way(state)
        return known

    def holding(self, word: str) -> frozenset[int]:
        """The lists of words that hold this one."""
        known = self._holding.get(word)
        if known is None:
            known = self._holding[word] = frozenset(self.states.holding.get(word, ()))
        return known
