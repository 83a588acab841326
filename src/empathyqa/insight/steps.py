"""Moments counted: the four steps over many contacts, and where the chains broke."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from empathyqa.insight.contact import Contact, held
from empathyqa.insight.intervals import Rate, clustered_rate
from empathyqa.replies import STEPS


@dataclass(frozen=True, slots=True)
class StepsCounted:
    """The moments of many contacts, step by step."""

    moments: int
    contacts: int
    """Contacts with at least one moment."""
    steps: dict[str, Rate]
    held: Rate
    """All four steps taken."""
    broke: dict[str, int]
    """Step → moments whose chain broke there first."""
    by_cue: dict[str, Rate]
    """What opened the moment → share that held."""


def steps_of(contacts: Sequence[Contact]) -> StepsCounted:
    """The steps of all moments; a contact's moments count together, as one cluster."""
    moments = [contact.card.moments for contact in contacts]
    every = [moment for group in moments for moment in group]
    return StepsCounted(
        len(every),
        sum(bool(group) for group in moments),
        {step: clustered_rate((sum(getattr(m, step) for m in group), len(group)) for group in moments)
         for step in STEPS},
        clustered_rate((sum(map(held, group)), len(group)) for group in moments),
        {step: sum(moment.broken_step == step for moment in every) for step in STEPS},
        {cue: clustered_rate((sum(held(m) for m in group if m.cue == cue), sum(m.cue == cue for m in group))
                             for group in moments)
         for cue in sorted({moment.cue for moment in every})},
    )  # fmt: skip
