"""Readers, signals, checks and reports: the library's own and those of other packages, through one door.

A package offers a thing, or a tuple of things, under an entry point of one of the four families::

    [project.entry-points."empathyqa.readers"]
    aircall = "our_package.aircall:aircall"

The built-ins are offered in the same way, below. A :class:`Registry` is a value: other packages are looked for when one
is asked for (:meth:`Registry.installed`) and at no other time. What does not fit is named and left out; the rest works.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from importlib import import_module
from typing import TYPE_CHECKING, Any, Literal

from empathyqa.codes import problem
from empathyqa.errors import PluginError, Problem

if TYPE_CHECKING:
    from empathyqa.checks import Check
    from empathyqa.reading.raw import Reader
    from empathyqa.signal import Signals
    from empathyqa.signals.rule import Rule
    from empathyqa.transcript import Transcript

__all__ = ["FAMILIES", "Offer", "Registry", "Report", "report"]

Family = Literal["readers", "signals", "checks", "reports"]


@dataclass(frozen=True, slots=True)
class Report:
    """One way to tell a scorecard: its name, the ending of its files, and the function that makes the text.

    The function takes the scorecard and, by keyword, ``transcript``, ``rubric``, ``signals`` and ``quotes``.
    """

    id: str
    ending: str
    make: Callable[..., str]


def report(id: str, ending: str) -> Callable[[Callable[..., str]], Report]:
    """Make a function the report ``id``, whose files end in ``ending``."""
    return lambda make: Report(id, ending, make)


@dataclass(frozen=True, slots=True)
class Offer:
    """Something brought in: by whom, and how to load it."""

    family: Family
    name: str
    source: str
    """Who brings it: ``empathyqa``, or a package with its version."""
    load: Callable[[], Any]


def _named(place: str) -> Callable[[], Any]:
    """What loads ``module:name`` when called, in this process or another."""
    return partial(_load, place)


def _load(place: str) -> Any:
    module, _, path = place.partition(":")
    thing: Any = import_module(module)
    for name in path.split(".") if path else ():
        thing = getattr(thing, name)
    return thing


FAMILIES: dict[Family, tuple[Offer, Callable[[], Any]]] = {
    "readers": (
        Offer("readers", "built-in", "empathyqa", _named("empathyqa.reading:READERS")),
        _named("empathyqa.reading.raw:Reader"),
    ),
    "signals": (
        Offer("signals", "built-in", "empathyqa", _named("empathyqa.signals:BUILT_IN")),
        _named("empathyqa.signals.rule:Rule"),
    ),
    "checks": (
        Offer("checks", "built-in", "empathyqa", _named("empathyqa.checks:BUILT_IN")),
        _named("empathyqa.checks:Check"),
    ),
    "reports": (
        Offer("reports", "built-in", "empathyqa", _named("empathyqa.plugins:_built_in_reports")),
        _named("empathyqa.plugins:Report"),
    ),
}
"""Family → the built-ins' offer, and the type that everything in the family has."""


class Registry:
    """What is at hand in each family. Loads a family when it is first asked for; never changes."""

    def __init__(self, offers: Iterable[Offer] = ()) -> None:
        self._offers = tuple(offers)

    @classmethod
    def installed(cls) -> Registry:
        """The built-ins, and what the installed packages offer."""
        from importlib.metadata import entry_points

        offered = entry_points()  # once for all families: it looks through everything that is installed
        return cls(
            Offer(family, point.name, _package_of(point), _named(f"{point.module}:{point.attr}"))
            for family in FAMILIES
            for point in sorted(offered.select(group=f"empathyqa.{family}"), key=lambda point: point.name)
        )

    def __reduce__(self) -> tuple[type[Registry], tuple[tuple[Offer, ...]]]:
        return Registry, (self._offers,)

    def listen(self, transcript: Transcript) -> Signals:
        """What is heard in a conversation by the built-in rules, those of other packages, and the learned ear."""
        from empathyqa.signals import listen
        from empathyqa.signals.ear.model import ears

        return listen(transcript, rules=self.signals if self.brings("signals") else None, ear=ears())

    def brings(self, family: Family) -> bool:
        """Whether anything beside the built-ins is offered in this family."""
        return any(offer.family == family for offer in self._offers)

    def sources(self, family: Family) -> tuple[str, ...]:
        """Who brings something beside the built-ins in this family, each once."""
        return tuple(sorted({offer.source for offer in self._offers if offer.family == family}))

    def adding(self, family: Family, *things: Any) -> Registry:
        """This registry and these things; PluginError where one of them does not fit."""
        grown = Registry((*self._offers, Offer(family, "added", "the caller", lambda: things)))
        if problems := grown._gathered(family)[1]:
            raise PluginError(problems)
        return grown

    @cached_property
    def readers(self) -> tuple[Reader, ...]:
        """The formats that can be read."""
        return self._gathered("readers")[0]

    @cached_property
    def signals(self) -> tuple[Rule, ...]:
        """The rules of what is heard."""
        return self._gathered("signals")[0]

    @cached_property
    def checks(self) -> tuple[Check[Any], ...]:
        """The kinds of question that a rubric may ask."""
        return self._gathered("checks")[0]

    @cached_property
    def reports(self) -> tuple[Report, ...]:
        """The ways to tell a scorecard."""
        return self._gathered("reports")[0]

    def problems(self, *families: Family) -> list[Problem]:
        """What does not fit in these families (in all, where none is named), each with its package and remedy."""
        return [found for family in families or FAMILIES for found in self._gathered(family)[1]]

    def _gathered(self, family: Family) -> tuple[tuple[Any, ...], list[Problem]]:
        built_in, kind = FAMILIES[family]
        things: list[Any] = []
        problems: list[Problem] = []
        for offer in (built_in, *(offer for offer in self._offers if offer.family == family)):
            for thing in _loaded(offer, problems):
                if (wrong := _misfit(thing, kind(), things, offer)) is None:
                    things.append(thing)
                else:
                    problems.append(wrong)
        return tuple(things), problems


def _loaded(offer: Offer, problems: list[Problem]) -> Iterator[Any]:
    try:
        found = offer.load()
    except Exception as error:  # a stranger's module may fail in any way at all
        problems.append(_unusable(offer, f"it cannot be loaded ({type(error).__name__}: {error})"))
        return
    yield from found if isinstance(found, tuple | list) else (found,)


def _misfit(thing: Any, kind: type, things: list[Any], offer: Offer) -> Problem | None:
    if not isinstance(thing, kind):
        return _unusable(offer, f"it is a {type(thing).__name__}, and should be a {kind.__name__}")
    several = offer.family == "signals"  # a sector's words may join the built-in rules of a signal
    if not several and _id(thing) in map(_id, things):
        message = f"{offer.family} '{_id(thing)}' of {offer.source} (entry point '{offer.name}') is there already"
        return problem("P002", message, warning=True)
    return None


def _unusable(offer: Offer, why: str) -> Problem:
    message = f"the plug-in '{offer.name}' of {offer.source} (empathyqa.{offer.family}) cannot be used: {why}"
    return problem("P001", message, warning=True)


def _id(thing: Any) -> str:
    return str(getattr(thing, "id", None) or thing.name)


def _package_of(point: Any) -> str:
    package = point.dist
    return f"{package.name} {package.version}" if package is not None else point.value


def _make(format: str) -> Callable[..., str]:
    def make(card: Any, **given: Any) -> str:
        from empathyqa.report import render

        return render(card, format=format, **given)

    return make


_built_in_reports = tuple(
    Report(name, ending, _make(name))
    for name, ending in (
        ("table", ".txt"),
        ("json", ".json"),
        ("jsonl", ".jsonl"),
        ("csv", ".csv"),
        ("sheet", ".csv"),
        ("md", ".md"),
        ("html", ".html"),
    )
)
