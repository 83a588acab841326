"""What a check is: a name, its settings, and a function from a view to a verdict."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from empathyqa.checks.view import View
from empathyqa.quickly import quickly
from empathyqa.scorecard import Evidence, Outcome
from empathyqa.signal import Fact, Signal


class Settings(BaseModel):
    """The settings of a check; an unknown one is a mistake, not an extra."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)


class Band(Settings):
    """From ``min`` to ``max``, both included."""

    min: float = Field(default=0, ge=0, description="The least that counts; leave out for no lower limit.")
    max: float = Field(default=1_000_000, ge=0, description="The most that counts; leave out for no upper limit.")

    def holds(self, value: float) -> bool:
        """Whether the value lies in the band."""
        return self.min <= value <= self.max


class Share(Settings):
    """A share of the opportunities, 0 to 1."""

    min: float = Field(default=0, ge=0, le=1, description="The smallest share of opportunities, 0 to 1.")

    def holds(self, value: float) -> bool:
        """Whether the share is reached."""
        return value >= self.min


class Verdict(NamedTuple):
    """What a check says of one conversation, in one sentence, and because of which words."""

    outcome: Outcome
    reason: str
    evidence: tuple[Evidence, ...] = ()
    met: int | None = None
    opportunities: int | None = None
    sure: float = 1.0


class Unheard(NamedTuple):
    """What a check says where nothing with these ids was heard from anybody, known before it is asked.

    Most criteria have nothing to judge in most conversations; this spares them the asking.
    """

    ids: frozenset[str]
    verdict: Verdict


S = TypeVar("S", bound=Settings)


@dataclass(frozen=True)
class Check(Generic[S]):
    """A kind of question a rubric can ask. ``about`` is shown by ``explain``, in the handbook and in the editor."""

    id: str
    title: str
    about: str
    settings: type[S]
    run: Callable[[View, S], Verdict]
    hears: tuple[str, ...] = ()
    """The ids of the signals and facts it always listens for; settings may add more."""
    unheard: Callable[[S], Unheard | None] | None = None
    """What it says, by its settings, where none of what it looks for first was heard. It must say the same if asked."""

    def ready(self, settings: dict[str, Any]) -> Callable[[View], Verdict]:
        """The check with its settings filled in; raises pydantic's ValidationError where they do not fit."""
        filled = self.filled(settings)
        run = self.run

        def ask(view: View) -> Verdict:
            return run(view, filled)

        return ask

    def filled(self, settings: dict[str, Any]) -> S:
        """The settings with their defaults; raises pydantic's ValidationError where they do not fit."""
        return self.settings.model_validate(settings)


def check(
    id: str,
    *,
    title: str,
    settings: type[S],
    hears: Sequence[str] = (),
    unheard: Callable[[S], Unheard | None] | None = None,
) -> Callable[[Callable[[View, S], Verdict]], Check[S]]:
    """Make a function a check; its docstring says what it decides."""

    def wrap(run: Callable[[View, S], Verdict]) -> Check[S]:
        return Check(id, title, " ".join((run.__doc__ or "").split()), settings, run, tuple(hears), unheard)

    return wrap


def without(ids: Iterable[str], verdict: Verdict) -> Callable[[Settings], Unheard]:
    """Whatever the settings, this is the verdict where none of these was heard."""
    known = Unheard(frozenset(ids), verdict)
    return lambda _: known


_evidence = quickly(Evidence)


def seen(heard: Iterable[Signal | Fact], note: str = "") -> tuple[Evidence, ...]:
    """The words of these signals or facts, as evidence."""
    return tuple([_evidence(h.turn, h.start, h.end, h.text, h.id, note or h.reason) for h in heard])


def sure_of(heard: Iterable[Signal | Fact]) -> float:
    """The lowest confidence among these signals; facts are counted as certain."""
    sure = 1.0
    for each in heard:
        if each.confidence < sure:
            sure = each.confidence
    return sure


@lru_cache(maxsize=1_000)
def not_applicable(reason: str) -> Verdict:
    """The criterion had no opportunity here, and this is why."""
    return Verdict(Outcome.NOT_APPLICABLE, reason)


def by_heard(
    outcome: Outcome, reason: str, heard: Sequence[Signal | Fact], met: int | None = None, opportunities: int | None = None
) -> Verdict:
    """A verdict that rests on these signals or facts."""
    return Verdict(outcome, reason, seen(heard), met, opportunities, sure_of(heard))


def graded_by_halves(met: int, halves: int, of: int, settings_met: Share, settings_partly: Share) -> Outcome:
    """The outcome of a share in which stock lines alone count half; they alone are never more than partly met."""
    outcome = graded((met + halves / 2) / of, settings_met, settings_partly)
    return Outcome.PARTLY if halves and not met and outcome is Outcome.MET else outcome


def graded(value: float, met: Band | Share, partly: Band | Share) -> Outcome:
    """Met, partly or missed by two bands."""
    return Outcome.MET if met.holds(value) else Outcome.PARTLY if partly.holds(value) else Outcome.MISSED


def count_of(number: int, one: str, many: str = "") -> str:
    """``1 apology``, ``3 apologies``; ``once`` and ``twice`` of times, ``one turn`` of turns."""
    if one in ("time", "turn") and number in _SPOKEN[one]:
        return _SPOKEN[one][number]
    return f"{number} {one if number == 1 else many or one + 's'}"


_SPOKEN = {"time": {1: "once", 2: "twice"}, "turn": {1: "one turn"}}


def share_of(done: int, of: int, one: str, how: str) -> str:
    """``2 of 3 moments noticed``; of one alone ``The one moment was noticed``, or ``was not``."""
    if of == 1:
        return f"The one {one} was {'' if done else 'not '}{how}"
    return f"{done} of {of} {one}s {how}"


def one_of(words: Sequence[str]) -> str:
    """``a``, ``a or b``, ``a, b or c``."""
    *most, last = words
    return f"{', '.join(most)} or {last}" if most else last
