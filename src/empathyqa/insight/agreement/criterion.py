"""One criterion: people's marks beside the machine's, and each other's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import fsum

from empathyqa.insight.agreement.by_contact import leaning, share_agreed
from empathyqa.insight.agreement.coefficients import Coefficient, Pair, ac1, alpha, kappa, linear, quadratic
from empathyqa.insight.agreement.marks import LEVELS, Mark
from empathyqa.insight.agreement.verdict import Verdict, verdict_of
from empathyqa.insight.intervals import Figure, Rate
from empathyqa.scorecard import CriterionResult, Outcome, Scorecard


@dataclass(frozen=True, slots=True)
class Disagreement:
    """One contact in which a person and the machine differ."""

    mark: Mark
    card: Scorecard
    result: CriterionResult
    apart: float
    """Steps between them: 1 is met against missed; 0.75 stands for judged against not applicable."""


@dataclass(frozen=True, slots=True)
class CriterionAgreement:
    """People and the machine on one criterion."""

    criterion: str
    title: str
    pillar: str
    marks: int
    """Marks beside the machine's, not applicable among them."""
    applies: Rate
    """How often they agree whether the criterion applies at all."""
    exact: Rate
    """Where both judged it: the same outcome."""
    near: Rate
    """Where both judged it: at most half a step apart."""
    kappa: Coefficient
    linear: Coefficient
    quadratic: Coefficient
    ac1: Coefficient
    alpha: Coefficient
    people: Coefficient
    """Krippendorff's alpha of people among themselves; no value with one rater."""
    people_units: int
    """Contacts that two people or more marked."""
    human_met: float | None
    """Share of a person's marks that are met, partly counting half: how common a yes is."""
    machine_met: float | None
    leaning: Figure | None
    """Machine minus person, in points of 100: above 0 the machine is the milder one."""
    table: dict[tuple[str, str], int]
    """(person's outcome, machine's outcome) → how often."""
    disagreements: tuple[Disagreement, ...]
    """Farthest apart first."""
    verdict: Verdict


def agreement(marks: Sequence[Mark], cards: Mapping[str, Scorecard]) -> CriterionAgreement:
    """The agreement on one criterion. Several people's marks of one contact count as one cluster."""
    beside = [(mark, cards[mark.contact], _result(cards[mark.contact], mark.criterion)) for mark in marks]
    rows = [(mark, card, result) for mark, card, result in beside
            if result is not None and result.outcome is not Outcome.NEEDS_A_PERSON]  # fmt: skip
    judged = [(mark, result) for mark, _, result in rows if mark.outcome in LEVELS and result.outcome in LEVELS]
    pairs: list[Pair] = [(LEVELS[mark.outcome], LEVELS[result.outcome]) for mark, result in judged]
    contacts = [mark.contact for mark, _ in judged]
    people = _people(marks)
    among, two_by_two = alpha(people), ac1([pair for unit in people for pair in combinations(sorted(unit), 2)])
    title, pillar = next(((r.title, r.pillar) for _, _, r in beside if r is not None), (marks[0].criterion, ""))
    weighted, gwet = kappa(pairs, linear, contacts), ac1(pairs, contacts)
    exact = share_agreed(contacts, [one == two for one, two in pairs])
    return CriterionAgreement(
        criterion=marks[0].criterion,
        title=title,
        pillar=pillar,
        marks=len(rows),
        applies=share_agreed(
            [mark.contact for mark, _, _ in rows],
            [(mark.outcome in LEVELS) == (result.outcome in LEVELS) for mark, _, result in rows],
        ),
        exact=exact,
        near=share_agreed(contacts, [abs(one - two) <= 0.5 for one, two in pairs]),
        kappa=kappa(pairs, contacts=contacts),
        linear=weighted,
        quadratic=kappa(pairs, quadratic, contacts),
        ac1=gwet,
        alpha=alpha(pairs),
        people=among,
        people_units=len(people),
        human_met=_mean([one for one, _ in pairs]),
        machine_met=_mean([two for _, two in pairs]),
        leaning=leaning(100 * (two - one) for one, two in pairs),
        table=dict(Counter((mark.outcome.value, result.outcome.value) for mark, _, result in rows)),
        disagreements=_disagreements(rows),
        verdict=verdict_of(pairs, exact, weighted, gwet, (among, two_by_two), len(people)),
    )


def _result(card: Scorecard, criterion: str) -> CriterionResult | None:
    return next((result for result in card.results if result.criterion == criterion), None)


def _people(marks: Sequence[Mark]) -> list[list[float]]:
    """The levels that several people gave one contact."""
    units: dict[str, dict[str, float]] = {}
    for mark in marks:
        if mark.outcome in LEVELS:
            units.setdefault(mark.contact, {})[mark.rater] = LEVELS[mark.outcome]
    return [list(levels.values()) for levels in units.values() if len(levels) > 1]


def _disagreements(rows: Sequence[tuple[Mark, Scorecard, CriterionResult]]) -> tuple[Disagreement, ...]:
    found = []
    for mark, card, result in rows:
        if mark.outcome is result.outcome:
            continue
        both = mark.outcome in LEVELS and result.outcome in LEVELS
        apart = abs(LEVELS[mark.outcome] - LEVELS[result.outcome]) if both else 0.75
        found.append(Disagreement(mark, card, result, apart))
    return tuple(sorted(found, key=lambda one: (-one.apart, one.mark.contact, one.mark.rater)))


def _mean(values: Sequence[float]) -> float | None:
    return fsum(values) / len(values) if values else None
