"""Calibration: machine marks beside people's, criterion by criterion, and which items to write again."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import combinations
from math import fsum
from typing import Literal

from empathyqa.insight.agreement.coefficients import Coefficient, Pair, ac1, alpha, kappa, linear, quadratic
from empathyqa.insight.agreement.marks import LEVELS, Mark, TotalMark
from empathyqa.insight.intervals import Figure, Rate, clustered_rate, mean_figure
from empathyqa.scorecard import CriterionResult, Outcome, Scorecard

FEWEST = 20
"""Marks beside the machine's before anything is concluded of a criterion."""
FEWEST_PEOPLE = 10
"""Contacts marked by two people or more before they are said to agree among themselves."""
TENTATIVE, GOOD = 0.667, 0.8
"""Krippendorff's bounds: below the first not to be relied on, above the second reliable."""
FAR_APART = 0.3
"""Share of marks a whole step apart (met against missed) from which the item is written again: a convention."""
WITHIN = (5.0, 10.0)

Verdict = Literal["few", "agrees", "rewrite", "detector", "look"]


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


@dataclass(frozen=True, slots=True)
class TotalsAgreement:
    """People's totals beside the machine's."""

    n: int
    within: dict[float, Rate]
    """Points apart → share of contacts at most that far apart."""
    leaning: Figure | None
    """Machine minus person, in points."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Everything a calibration page shows."""

    contacts: int
    """Contacts with at least one mark and a scorecard."""
    marks: int
    raters: tuple[str, ...]
    criteria: tuple[CriterionAgreement, ...]
    """In the rubric's order."""
    rewrite: tuple[CriterionAgreement, ...]
    """The items to write again, the worst first."""
    totals: TotalsAgreement | None


def calibration(
    marks: Iterable[Mark], cards: Iterable[Scorecard], totals: Iterable[TotalMark] = ()
) -> Calibration:
    """People's marks held against the scorecards; marks without a scorecard or a criterion are left out."""
    known = {card.id: card for card in cards}
    given = [mark for mark in marks if mark.contact in known]
    order: dict[str, None] = {}
    for card in known.values():
        order.update(dict.fromkeys(result.criterion for result in card.results))
    by_criterion: dict[str, list[Mark]] = {name: [] for name in order}
    for mark in given:
        if mark.criterion in by_criterion:
            by_criterion[mark.criterion].append(mark)
    found = tuple(agreement(own, known) for own in by_criterion.values() if own)
    to_rewrite = [one for one in found if one.verdict == "rewrite"]
    worst = sorted(to_rewrite, key=lambda one: (one.exact.share or 0, one.criterion))
    compared = [mark for mark in given if mark.criterion in by_criterion]
    return Calibration(
        len({mark.contact for mark in compared}),
        len(compared),
        tuple(sorted({mark.rater for mark in compared if mark.rater}, key=str.casefold)),
        found,
        tuple(worst),
        _totals([mark for mark in totals if mark.contact in known], known),
    )


def agreement(marks: Sequence[Mark], cards: dict[str, Scorecard]) -> CriterionAgreement:
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
    exact = _clustered(contacts, [one == two for one, two in pairs])
    return CriterionAgreement(
        criterion=marks[0].criterion,
        title=title,
        pillar=pillar,
        marks=len(rows),
        applies=_clustered(
            [mark.contact for mark, _, _ in rows],
            [(mark.outcome in LEVELS) == (result.outcome in LEVELS) for mark, _, result in rows],
        ),
        exact=exact,
        near=_clustered(contacts, [abs(one - two) <= 0.5 for one, two in pairs]),
        kappa=kappa(pairs, contacts=contacts),
        linear=weighted,
        quadratic=kappa(pairs, quadratic, contacts),
        ac1=gwet,
        alpha=alpha(pairs),
        people=among,
        people_units=len(people),
        human_met=_mean([one for one, _ in pairs]),
        machine_met=_mean([two for _, two in pairs]),
        leaning=_leaning(100 * (two - one) for one, two in pairs),
        table=dict(Counter((mark.outcome.value, result.outcome.value) for mark, _, result in rows)),
        disagreements=_disagreements(rows),
        verdict=_verdict(pairs, exact, weighted, gwet, (among, two_by_two), len(people)),
    )


def _result(card: Scorecard, criterion: str) -> CriterionResult | None:
    return next((result for result in card.results if result.criterion == criterion), None)


def _clustered(contacts: Sequence[str], agreed: Sequence[bool]) -> Rate:
    calls: dict[str, tuple[float, int]] = {}
    for contact, yes in zip(contacts, agreed, strict=True):
        met, n = calls.get(contact, (0.0, 0))
        calls[contact] = (met + yes, n + 1)
    return clustered_rate(calls.values())


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


def _verdict(
    pairs: Sequence[Pair],
    exact: Rate,
    weighted: Coefficient,
    gwet: Coefficient,
    people: tuple[Coefficient, Coefficient],
    units: int,
) -> Verdict:
    """Too few to say; people disagree among themselves (rewrite the item); they agree and the machine does not
    (the detector); both fair; or worth a look together."""
    among, two_by_two = people
    surely = among.high is None or among.high < GOOD
    at_odds = among.value is not None and among.value < TENTATIVE and surely and (two_by_two.value or 0) < GOOD
    if units >= FEWEST_PEOPLE and at_odds:
        return "rewrite"
    if len(pairs) < FEWEST:
        return "few"
    far = sum(abs(one - two) == 1 for one, two in pairs) / len(pairs)
    good = (gwet.value or 0) >= GOOD or ((weighted.value or 0) >= TENTATIVE and (exact.share or 0) >= GOOD)
    if good and far <= FAR_APART / 3:
        return "agrees"
    if units >= FEWEST_PEOPLE:
        return "detector"
    return "rewrite" if far > FAR_APART else "look"


def _mean(values: Sequence[float]) -> float | None:
    return fsum(values) / len(values) if values else None


def _leaning(differences: Iterable[float]) -> Figure | None:
    """The mean difference with its interval, which may lie below 0."""
    values = list(differences)
    shifted = mean_figure([(value + 100) / 2 for value in values])
    if shifted is None:
        return None
    low, high = (None if one is None else 2 * one - 100 for one in (shifted.low, shifted.high))
    return Figure(2 * shifted.value - 100, low, high, shifted.n)


def _totals(marks: Sequence[TotalMark], cards: dict[str, Scorecard]) -> TotalsAgreement | None:
    pairs = [(mark.contact, (cards[mark.contact].total or 0.0) - mark.total) for mark in marks
             if cards[mark.contact].total is not None]  # fmt: skip
    if not pairs:
        return None
    contacts = [contact for contact, _ in pairs]
    within = {points: _clustered(contacts, [abs(apart) <= points for _, apart in pairs]) for points in WITHIN}
    return TotalsAgreement(len(pairs), within, _leaning(apart for _, apart in pairs))
