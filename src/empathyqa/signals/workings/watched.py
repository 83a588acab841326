"""Which readings rest on the text alone: watched, not declared, so that none can be wrong about it.

A reading that looked at nothing but the text would come out the same wherever that text is said, so it is kept with the
text; one that looked around is made anew each time.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

from empathyqa.signals.talk import Talk, TurnView
from empathyqa.signals.workings.spoken import Spoken

T = TypeVar("T")


class Watched(TurnView):
    """A turn that notes whether anything but its own text was looked at."""

    __slots__ = ("_whole", "looked")

    def __init__(self, view: TurnView) -> None:
        self._whole = view
        self.looked = False
        self.spoken, self.words, self.line, self.hits = view.spoken, view.words, view.line, view.hits
        self.read, self.side = view.read, view.side
        self.turn = _WatchedTurn(self)  # type: ignore[assignment]

    def __getattr__(self, name: str) -> Any:  # talk, place, role, index: whatever was not set above
        self.looked = True
        return getattr(self._whole, name)

    def previous(self, side: str) -> TurnView | None:
        """As in the turn itself; noted."""
        self.looked = True
        return self._whole.previous(side)

    @property
    def run_before(self) -> list[TurnView]:
        """As in the turn itself; noted."""
        self.looked = True
        return self._whole.run_before

    @property
    def opens(self) -> bool:
        """As in the turn itself; noted."""
        self.looked = True
        return self._whole.opens


class _WatchedTurn:
    """The turn itself: its text may be read, anything else is noted."""

    __slots__ = ("_view", "text")

    def __init__(self, view: Watched) -> None:
        self._view = view
        self.text = view._whole.turn.text

    def __getattr__(self, name: str) -> Any:
        self._view.looked = True
        return getattr(self._view._whole.turn, name)


def by_talk(read: Callable[[Talk], T]) -> Callable[[Talk], T]:
    """Make a reading of a whole talk remember its outcome with the talk, for many ask in turn.

    The outcome must not be changed by those who get it.
    """

    @wraps(read)
    def remembered(talk: Talk) -> T:
        known = talk.read
        if read in known:
            found: T = known[read]
            return found
        found = known[read] = read(talk)
        return found

    return remembered


def by_text(read: Callable[[Spoken], T]) -> Callable[[TurnView | Spoken], T]:
    """Make a reading of a text remember its outcome with the text: it is given nothing else to look at.

    The outcome must not be changed by those who get it, and must not hold the turn.
    """

    @wraps(read)
    def remembered(view: TurnView | Spoken) -> T:
        known = view.read
        if read in known:
            found: T = known[read]
            return found
        found = known[read] = read(view if type(view) is Spoken else view.spoken)  # a text is its own: no property is asked
        return found

    return remembered
