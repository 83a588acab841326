"""AgentInsight: what many contacts say of one agent's work, beside the team's. A start for a talk, never a verdict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from empathyqa.insight.contact import Contact, answered_well
from empathyqa.insight.criteria import CriterionFigures, criteria_of
from empathyqa.insight.grouping import in_order, name_of
from empathyqa.insight.intervals import Figure, Rate, clustered_rate
from empathyqa.insight.load import LoadBeside, is_heavy, kinds_of
from empathyqa.insight.noted import Noted, priorities, strengths
from empathyqa.insight.own_lines import OwnLine, own_lines
from empathyqa.insight.recycled import Recycled, recycled
from empathyqa.insight.steps import StepsCounted, steps_of
from empathyqa.insight.trend import Trend, trend


@dataclass(frozen=True, slots=True)
class AgentInsight:
    """One agent over many contacts."""

    id: str
    name: str
    contacts: tuple[Contact, ...]
    figures: dict[str, Figure]
    """Pillar, or ``total`` → mean, drawn towards the team's where the team is large enough."""
    drawn_in: bool
    trends: dict[str, Trend]
    steps: StepsCounted
    criteria: tuple[CriterionFigures, ...]
    strengths: tuple[Noted, ...]
    priorities: tuple[Noted, ...]
    best: Contact | None
    """The best-scored contact in which there was something to feel."""
    hardest: Contact | None
    """The contact in which the customer brought most."""
    load: LoadBeside
    recycled: tuple[Recycled, ...]
    fresher: tuple[OwnLine, ...]
    """Own lines that were not recycled."""
    content: Rate
    """Share of contacts whose customer's last words are content."""


def agent_insight(
    id: str,
    contacts: Sequence[Contact],
    figures: dict[str, Figure],
    drawn_in: bool,
    team: dict[str, CriterionFigures],
    load: LoadBeside,
) -> AgentInsight:
    """The insight of one agent; ``figures``, ``team`` and ``load`` come from the whole team."""
    ordered = in_order(contacts) if all(one.card.date for one in contacts) else list(contacts)
    own = criteria_of(ordered)
    worn = recycled(ordered)
    moving = {measure: found for measure in figures if (found := trend(ordered, measure)) is not None}
    return AgentInsight(
        id, name_of(ordered), tuple(ordered), figures, drawn_in, moving, steps_of(ordered), own,
        strengths(ordered, own, team), priorities(ordered, own, team),
        best_of(ordered), hardest_of(ordered), load, worn, own_lines(ordered, worn),
        clustered_rate((float(one.closing == "content"), 1) for one in ordered),
    )  # fmt: skip


def best_of(contacts: Sequence[Contact]) -> Contact | None:
    """The best-scored contact with a moment answered well; else with any moment; else the best-scored of all."""
    scored = [one for one in contacts if one.card.total is not None]
    felt = [one for one in scored if one.card.moments]
    answered = [one for one in felt if any(map(answered_well, one.card.moments))]
    return max(answered or felt or scored, key=lambda one: (one.card.total or 0, one.card.id), default=None)


def hardest_of(contacts: Sequence[Contact]) -> Contact | None:
    """The contact in which the customer brought most; ``None`` where nobody brought anything heavy."""
    heavy = [one for one in contacts if is_heavy(one)]
    return max(heavy, key=hardness, default=None)


def hardness(contact: Contact) -> tuple[int, int, int, str]:
    """How much the customer of a contact brought, to put contacts in order: kinds, strength, moments."""
    kinds = kinds_of(contact)
    grave = 2 * ("crisis" in kinds) + ("bereavement" in kinds) + ("abuse" in kinds)
    strength = sum(moment.level or 2 for moment in contact.card.moments)
    return grave, strength, len(contact.card.moments), contact.card.id
