"""Who met what: the hard contacts of each agent, and what they ask of those who care for agents. Never a score.

Exposure is counted in what customers said. Nothing here guesses what an agent felt: no study gives a safe number of
hard contacts a day, and an employee's feelings are not for a machine to infer.
Source: Grandey, Dickter & Sin (2004) and Dormann & Zapf (2004) on customer aggression and exhaustion.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from empathyqa.insight.contact import Contact
from empathyqa.insight.grouping import in_order

LONG_STREAK = 3
"""Heavy contacts in a row from which a break is worth offering (a convention)."""
KINDS = ("distress", "vulnerability", "bereavement", "crisis", "abuse")


@dataclass(frozen=True, slots=True)
class Load:
    """The contacts of one agent in which customers brought something hard."""

    contacts: int
    counts: dict[str, int]
    """Kind → contacts with it. ``abuse`` is missing where only scorecards were at hand."""
    heavy: int
    """Contacts with at least one of them that is heavy to meet."""
    longest_streak: int | None
    """Heavy contacts one after another on one day; ``None`` without the days of contacts."""


@dataclass(frozen=True, slots=True)
class LoadBeside:
    """One agent's load beside the team's."""

    own: Load
    median: dict[str, float]
    """Kind → the median of the team's agents."""
    median_heavy: float
    care: tuple[str, ...]
    """What calls for a word of care: ``abuse``, ``bereavement``, ``crisis``, ``streak``, ``most``; may be empty."""


def kinds_of(contact: Contact) -> frozenset[str]:
    """What hard things the customer of a contact brought."""
    found = set()
    for moment in contact.card.moments:
        found.add(moment.cue if moment.cue in ("crisis", "vulnerability") else "distress")
        for cue in moment.evidence.get("cue", ()):
            found.add(cue.id if cue.id in ("crisis", "vulnerability") else "distress")
        if moment.of_a_death:
            found.add("bereavement")
    if contact.heard is not None and contact.heard.insults:
        found.add("abuse")
    return frozenset(found)


def is_heavy(contact: Contact) -> bool:
    """Whether a contact weighs on whoever takes it: a crisis, a death, insults, a strong feeling, or many moments."""
    kinds = kinds_of(contact)
    strong = any((moment.level or 0) >= 3 for moment in contact.card.moments)
    return bool(kinds & {"crisis", "bereavement", "abuse"}) or strong or len(contact.card.moments) >= 3


def load_of(contacts: Sequence[Contact]) -> Load:
    """One agent's load."""
    kinds = [kinds_of(contact) for contact in contacts]
    heard = all(contact.heard is not None for contact in contacts)
    counted = KINDS if heard else tuple(kind for kind in KINDS if kind != "abuse")
    counts = {kind: sum(kind in found for found in kinds) for kind in counted}
    return Load(len(contacts), counts, sum(map(is_heavy, contacts)), _streak(contacts))


def loads_beside(agents: Mapping[str, Sequence[Contact]]) -> dict[str, LoadBeside]:
    """Each agent's load beside the team's median, and whether it calls for a word of care."""
    loads = {agent: load_of(contacts) for agent, contacts in agents.items()}
    counted = [kind for kind in KINDS if all(kind in load.counts for load in loads.values())]
    middle = {kind: float(median(load.counts[kind] for load in loads.values())) for kind in counted} if loads else {}
    heavy = float(median(load.heavy for load in loads.values())) if loads else 0.0
    shares = sorted(load.heavy / load.contacts for load in loads.values())
    ninetieth = shares[min(len(shares) - 1, int(0.9 * len(shares)))] if shares else 0.0
    return {
        agent: LoadBeside(load, middle, heavy, _care(load, heavy, ninetieth, len(loads))) for agent, load in loads.items()
    }


def _care(load: Load, median_heavy: float, ninetieth: float, agents: int) -> tuple[str, ...]:
    care = [kind for kind in ("crisis", "bereavement", "abuse") if load.counts.get(kind)]
    if (load.longest_streak or 0) >= LONG_STREAK:
        care.append("streak")
    share = load.heavy / load.contacts if load.contacts else 0.0
    if agents >= 5 and load.heavy >= LONG_STREAK and load.heavy > median_heavy and share >= ninetieth:
        care.append("most")
    return tuple(care)


def _streak(contacts: Sequence[Contact]) -> int | None:
    """The longest run of heavy contacts within one day; needs the time of day, or the order is not known."""
    timed = [contact for contact in in_order(contacts) if "T" in (contact.card.date or "")]
    if not timed:
        return None
    longest = run = 0
    day = None
    for contact in timed:
        run = (run if contact.day == day else 0) + 1 if is_heavy(contact) else 0
        longest, day = max(longest, run), contact.day
    return longest
