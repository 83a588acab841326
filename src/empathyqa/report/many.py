"""Reports over many contacts: one agent's, a team's. Made from insight; nothing here computes a score."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, get_args

from empathyqa.errors import Problem, ReadingError
from empathyqa.report.hiding import Quotes

if TYPE_CHECKING:
    from empathyqa.insight.agent import AgentInsight
    from empathyqa.insight.team import TeamInsight

FORMATS = ("html", "md", "json", "csv")


def render_team(
    team: TeamInsight, *, format: str = "html", quotes: Quotes = "full", template: str | Path | None = None
) -> str:
    """The team report as text in ``html``, ``md``, ``json`` or ``csv`` (an agent and measure a row).

    Raises TemplateError for a template that cannot be used, ReadingError for a format or quotes rule that is not there.
    """
    check(format, quotes)
    if format == "json":
        from empathyqa.report.many_json import team_json

        return team_json(team, quotes)
    if format == "csv":
        from empathyqa.report.many_csv import agents_csv

        return agents_csv(team.agents)
    from empathyqa.report.team_told import team_view

    return _page(f"team.{format}.j2", team_view(team, quotes), template)


def render_agent(
    agent: AgentInsight,
    team: TeamInsight,
    *,
    format: str = "html",
    quotes: Quotes = "full",
    template: str | Path | None = None,
) -> str:
    """One agent's report, the team's figures beside theirs; formats and errors as :func:`render_team`."""
    check(format, quotes)
    if format == "json":
        from empathyqa.report.json_form import dumped
        from empathyqa.report.many_json import agent_json

        return dumped(agent_json(agent, quotes), indent=2) + "\n"
    if format == "csv":
        from empathyqa.report.many_csv import agents_csv

        return agents_csv([agent])
    from empathyqa.report.agent_told import agent_view

    return _page(f"agent.{format}.j2", agent_view(agent, team, quotes), template)


def _page(name: str, view: object, template: str | Path | None) -> str:
    from empathyqa.report.many_words import MANY
    from empathyqa.report.templating import filled
    from empathyqa.report.value_words import PILLARS

    values = {"view": view, "t": MANY, "pillar_names": PILLARS}
    return filled(name, values, template).strip("\n") + "\n"


def check(format: str, quotes: str, formats: tuple[str, ...] = FORMATS) -> None:
    """ReadingError where there is no such format or quotes rule."""
    if format not in formats:
        fix = f"choose one of {', '.join(formats)}"
        raise ReadingError(Problem("REP001", f"there is no report format {format!r} for many contacts", fix=fix))
    if quotes not in get_args(Quotes):
        fix = f"choose one of {', '.join(get_args(Quotes))}"
        raise ReadingError(Problem("REP002", f"there is no quotes rule {quotes!r}", fix=fix))
