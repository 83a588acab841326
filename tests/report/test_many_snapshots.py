"""The pages over many contacts as Markdown, whole: a change of a word or a figure shows here."""

from __future__ import annotations

from collections.abc import Callable

from empathyqa.insight.agreement import Mark, calibration
from empathyqa.report.calibration import render_calibration
from empathyqa.report.many import render_agent, render_team
from empathyqa.scorecard import Outcome

from .made_team import crowd

Compare = Callable[[str, str], None]


def test_team(snapshot: Compare) -> None:
    snapshot("crowd-team.md", render_team(crowd(5, 8), format="md"))


def test_agent(snapshot: Compare) -> None:
    team = crowd(5, 8)
    snapshot("crowd-agent.md", render_agent(team.agents[2], team, format="md"))


def test_figures(snapshot: Compare) -> None:
    snapshot("crowd-agents.csv", render_team(crowd(5, 8), format="csv"))


def test_calibration(snapshot: Compare) -> None:
    cards = [one.card for one in crowd(4, 8).contacts]
    marks = [
        Mark(card.id, result.criterion, Outcome.MET if n % 4 else Outcome.MISSED, rater)
        for n, card in enumerate(cards)
        for result in card.results[:3]
        for rater in ("Ruth", "Sam")
    ]
    snapshot("crowd-calibration.md", render_calibration(calibration(marks, cards), format="md"))
