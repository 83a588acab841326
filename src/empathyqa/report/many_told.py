"""Parts that the agent page and the team page share: figures, criteria, care, notes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from empathyqa.insight.contact import Contact
from empathyqa.insight.criteria import CriterionFigures
from empathyqa.insight.intervals import Figure, Rate
from empathyqa.insight.load import LoadBeside
from empathyqa.insight.steps import StepsCounted
from empathyqa.report.cleaning import one_line
from empathyqa.report.criteria_told import figure as shown_figure
from empathyqa.report.criteria_told import percent
from empathyqa.report.figures_told import RateView, day, measure_name, rate_view
from empathyqa.report.hiding import Quotes
from empathyqa.report.many_view import CriterionRow
from empathyqa.report.many_words import MANY
from empathyqa.report.triangle import ORDER
from empathyqa.report.value_words import STEPS
from empathyqa.report.whisker import BandTriangle, draw_band


def band_triangle(figures: Mapping[str, Figure]) -> BandTriangle:
    """The balance of the three pillars with their ranges."""
    return draw_band({
        name: (one.value, one.low, one.high) if (one := figures.get(name)) else None for name in ORDER
    })  # fmt: skip


def step_views(steps: StepsCounted, team: StepsCounted | None = None) -> tuple[RateView, ...]:
    """The four steps and all four together, the team's beside them."""
    if not steps.moments:
        return ()
    rows = [rate_view(STEPS[step], rate, team.steps[step] if team else None) for step, rate in steps.steps.items()]
    return (*rows, rate_view(MANY["all_four"], steps.held, team.held if team else None))


def broke_sentence(steps: StepsCounted) -> str:
    """Where the chains break most often; empty where none did."""
    step = max(steps.broke, key=lambda one: steps.broke[one], default="")
    if not step or not steps.broke[step]:
        return ""
    return MANY["broke_most"].format(step=STEPS[step].lower(), n=steps.broke[step], of=steps.moments)


def steps_sentence(own: Rate, team: Rate | None = None) -> str:
    """How often all four steps were taken; empty without moments."""
    if own.share is None:
        return ""
    beside = percent(team.share) if team and team.share is not None else ""
    return MANY["minute_steps_beside" if beside else "minute_steps"].format(
        met=f"{own.met:.0f}", n=own.n, low=percent(own.low), high=percent(own.high), team=beside
    )


def content_sentence(rate: Rate) -> str:
    """The share of contacts that end content."""
    if rate.share is None:
        return ""
    return MANY["minute_content"].format(
        share=percent(rate.share), low=percent(rate.low), high=percent(rate.high)
    )


def criterion_rows(
    own: Sequence[CriterionFigures], team: Mapping[str, CriterionFigures] | None = None
) -> tuple[CriterionRow, ...]:
    """Every criterion that is judged, in the rubric's order."""
    return tuple(
        CriterionRow(
            one_line(one.title),
            measure_name(one.pillar),
            MANY["of_n"].format(met=one.applied, n=one.contacts) if one.applied else MANY["not_applied"],
            rate_view("", one.rate, team[one.id].rate if team and one.id in team else None) if one.applied else None,
            shown_figure(round(one.lost, 1)) if one.applied else "",
        )
        for one in own
        if one.judged
    )


def care_words(load: LoadBeside) -> tuple[str, ...]:
    """What calls for a word of care, each as a phrase."""
    told = []
    for kind in load.care:
        if kind == "streak":
            told.append(MANY["care_streak"].format(n=load.own.longest_streak))
        elif kind == "most":
            told.append(MANY["care_most"].format(n=load.own.heavy, of=load.own.contacts))
        else:
            n = load.own.counts[kind]
            told.append(MANY[f"care_{kind}_one"] if n == 1 else MANY[f"care_{kind}"].format(n=n))
    return tuple(told)


def notes_of(contacts: Sequence[Contact], rubrics: Sequence[str], quotes: Quotes) -> tuple[str, ...]:
    """What must be known before reading: mixed rubrics, scorecards alone, hidden words."""
    notes = []
    if len(rubrics) > 1:
        notes.append(MANY["mixed"].format(rubrics="; ".join(map(one_line, rubrics))))
    if not all(contact.heard for contact in contacts):
        notes.append(MANY["cards_only"])
    if quotes != "full":
        notes.append(MANY[f"quotes_{quotes}"])
    return tuple(notes)


def period_words(days: Sequence[str]) -> str:
    """From the first to the last day."""
    if not days:
        return ""
    first, last = day(min(days)), day(max(days))
    return first if first == last else MANY["period_of"].format(first=first, last=last)


def short_list(names: Sequence[str], most: int = 4) -> str:
    """Names in one line, cut where they are many."""
    known = [one_line(name) for name in dict.fromkeys(names) if name]
    return ", ".join(known[:most]) + (f" +{len(known) - most}" if len(known) > most else "")
