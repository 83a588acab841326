"""Contacts by agent, by queue, by channel, by time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from empathyqa.insight.contact import Contact


def by(contacts: Iterable[Contact], key: Callable[[Contact], str]) -> dict[str, list[Contact]]:
    """The contacts by a key, in the order in which keys first come."""
    groups: dict[str, list[Contact]] = {}
    for contact in contacts:
        groups.setdefault(key(contact), []).append(contact)
    return groups


def by_agent(contacts: Iterable[Contact]) -> dict[str, list[Contact]]:
    """The contacts of each agent that is named, agents in the order of their names."""
    groups = by(contacts, lambda contact: contact.agent)
    return {agent: groups[agent] for agent in sorted(groups, key=str.casefold) if agent}


def score_of(contact: Contact, measure: str) -> float | None:
    """The total or one pillar's score of a contact; ``None`` where there was nothing to judge."""
    if measure == "total":
        return contact.card.total
    pillar = contact.card.pillars.get(measure)
    return pillar.score if pillar is not None else None


def scores(contacts: Iterable[Contact], measure: str) -> list[float]:
    """The scores of the contacts that have one."""
    return [score for contact in contacts if (score := score_of(contact, measure)) is not None]


def measures_of(contacts: Sequence[Contact]) -> tuple[str, ...]:
    """The pillars of the cards in their rubric's order, and the total."""
    pillars: dict[str, None] = {}
    for contact in contacts:
        pillars.update(dict.fromkeys(contact.card.pillars))
    return (*pillars, "total")


def in_order(contacts: Iterable[Contact]) -> list[Contact]:
    """The contacts that have a day, oldest first."""
    return sorted((one for one in contacts if one.card.date), key=lambda one: (one.card.date or "", one.card.id))


def name_of(contacts: Sequence[Contact]) -> str:
    """What to call an agent: the name the contacts give, else the id."""
    names = [contact.card.agent_name for contact in contacts if contact.card.agent_name]
    return max(sorted(set(names)), key=names.count) if names else contacts[0].agent
