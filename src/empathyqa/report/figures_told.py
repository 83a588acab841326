"""Figures, rates and days in words, with the pictures beside them."""

from __future__ import annotations

from dataclasses import dataclass

from empathyqa.insight.intervals import FEWEST_FOR_A_SPREAD, Figure, Rate
from empathyqa.insight.trend import Trend
from empathyqa.report.criteria_told import percent
from empathyqa.report.many_words import MANY, MONTHS
from empathyqa.report.value_words import PILLARS
from empathyqa.report.whisker import Chart, Whisker, draw_chart, draw_whisker

_ENOUGH_FOR_A_BAR = 4


@dataclass(frozen=True, slots=True)
class FigureView:
    """A figure, its range and its picture."""

    name: str
    figure: str
    range: str
    calls: str
    whisker: Whisker | None
    team: str = ""
    ranged: bool = False
    """Whether ``range`` is one; else it says why there is none, in too many words for a picture."""


@dataclass(frozen=True, slots=True)
class RateView:
    """A share with its range."""

    name: str
    share: str
    """``43%``; empty where there was nothing to count."""
    range: str
    count: str
    whisker: Whisker | None
    beside: str = ""
    """The team's share."""


@dataclass(frozen=True, slots=True)
class TrendView:
    """A trend in a sentence and a picture."""

    name: str
    sentence: str
    chart: Chart


def figure_view(name: str, figure: Figure | None, team: Figure | None = None) -> FigureView:
    """The figure in words; ``team`` gives the tick and the column beside it."""
    beside = whole(team.value) if team else ""
    if figure is None:
        return FigureView(name, "", "", "", None, beside)
    sure = figure.low is not None and figure.high is not None
    span = span_of(figure.low, figure.high) if sure else MANY[_no_range(figure)]
    picture = draw_whisker(figure.value, figure.low, figure.high, team.value if team else None)
    return FigureView(name, whole(figure.value), span, calls(figure.n), picture, beside, ranged=sure)


def _no_range(figure: Figure) -> str:
    return "no_range" if figure.n < FEWEST_FOR_A_SPREAD else "no_range_alike"


def rate_view(name: str, rate: Rate, team: Rate | None = None) -> RateView:
    """The rate in words."""
    beside = f"{percent(team.share)}%" if team and team.share is not None else ""
    if rate.share is None:
        return RateView(name, "", "", MANY["no_rate"], None, beside)
    tick = team.share * 100 if team and team.share is not None else None
    return RateView(
        name,
        f"{percent(rate.share)}%",
        f"{percent(rate.low)}–{percent(rate.high)}%",
        MANY["of_n"].format(met=trimmed(rate.met), n=rate.n),
        draw_whisker(rate.share * 100, rate.low * 100, rate.high * 100, tick),
        beside,
    )


def trend_view(trend: Trend) -> TrendView:
    """The trend's sentence and chart."""
    name = measure_name(trend.measure)
    points = "; ".join(
        MANY["trend_point"].format(start=day(one.start), figure=whole(one.figure.value), n=calls(one.figure.n))
        for one in trend.stretches
    )
    alt = MANY["trend_alt"].format(measure=name, unit=MANY[trend.by], points=points)
    sentence = MANY[f"trend_{trend.direction}"].format(
        change=signed(trend.change), split=day(trend.split), low=signed(trend.low), high=signed(trend.high)
    )
    drawn = [
        (
            short_day(one.start),
            one.figure.value,
            one.figure.low if one.figure.n >= _ENOUGH_FOR_A_BAR else None,
            one.figure.high if one.figure.n >= _ENOUGH_FOR_A_BAR else None,
            one.figure.n,
        )
        for one in trend.stretches
    ]
    return TrendView(name, sentence, draw_chart(drawn, alt, every=-(-len(drawn) // 8)))


def measure_name(measure: str) -> str:
    """``empathy`` → Empathy; a pillar of a team's own by its id."""
    return MANY["total"] if measure == "total" else PILLARS.get(measure, measure.replace("_", " ").capitalize())


def whole(value: float) -> str:
    """A figure of 0 to 100 without decimals: more would promise what the range takes back."""
    return f"{value:.0f}"


def signed(value: float) -> str:
    """A change with its sign."""
    text = f"{abs(value):.0f}"
    return text if text == "0" else f"{'+' if value > 0 else '−'}{text}"


def trimmed(value: float) -> str:
    """A count that may hold halves."""
    return f"{value:.1f}".removesuffix(".0")


def span_of(low: float | None, high: float | None) -> str:
    """``56–71``; empty without a range."""
    return "" if low is None or high is None else MANY["range"].format(low=whole(low), high=whole(high))


def calls(n: int) -> str:
    """``12 contacts``."""
    return MANY["of_call"] if n == 1 else MANY["of_calls"].format(n=n)


def day(iso: str | None) -> str:
    """``2026-03-02`` → 2 Mar 2026."""
    if not iso:
        return ""
    year, month, date = iso[:10].split("-")
    return f"{int(date)} {MONTHS[int(month) - 1]} {year}"


def short_day(iso: str) -> str:
    """``2026-03-02`` → 2 Mar."""
    return day(iso).rpartition(" ")[0]
