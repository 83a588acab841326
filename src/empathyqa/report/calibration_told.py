"""The calibration page: how far people and the scorecard agree, where not, and what to do about it."""

from __future__ import annotations

from dataclasses import dataclass, replace

from empathyqa.insight.agreement.calibration import Calibration
from empathyqa.insight.agreement.coefficients import Coefficient
from empathyqa.insight.agreement.criterion import CriterionAgreement, Disagreement
from empathyqa.insight.agreement.totals import TotalsAgreement
from empathyqa.insight.contact import Contact
from empathyqa.insight.intervals import Figure, Rate
from empathyqa.report.calibration_words import CALIBRATION, CALIBRATION_METHOD
from empathyqa.report.cleaning import one_line
from empathyqa.report.criteria_told import percent
from empathyqa.report.figures_told import measure_name, signed
from empathyqa.report.hiding import Quotes, hidden
from empathyqa.report.many_words import MANY
from empathyqa.report.said_in import book_of
from empathyqa.report.value_words import OUTCOMES
from empathyqa.report.view import Quote
from empathyqa.report.words import LANGUAGE

MOST_APART = 6
_ORDER = ("met", "partly", "missed", "not_applicable")


@dataclass(frozen=True, slots=True)
class CoefficientView:
    """A coefficient and its interval in words."""

    value: str
    range: str


@dataclass(frozen=True, slots=True)
class ApartView:
    """One disagreement."""

    contact: str
    person: str
    person_outcome: str
    machine_outcome: str
    machine: str
    note: str
    quote: Quote | None


@dataclass(frozen=True, slots=True)
class ItemView:
    """One criterion."""

    id: str
    title: str
    pillar: str
    n: str
    exact: tuple[str, str]
    near: tuple[str, str]
    kappa: CoefficientView
    linear: CoefficientView
    quadratic: CoefficientView
    ac1: CoefficientView
    alpha: CoefficientView
    people: CoefficientView | None
    met: str
    leaning: str
    applies: str
    verdict: str
    verdict_word: str
    table_heads: tuple[str, ...]
    table: tuple[tuple[str, tuple[str, ...]], ...]
    apart: tuple[ApartView, ...]
    more: str


@dataclass(frozen=True, slots=True)
class CalibrationView:
    """The whole page."""

    title: str
    language: str
    facts: tuple[tuple[str, str], ...]
    lead: str
    notes: tuple[str, ...]
    rewrite: tuple[ItemView, ...]
    detector: tuple[ItemView, ...]
    few: str
    items: tuple[ItemView, ...]
    totals: tuple[str, ...]
    method: tuple[tuple[str, str], ...]


def calibration_view(
    found: Calibration, contacts: dict[str, Contact] | None = None, quotes: Quotes = "full"
) -> CalibrationView:
    """Everything the page shows; with the contacts, quotes come in their sentences."""
    items = {one.criterion: _item(one, contacts or {}, quotes) for one in found.criteria}
    raters = ", ".join(map(one_line, found.raters)) or CALIBRATION["somebody"]
    few = sum(one.verdict == "few" for one in found.criteria)
    return CalibrationView(
        title=CALIBRATION["title"].format(contacts=found.contacts, marks=found.marks),
        language=LANGUAGE,
        facts=(
            (CALIBRATION["contacts"], str(found.contacts)),
            (CALIBRATION["marks"], str(found.marks)),
            (CALIBRATION["raters"], raters),
        ),
        lead=CALIBRATION["lead"].format(marks=found.marks, contacts=found.contacts, raters=raters),
        notes=(MANY[f"quotes_{quotes}"],) if quotes != "full" else (),
        rewrite=tuple(items[one.criterion] for one in found.rewrite),
        detector=tuple(items[one.criterion] for one in found.criteria if one.verdict == "detector"),
        few=CALIBRATION["rewrite_few"].format(n=few) if few else "",
        items=tuple(items.values()),
        totals=_totals(found.totals) if found.totals else (),
        method=CALIBRATION_METHOD,
    )


def _item(one: CriterionAgreement, contacts: dict[str, Contact], quotes: Quotes) -> ItemView:
    heads = [name for name in _ORDER if any(name in key for key in one.table)]
    rows = tuple((OUTCOMES[a][1], tuple(str(one.table.get((a, b), 0)) for b in heads)) for a in heads)
    rest = len(one.disagreements) - MOST_APART
    return ItemView(
        id=one_line(one.criterion),
        title=one_line(one.title),
        pillar=measure_name(one.pillar) if one.pillar else "",
        n=str(one.marks),
        exact=_rate(one.exact),
        near=_rate(one.near),
        kappa=_coefficient(one.kappa),
        linear=_coefficient(one.linear),
        quadratic=_coefficient(one.quadratic),
        ac1=_coefficient(one.ac1),
        alpha=_coefficient(one.alpha),
        people=_coefficient(one.people) if one.people_units else None,
        met="" if one.human_met is None or one.machine_met is None
        else f"{percent(one.human_met)}%, {percent(one.machine_met)}%",
        leaning=_leaning(one.leaning),
        applies=CALIBRATION["applies"].format(rate=_counted(one.applies)) if one.applies.n else "",
        verdict=one.verdict,
        verdict_word=CALIBRATION[f"verdict_{one.verdict}"],
        table_heads=tuple(OUTCOMES[name][1] for name in heads),
        table=rows,
        apart=tuple(_apart(each, contacts, quotes) for each in one.disagreements[:MOST_APART]),
        more=CALIBRATION["apart_more"].format(n=rest) if rest > 0 else "",
    )  # fmt: skip


def _apart(one: Disagreement, contacts: dict[str, Contact], quotes: Quotes) -> ApartView:
    book = book_of(contacts.get(one.card.id, Contact(one.card, "")), quotes)
    evidence = next((each for each in one.result.evidence if each.text or each.expected), None)
    outcome = OUTCOMES[one.result.outcome.value][1]
    return ApartView(
        contact=one_line(one.card.id),
        person=one_line(one.mark.rater) or CALIBRATION["a_person"],
        person_outcome=OUTCOMES[one.mark.outcome.value][1],
        machine_outcome=outcome,
        machine=book.sentence(one.result.reason),
        note=one_line(hidden(one.mark.note, quotes, book.names)),
        quote=replace(book.of_evidence(evidence), note="") if evidence is not None and quotes != "none" else None,
    )


def _rate(rate: Rate) -> tuple[str, str]:
    if rate.share is None:
        return "", ""
    return f"{percent(rate.share)}%", f"{percent(rate.low)}–{percent(rate.high)}%"


def _counted(rate: Rate) -> str:
    share = percent(rate.share) if rate.share is not None else ""
    low, high = percent(rate.low), percent(rate.high)
    return CALIBRATION["rate_count"].format(share=share, low=low, high=high, met=f"{rate.met:.0f}", n=rate.n)


def _coefficient(one: Coefficient) -> CoefficientView:
    if one.value is None:
        return CoefficientView("", "")
    span = f"{_two(one.low)} to {_two(one.high)}" if one.low is not None and one.high is not None else ""
    return CoefficientView(_two(one.value), span)


def _two(value: float | None) -> str:
    """Two decimals, with a true minus, never a minus nought."""
    text = f"{abs(value or 0.0):.2f}"
    return f"−{text}" if (value or 0.0) < 0 and text != "0.00" else text


def _leaning(figure: Figure | None) -> str:
    if figure is None or figure.low is None or figure.high is None:
        return ""
    word = "leaning_milder" if figure.low > 0 else "leaning_harder" if figure.high < 0 else "leaning_even"
    low, high = signed(figure.low), signed(figure.high)
    return CALIBRATION[word].format(n=f"{abs(figure.value):.0f}", low=low, high=high)


def _totals(totals: TotalsAgreement) -> tuple[str, ...]:
    told = [
        CALIBRATION["totals_line"].format(points=f"{points:g}", rate=_counted(rate))
        for points, rate in totals.within.items()
    ]
    leaning = _leaning(totals.leaning)
    return (*told, f"{leaning[:1].upper()}{leaning[1:]}.") if leaning else tuple(told)
