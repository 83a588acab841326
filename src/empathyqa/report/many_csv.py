"""Agents' figures as CSV: a row an agent and measure. Cue load and care are no scores and are left out."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable

from empathyqa.insight.agent import AgentInsight
from empathyqa.insight.intervals import Figure
from empathyqa.report.csv_form import guarded

COLUMNS = ("agent_id", "agent", "measure", "contacts", "figure", "low", "high", "plain_mean", "reliability")


def agents_csv(agents: Iterable[AgentInsight]) -> str:
    """The figures of the agents: pillars and total (0–100) and the four steps (shares of moments, 0–100)."""
    sheet = io.StringIO()
    writer = csv.writer(sheet, lineterminator="\n")
    writer.writerow(COLUMNS)
    for agent in agents:
        who = (guarded(agent.id), guarded(agent.name))
        for measure, figure in agent.figures.items():
            writer.writerow([*who, guarded(measure), figure.n, *_figures(figure)])
        for step, rate in agent.steps.steps.items():
            if rate.share is not None:
                shares = (_number(rate.share * 100), _number(rate.low * 100), _number(rate.high * 100))
                writer.writerow([*who, f"moments_{step}", rate.calls, *shares, _number(rate.share * 100), ""])
    return sheet.getvalue()


def _figures(figure: Figure) -> tuple[str, ...]:
    raw = figure.value if figure.raw is None else figure.raw
    return tuple(map(_number, (figure.value, figure.low, figure.high, raw, figure.reliability)))


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.4f}".rstrip("0").rstrip(".")
