"""What a fact detector is: a plain function over a talk and its signals, with the table of examples that tests run.

    @fact("told_again", examples=Examples(fires=(...), silent=(...), known_misses=(...)))
    def told_again(talk: Talk, signals: Sequence[Signal]) -> Iterator[Fact]: ...

An example is a short talk, one turn a line: ``C:``, ``A:``, ``B:`` (customer, agent, bot), ``D:`` a second agent; with
times ``A 12-15.5:``, ``⏎`` for a line break inside a turn. The fact is
expected at the last line, or at the line marked ``>``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from empathyqa.signal import Fact, Signal
from empathyqa.signals.rule import Examples
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.transcript import Transcript

Find = Callable[[Talk, Sequence[Signal]], Iterable[Fact]]


def nothing_needed(transcript: Transcript) -> str:
    """The plain case: every transcript will do."""
    return ""


@dataclass(frozen=True, slots=True)
class FactRule:
    """One kind of fact about a conversation's course."""

    id: str
    find: Find
    examples: Examples
    unfit: Callable[[Transcript], str] = nothing_needed
    """Why this cannot be listened for in a transcript, in words; empty where it can."""
    about: str = ""
    needs: frozenset[str] = frozenset()
    """Phrase groups and signals, none of which the talk holds where there is nothing to find: it is not asked then. Empty: it
    is always asked."""
    as_cut: bool = False
    """Whether it listens to the turns as the source cuts them, for the times between them; else to whole stretches."""

    def __call__(self, talk: Talk, signals: Sequence[Signal]) -> list[Fact]:
        """The facts of this kind, in turn order."""
        return list(self.find(talk, signals))


def fact(
    id: str, *, examples: Examples, unfit: Callable[[Transcript], str] = nothing_needed, as_cut: bool = False,
    needs: Iterable[str] = (),
) -> Callable[[Find], FactRule]:  # fmt: skip
    """Make a function the finder of facts ``id``."""

    def wrap(function: Find) -> FactRule:
        return FactRule(id, function, examples, unfit, (function.__doc__ or "").strip(), frozenset(needs), as_cut)

    return wrap


def at(
    id: str, view: TurnView, reason: str, start: int = 0, end: int | None = None,
    refers_to: int | None = None, value: float | None = None,
) -> Fact:  # fmt: skip
    """A fact in a turn, at the characters given or over the whole turn."""
    end = len(view.turn.text) if end is None else end
    return Fact(id, view.index, start, end, view.turn.text[start:end], refers_to, value, reason)
