"""The calibration report as text: html, md or json."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from empathyqa.report.hiding import Quotes, hidden, name_words
from empathyqa.report.json_form import dumped
from empathyqa.report.many import check

if TYPE_CHECKING:
    from empathyqa.insight.agreement.calibration import Calibration
    from empathyqa.insight.agreement.coefficients import Coefficient
    from empathyqa.insight.agreement.criterion import CriterionAgreement
    from empathyqa.insight.contact import Contact
    from empathyqa.insight.intervals import Figure, Rate

FORMATS = ("html", "md", "json")


def render_calibration(
    found: Calibration,
    contacts: dict[str, Contact] | None = None,
    *,
    format: str = "html",
    quotes: Quotes = "full",
    template: str | Path | None = None,
) -> str:
    """The calibration page; ``contacts`` (by id) put quotes in their sentences.

    Raises TemplateError for a template that cannot be used, ReadingError for a format or quotes rule that is not there.
    """
    check(format, quotes, FORMATS)
    if format == "json":
        return dumped(calibration_json(found, quotes), indent=2) + "\n"
    from empathyqa.report.calibration_told import calibration_view
    from empathyqa.report.calibration_words import CALIBRATION
    from empathyqa.report.many_words import MANY
    from empathyqa.report.templating import filled

    values = {"view": calibration_view(found, contacts, quotes), "t": MANY, "c": CALIBRATION, "pillar_names": {}}
    return filled(f"calibration.{format}.j2", values, template).strip("\n") + "\n"


def calibration_json(found: Calibration, quotes: Quotes = "full") -> dict[str, Any]:
    """The agreement as JSON values, with every disagreement."""
    totals = found.totals
    return {
        "schema_version": 1,
        "contacts": found.contacts,
        "marks": found.marks,
        "raters": list(found.raters),
        "rewrite": [one.criterion for one in found.rewrite],
        "criteria": [_criterion(one, quotes) for one in found.criteria],
        "totals": None if totals is None else {
            "n": totals.n, "leaning": _figure(totals.leaning),
            "within": {f"{points:g}": _rate(rate) for points, rate in totals.within.items()},
        },
    }  # fmt: skip


def _criterion(one: CriterionAgreement, quotes: Quotes) -> dict[str, Any]:
    return {
        "criterion": one.criterion, "title": one.title, "marks": one.marks, "verdict": one.verdict,
        "applies": _rate(one.applies), "same": _rate(one.exact), "within_half_a_step": _rate(one.near),
        "kappa": _coefficient(one.kappa), "kappa_linear": _coefficient(one.linear),
        "kappa_quadratic": _coefficient(one.quadratic), "ac1": _coefficient(one.ac1),
        "alpha": _coefficient(one.alpha), "alpha_of_people": _coefficient(one.people),
        "contacts_of_several_people": one.people_units,
        "met_by_people": one.human_met, "met_by_scorecard": one.machine_met, "leaning": _figure(one.leaning),
        "table": [{"person": a, "scorecard": b, "n": n} for (a, b), n in sorted(one.table.items())],
        "disagreements": [
            {
                "contact": each.card.id, "rater": each.mark.rater, "person": each.mark.outcome.value,
                "scorecard": each.result.outcome.value, "apart": each.apart,
                "note": hidden(each.mark.note, quotes, name_words(each.card.customer_name)),
            }
            for each in one.disagreements
        ],
    }  # fmt: skip


def _rate(rate: Rate) -> dict[str, Any]:
    return {"share": rate.share, "low": rate.low, "high": rate.high, "met": rate.met, "n": rate.n}


def _coefficient(one: Coefficient) -> dict[str, float | None]:
    return {"value": one.value, "low": one.low, "high": one.high}


def _figure(figure: Figure | None) -> dict[str, float | None] | None:
    return None if figure is None else {"value": figure.value, "low": figure.low, "high": figure.high}
