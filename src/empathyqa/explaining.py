"""What a word of this library means: signals, checks, conditions, criteria and error codes, in plain English.

Nothing is written here twice: every page is made from the thing itself (the signal's meaning and examples, the check's
docstring and settings, the criterion's YAML, the table of error codes), as the documentation and the editor's help are.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache, partial
from typing import TYPE_CHECKING

from empathyqa.codes import problem
from empathyqa.errors import EmpathyQAError, Problem
from empathyqa.explain_pages import (
    check_page,
    code_page,
    condition_page,
    criterion_page,
    fact_page,
    sector_page,
    signal_page,
    their_signal_page,
)

if TYPE_CHECKING:
    from empathyqa.plugins import Registry
    from empathyqa.rubric.model import Criterion, Extract, Rubric

__all__ = ["explain", "explainable"]

Page = tuple[str, Callable[[], str]]
"""A name, and how to make its page."""


def explain(id: str, rubric: Rubric | None = None, registry: Registry | None = None) -> str:
    """The page on one signal, check, condition, criterion or error code.

    Criteria are looked up in ``rubric``, else in the shipped ones; ``registry`` brings other packages' signals and checks.
    Raises EmpathyQAError, with the nearest names, where
    nothing is called so.
    """
    wanted = _key(id)
    pages = [page() for name, page in _pages(rubric, registry) if _key(name) == wanted]
    if not pages:
        raise EmpathyQAError(_nothing_called(id, rubric, registry))
    return "\n\n".join(pages) + "\n"


def explainable(rubric: Rubric | None = None, registry: Registry | None = None) -> dict[str, list[str]]:
    """Everything that has a page: kind → names, each kind in its own order."""
    return {kind: [name for name, _ in pages] for kind, pages in _by_kind(rubric, registry).items()}


def _key(name: str) -> str:
    return name.strip().casefold().replace("_", "-")


def _nothing_called(id: str, rubric: Rubric | None, registry: Registry | None) -> Problem:
    from difflib import get_close_matches

    names = {_key(name): name for name, _ in _pages(rubric, registry)}
    close = [names[key] for key in get_close_matches(_key(id), names, n=3, cutoff=0.55)]
    return problem("C003", f"nothing here is called '{id}'", fix=f"Did you mean {' or '.join(close)}?" if close else "")


def _pages(rubric: Rubric | None, registry: Registry | None) -> Iterable[Page]:
    for pages in _by_kind(rubric, registry).values():
        yield from pages


def _by_kind(rubric: Rubric | None, registry: Registry | None) -> dict[str, list[Page]]:
    from empathyqa.checks import BUILT_IN, CONDITIONS
    from empathyqa.signals.facts import FACTS
    from empathyqa.signals.vocabulary import MEANINGS
    from empathyqa.transcript import SECTORS

    return {
        "signals": [*((meaning.id, partial(signal_page, meaning)) for meaning in MEANINGS), *_brought(registry)],
        "facts": [(fact.id, partial(fact_page, fact)) for fact in FACTS],
        "sectors": [(sector, partial(sector_page, sector)) for sector in SECTORS],
        "checks": [(check.id, partial(check_page, check)) for check in (registry.checks if registry else BUILT_IN)],
        "conditions": [(name, partial(condition_page, condition)) for name, condition in CONDITIONS.items()],
        "criteria": [(criterion.id, partial(criterion_page, criterion, of)) for criterion, of in _criteria(rubric)],
        "facts noted": [(fact.id, partial(_fact_page, fact, of)) for fact, of in _noted(rubric)],
        "error codes": list(_codes()),
    }


def _brought(registry: Registry | None) -> Iterable[Page]:
    """Signals of other packages under ids of their own."""
    from empathyqa.signals.vocabulary import BY_ID

    rules = registry.signals if registry is not None and registry.brings("signals") else ()
    for id in dict.fromkeys(rule.id for rule in rules if rule.id not in BY_ID):
        yield id, partial(their_signal_page, [rule for rule in rules if rule.id == id])


def _criteria(rubric: Rubric | None) -> Iterable[tuple[Criterion, Rubric]]:
    seen = set()
    for each in (rubric,) if rubric is not None else _shipped():
        for criterion in each.criteria:
            if criterion.id not in seen:
                seen.add(criterion.id)
                yield criterion, each


def _noted(rubric: Rubric | None) -> Iterable[tuple[Extract, Rubric]]:
    """The facts that the rubric, or the shipped ones, ask to be noted."""
    seen = set()
    for each in (rubric,) if rubric is not None else _shipped():
        for fact in each.extract:
            if fact.id not in seen:
                seen.add(fact.id)
                yield fact, each


def _fact_page(fact: Extract, rubric: Rubric) -> str:
    """The page of a fact of ``extract:``."""
    from empathyqa.rubric.facts_told import fact_page

    return fact_page(fact, rubric)


@cache
def _shipped() -> tuple[Rubric, ...]:
    """The rubrics that come with the library, `balanced` first."""
    from empathyqa.rubric import load_rubric
    from empathyqa.rubric.opening import built_in_names

    return tuple(load_rubric(name) for name in sorted(built_in_names(), key=lambda name: (name != "balanced", name)))


def _codes() -> Iterable[Page]:
    from empathyqa.codes import CODES
    from empathyqa.reading.problems import KINDS
    from empathyqa.rubric.problems import CODES as RUBRIC_CODES
    from empathyqa.rubric.problems import explain_code

    for code in RUBRIC_CODES:
        yield code, partial(explain_code, code)
    for reading in KINDS.values():
        yield reading.code, partial(code_page, reading)
    for other in CODES.values():
        yield other.code, partial(code_page, other)
