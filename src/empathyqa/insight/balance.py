"""The balance of the pillars: what kind of contacts they make, and whether one is bought with another."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from math import atanh, fsum, sqrt, tanh

from empathyqa.insight.contact import Contact
from empathyqa.insight.grouping import measures_of, score_of
from empathyqa.insight.intervals import Rate, Z, clustered_rate

FEWEST = 20
"""Contacts before two pillars are said to go together or against each other."""


@dataclass(frozen=True, slots=True)
class Pull:
    """How two pillars move together over contacts: -1 one at the other's cost, 0 apart, 1 together."""

    one: str
    two: str
    r: float
    low: float
    high: float
    n: int


@dataclass(frozen=True, slots=True)
class Balance:
    """Archetypes and pulls of many contacts."""

    archetypes: dict[str, Rate]
    pulls: tuple[Pull, ...]


def balance_of(contacts: Sequence[Contact]) -> Balance:
    """The share of each archetype, and the correlation of each pair of pillars with Fisher's interval."""
    kinds = Counter(contact.card.archetype for contact in contacts)
    shares: dict[str, Rate] = {kind: clustered_rate((float(contact.card.archetype == kind), 1) for contact in contacts)
              for kind, _ in sorted(kinds.items(), key=lambda item: (-item[1], item[0]))}  # fmt: skip
    pillars = [measure for measure in measures_of(contacts) if measure != "total"]
    pulls = (_pull(contacts, one, two) for one, two in combinations(pillars, 2))
    return Balance(shares, tuple(pull for pull in pulls if pull))


def _pull(contacts: Sequence[Contact], one: str, two: str) -> Pull | None:
    both = [(a, b) for contact in contacts
            if (a := score_of(contact, one)) is not None and (b := score_of(contact, two)) is not None]  # fmt: skip
    n = len(both)
    if n < FEWEST:
        return None
    mean_a, mean_b = fsum(a for a, _ in both) / n, fsum(b for _, b in both) / n
    top = fsum((a - mean_a) * (b - mean_b) for a, b in both)
    under = sqrt(fsum((a - mean_a) ** 2 for a, _ in both) * fsum((b - mean_b) ** 2 for _, b in both))
    if not under:
        return None
    r = max(-0.9999, min(0.9999, top / under))
    half = Z / sqrt(n - 3)
    return Pull(one, two, r, tanh(atanh(r) - half), tanh(atanh(r) + half), n)
