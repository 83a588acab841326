"""TeamInsight: what many contacts say of a team, and everything its agents' pages need from it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from empathyqa.insight.agent import AgentInsight, agent_insight, hardness
from empathyqa.insight.balance import Balance, balance_of
from empathyqa.insight.contact import Contact
from empathyqa.insight.criteria import CriterionFigures, criteria_of
from empathyqa.insight.goodhart import Watched, goodhart
from empathyqa.insight.grouping import by_agent, in_order, measures_of, scores
from empathyqa.insight.intervals import Rate, clustered_rate, mean_figure
from empathyqa.insight.load import is_heavy, loads_beside
from empathyqa.insight.practice import Practices, practices
from empathyqa.insight.ranking_gate import Ranking, ranking
from empathyqa.insight.shrinking import Shrunk, shrink
from empathyqa.insight.slices import Slice, slices_of
from empathyqa.insight.steps import StepsCounted, steps_of
from empathyqa.insight.to_act_on import ToActOn, to_act_on
from empathyqa.insight.trend import Trend, trend


@dataclass(frozen=True, slots=True)
class TeamInsight:
    """A team over many contacts."""

    contacts: tuple[Contact, ...]
    agents: tuple[AgentInsight, ...]
    """In the order of their names."""
    unnamed: int
    """Contacts whose agent the source does not name; in the team's figures, in nobody's own."""
    measures: tuple[str, ...]
    """The pillars in the rubric's order, and ``total``."""
    figures: dict[str, Shrunk]
    ranking: Ranking
    """Of the total."""
    trends: dict[str, Trend]
    steps: StepsCounted
    balance: Balance
    practices: Practices
    criteria: tuple[CriterionFigures, ...]
    watched: tuple[Watched, ...]
    hard: tuple[Contact, ...]
    """The heavy contacts, the hardest first."""
    heavy: Rate
    act_on: tuple[ToActOn, ...]
    channels: tuple[Slice, ...]
    queues: tuple[Slice, ...]
    content: Rate
    rubrics: tuple[str, ...]
    """The rubrics (title, version) of the cards; figures of several do not compare."""

    @property
    def period(self) -> tuple[str, str] | None:
        """The first and the last day, where contacts have days."""
        days = [one.day for one in in_order(self.contacts) if one.day]
        return (days[0], days[-1]) if days else None


def team_insight(contacts: Iterable[Contact], *, rank: bool = False) -> TeamInsight:
    """Everything a team's page and its agents' pages need. ``rank`` asks for an order of agents against the doubts."""
    every = tuple(contacts)
    groups = by_agent(every)
    measures = measures_of(every)
    figures = {one: _shrunk(groups, every, one) for one in measures}
    criteria = criteria_of(every)
    agents = _agents(groups, figures, {one.id: one for one in criteria})
    totals = figures["total"]
    return TeamInsight(
        contacts=every,
        agents=agents,
        unnamed=sum(not one.agent for one in every),
        measures=measures,
        figures=figures,
        ranking=ranking(totals.agents, totals.reliability, asked_for=rank),
        trends={one: found for one in measures if (found := trend(every, one)) is not None},
        steps=steps_of(every),
        balance=balance_of(every),
        practices=practices(every),
        criteria=criteria,
        watched=goodhart(every, criteria),
        hard=tuple(sorted(filter(is_heavy, every), key=hardness, reverse=True)),
        heavy=clustered_rate((float(is_heavy(one)), 1) for one in every),
        act_on=to_act_on(every),
        channels=slices_of(every, lambda one: one.card.channel if one.card.channel != "unknown" else ""),
        queues=slices_of(every, lambda one: one.card.queue or ""),
        content=clustered_rate((float(one.closing == "content"), 1) for one in every),
        rubrics=tuple(dict.fromkeys(_rubric(one) for one in every)),
    )


def _shrunk(groups: dict[str, list[Contact]], every: Sequence[Contact], measure: str) -> Shrunk:
    """The agents' figures; the team's is the mean of all contacts, of nobody's too."""
    shrunk = shrink({agent: scores(own, measure) for agent, own in groups.items()})
    return replace(shrunk, team=mean_figure(scores(every, measure)))


def _agents(
    groups: dict[str, list[Contact]], figures: dict[str, Shrunk], team: dict[str, CriterionFigures]
) -> tuple[AgentInsight, ...]:
    loads = loads_beside(groups)
    found = []
    for agent, own in groups.items():
        mine = {measure: shrunk.agents[agent] for measure, shrunk in figures.items() if agent in shrunk.agents}
        found.append(agent_insight(agent, own, mine, figures["total"].drawn_in, team, loads[agent]))
    return tuple(sorted(found, key=lambda one: (one.name.casefold(), one.id)))


def _rubric(contact: Contact) -> str:
    card = contact.card
    title = card.rubric_title or card.receipt.rubric
    return f"{title}, version {card.receipt.rubric_version} ({card.receipt.rubric_hash[:8]})"
