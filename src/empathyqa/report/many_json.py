"""Agents and teams as JSON values. Cue load stands in ``brought``; what calls for care is left out of every export."""

from __future__ import annotations

from typing import Any

from empathyqa.insight.agent import AgentInsight
from empathyqa.insight.criteria import CriterionFigures
from empathyqa.insight.intervals import Figure, Rate
from empathyqa.insight.practice import Practice
from empathyqa.insight.slices import Slice
from empathyqa.insight.steps import StepsCounted
from empathyqa.insight.team import TeamInsight
from empathyqa.insight.to_act_on import ToActOn
from empathyqa.insight.trend import Trend
from empathyqa.report.hiding import Quotes, hidden, name_words
from empathyqa.report.json_form import dumped

SCHEMA_VERSION = 1
_CUES = ("distress", "vulnerability", "crisis")
"""What makes contacts hard to score well in; insults and deaths met are for care, and stay on the pages."""


def team_json(team: TeamInsight, quotes: Quotes = "full") -> str:
    """The team report as JSON text."""
    ranking = team.ranking
    value = {
        "schema_version": SCHEMA_VERSION,
        "for": "team",
        "contacts": len(team.contacts),
        "period": list(team.period) if team.period else None,
        "rubrics": list(team.rubrics),
        "unnamed": team.unnamed,
        "figures": {name: _figure(one.team) for name, one in team.figures.items()},
        "ranking": {
            "ranked": ranking.ranked, "order": list(ranking.order) if ranking.ranked else None,
            "doubts": list(ranking.doubts), "fewest_contacts": ranking.fewest, "reliability": ranking.reliability,
            "overlapping_neighbours": ranking.overlapping,
        },
        "agents": [agent_json(agent, quotes) for agent in team.agents],
        "archetypes": {kind: _rate(rate) for kind, rate in team.balance.archetypes.items()},
        "pillars_together": [
            {"one": one.one, "two": one.two, "r": one.r, "low": one.low, "high": one.high, "n": one.n}
            for one in team.balance.pulls
        ],
        "trends": {name: _trend(one) for name, one in team.trends.items()},
        "moments": _steps(team.steps),
        "practices": {
            "good_answers": team.practices.good, "others": team.practices.poor,
            "to_share": [_practice(one, quotes) for one in team.practices.to_share],
            "to_drop": [_practice(one, quotes) for one in team.practices.to_drop],
        },
        "criteria": [_criterion(one) for one in team.criteria],
        "watched": [
            {"criterion": one.criterion.id, "why": one.worry, "rise": one.rise, "content": one.closings}
            for one in team.watched
        ],
        "heavy": _rate(team.heavy),
        "ended_content": _rate(team.content),
        "act_on": [_act_on(one, quotes) for one in team.act_on],
        "channels": [_slice(one) for one in team.channels],
        "queues": [_slice(one) for one in team.queues],
    }  # fmt: skip
    return dumped(value, indent=2) + "\n"


def agent_json(agent: AgentInsight, quotes: Quotes = "full") -> dict[str, Any]:
    """One agent's report as JSON values."""
    names = name_words(*{one.card.customer_name for one in agent.contacts if one.card.customer_name})
    return {
        "schema_version": SCHEMA_VERSION,
        "for": "agent",
        "id": agent.id,
        "name": agent.name,
        "contacts": [one.card.id for one in agent.contacts],
        "figures": {name: _figure(one) for name, one in agent.figures.items()},
        "drawn_towards_team": agent.drawn_in,
        "trends": {name: _trend(one) for name, one in agent.trends.items()},
        "moments": _steps(agent.steps),
        "strengths": [one.own.id for one in agent.strengths],
        "priorities": [
            {"criterion": one.own.id, "points_left": one.own.lost, "team_wide": one.team_wide}
            for one in agent.priorities
        ],
        "best_contact": agent.best.card.id if agent.best else None,
        "hardest_contact": agent.hardest.card.id if agent.hardest else None,
        "brought": {
            kind: {"contacts": n, "team_median": agent.load.median.get(kind)}
            for kind, n in agent.load.own.counts.items()
            if kind in _CUES
        },
        "recycled": [
            {"text": hidden(one.text, quotes, names), "times": one.times, "contacts": list(one.calls)}
            for one in agent.recycled
        ],
        "criteria": [_criterion(one) for one in agent.criteria],
        "ended_content": _rate(agent.content),
    }


def _figure(figure: Figure | None) -> dict[str, Any] | None:
    if figure is None:
        return None
    return {
        "value": figure.value, "low": figure.low, "high": figure.high, "contacts": figure.n,
        "plain_mean": figure.value if figure.raw is None else figure.raw, "reliability": figure.reliability,
    }  # fmt: skip


def _rate(rate: Rate) -> dict[str, Any]:
    return {"share": rate.share, "low": rate.low, "high": rate.high, "met": rate.met, "n": rate.n,
            "contacts": rate.calls}  # fmt: skip


def _trend(trend: Trend) -> dict[str, Any]:
    return {
        "by": trend.by, "direction": trend.direction, "change": trend.change, "low": trend.low, "high": trend.high,
        "split": trend.split, "stretches": [{"start": one.start, **(_figure(one.figure) or {})}
                                            for one in trend.stretches],
    }  # fmt: skip


def _steps(steps: StepsCounted) -> dict[str, Any]:
    return {
        "moments": steps.moments, "contacts": steps.contacts,
        "steps": {step: _rate(rate) for step, rate in steps.steps.items()},
        "all_four": _rate(steps.held), "broke_first_at": dict(steps.broke),
        "by_cue": {cue: _rate(rate) for cue, rate in steps.by_cue.items()},
    }  # fmt: skip


def _criterion(one: CriterionFigures) -> dict[str, Any]:
    return {
        "criterion": one.id, "title": one.title, "pillar": one.pillar, "use": one.use, "weight": one.weight,
        "contacts": one.contacts, "applied": one.applied, "outcomes": dict(one.outcomes), "rate": _rate(one.rate),
        "points_left": one.lost, "points_earned": one.earned,
    }  # fmt: skip


def _practice(one: Practice, quotes: Quotes) -> dict[str, Any]:
    example = one.example
    return {
        "what": one.what if quotes != "none" or one.kind == "act" else "", "kind": one.kind, "z": one.z,
        "in_good": one.in_good, "in_others": one.in_poor, "agents": one.agents,
        "example": {"contact": example.call, "agent": example.agent, "turn": example.turn,
                    "text": hidden(example.text, quotes, name_words(example.customer))} if example else None,
    }  # fmt: skip


def _act_on(one: ToActOn, quotes: Quotes) -> dict[str, Any]:
    card = one.contact.card
    return {
        "contact": card.id, "agent": one.contact.agent, "date": card.date, "what": one.cue.id, "kind": one.cue.kind,
        "urgency": one.urgency, "turn": one.cue.turn,
        "text": hidden(one.cue.text, quotes, name_words(card.customer_name)),
        "noticed": one.noticed, "acted": one.acted,
    }  # fmt: skip


def _slice(one: Slice) -> dict[str, Any]:
    return {"name": one.name, "contacts": one.contacts, "heavy": _rate(one.heavy),
            "figures": {name: _figure(figure) for name, figure in one.figures.items()}}  # fmt: skip
