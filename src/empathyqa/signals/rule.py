"""What a signal detector is: a plain function with a decorator, and the table of examples that tests run.

    @rule("apology", examples=Examples(fires=(...), silent=(...), known_misses=(...)))
    def apology(view: TurnView) -> Iterator[Heard]: ...

An example is one line in the signal's own speaker's mouth, or several lines ``C:`` / ``A:`` / ``B:`` (customer, agent,
bot) of which the last is the turn in question.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Literal

from empathyqa.quickly import quickly
from empathyqa.signals.talk import TurnView
from empathyqa.signals.vocabulary import BY_ID
from empathyqa.text.automaton import Hit


@dataclass(frozen=True, slots=True)
class Heard:
    """One hearing of a signal in the turn at hand."""

    start: int
    end: int
    reason: str
    level: int | None = None
    kind: str | None = None
    """Its kind; ``""`` where none of them fits, so that the ear names none either."""
    indirect: bool = False
    """Everyday words in which a hint of danger may hide: they count in full only in company (company.py)."""
    after_trouble: bool = False
    """True: it stands only where the customer's words just before were heard as trouble (trouble.py)."""
    denied: bool = False
    """True: words of this signal that mean something else here. Nothing is heard, and the ear, which knows the words and
    not their place, hears nothing of it in this turn on its own."""
    firm: bool = False
    """True: words so plain that they decide by themselves, whatever else is said in the turn: the ear weighs a turn as a
    whole, and work that follows ("You need to calm down. Can I take your postcode?") must not outweigh them."""

    @classmethod
    def at(
        cls, hit: Hit, reason: str, level: int | None = None, kind: str | None = None, *, indirect: bool = False,
        after_trouble: bool = False, firm: bool = False,
    ) -> Heard:
        """A hearing at a phrase that was found."""
        return _heard(hit.start, hit.end, reason, level, kind, indirect, after_trouble, firm=firm)

    @classmethod
    def denial(cls, hit: Hit, reason: str) -> Heard:
        """Words of the signal that mean something else here."""
        return cls(hit.start, hit.end, reason, denied=True)

    @classmethod
    def whole(
        cls, view: TurnView, reason: str, level: int | None = None, kind: str | None = None, *, indirect: bool = False
    ) -> Heard:
        """A hearing in the turn as a whole, where no narrower words carry it."""
        return _heard(0, len(view.turn.text), reason, level, kind, indirect)


_heard = quickly(Heard)


@dataclass(frozen=True, slots=True)
class Examples:
    """Small tables that say where the line runs; a test runs every row."""

    fires: tuple[str, ...]
    silent: tuple[str, ...]
    known_misses: tuple[str, ...] = ()
    """Should fire (or stay silent) and does not yet. A row that starts to work fails the test: move it up."""


@dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One signal's rules."""

    id: str
    hear: Callable[[TurnView], Iterable[Heard]]
    examples: Examples
    decides: bool
    """True: the rules alone decide. False: they are evidence, weighed together with the learned ear."""
    about: str = ""
    recall_first: bool = False
    """True: a hearing by rule counts even where the ear is not sure (crisis: a person must look)."""

    speaker: Speaker | None = None
    """Who says it, for a signal of another package; the vocabulary knows who says the built-in ones."""

    def __post_init__(self) -> None:
        if self.speaker is None and self.id not in BY_ID:
            raise ValueError(
                f"the signal {self.id!r} is none of the built-in ones: say whose turns to listen to, "
                f'rule("{self.id}", speaker="agent", …) or speaker="customer"'
            )

    @property
    def side(self) -> str:
        """Whose turns it listens to: agent (bots included) or customer."""
        return self.speaker or BY_ID[self.id].speaker


Speaker = Literal["agent", "customer"]


def rule(
    id: str,
    *,
    examples: Examples,
    decides: bool = False,
    recall_first: bool = False,
    speaker: Speaker | None = None,
) -> Callable[[Callable[[TurnView], Iterable[Heard]]], Rule]:
    """Make a function the rules of signal ``id``.

    An id of your own (with a dot, ``acme.upsell``, so that rubrics may name it) needs the ``speaker`` in whose turns it
    is heard; the learned ear does not know it, so its rules alone decide. Raises ValueError where the speaker is missing.
    """

    def wrap(function: Callable[[TurnView], Iterable[Heard]]) -> Rule:
        return Rule(id, function, examples, decides, (function.__doc__ or "").strip(), recall_first, speaker)

    return wrap
