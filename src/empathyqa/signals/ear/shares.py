"""What each feature added for one label: which words of a turn carried a decision, and the strongest reasons for it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from functools import partial
from typing import cast

from empathyqa.signals.ear.evidence import also_carried_by, carried_by
from empathyqa.signals.ear.features import (
    PLACES,
    Block,
    Noted,
    before_blocks,
    name_of,
    text_blocks,
)
from empathyqa.signals.ear.model import Ear, place_blocks, rule_blocks, rules_before

Shares = dict[str, dict[Hashable, float]]
"""Kind of feature → key → what it added to the log-odds."""
Named = tuple[str, float]
_TOLD = 3
"""So many features are named when a hearing is explained."""


def shares(ear: Ear, label: int, found: Iterable[Block]) -> Shares:
    """What each feature added for one label: the whole explanation of a decision. ``found`` has one block a kind."""
    out: Shares = {}
    weights = ear.fields.weights
    for kind, keys, value in found:
        table = ear.tables.get(kind)
        if table is not None:
            scale, known = value / 100, table.among(keys)
            # phrase groups come in the order in which they were found: keeping it, sums are the same on every run
            weighty = known if isinstance(keys, set) else [key for key in keys if key in known]
            out[kind] = {key: weight * scale for key, weight in weights(table, weighty, label).items()}
    return out


def strongest_of(found: Shares) -> list[Named]:
    """The few that added most, named, most first."""
    added = [(kind, key, share) for kind, by_key in found.items() for key, share in by_key.items()]
    if len(added) > _TOLD:
        least = sorted([share for _, _, share in added])[-_TOLD]
        added = [each for each in added if each[2] >= least]
    return sorted([(name_of(kind, key), share) for kind, key, share in added], key=_most_first)[:_TOLD]


def strongest(ear: Ear, label: int, noted: Noted, run: list[Noted]) -> list[Named]:
    """The three features of a turn that added most for one label: words, what was said before, rules, place.

    The ear must have listened to the turn: it keeps the turn's place then.
    """
    found = list(of_text(ear, label, noted)[1])
    if len(run) == 1:
        found += _before_explained(ear, label, run[0])
    elif run:
        found += strongest_of(shares(ear, label, before_blocks(run[-2:])))
    before = rules_before(run)
    if noted.rules or before:
        found += _explained(ear, (label, noted.rules, before), partial(rule_blocks, noted.rules, before))
    for names, values in zip(PLACES, noted.places, strict=True):
        found += _explained(ear, (label, names, values), partial(place_blocks, names, values))
    return sorted(found, key=_most_first)[:_TOLD]


_MOST_REMEMBERED = 20_000


def _explained(ear: Ear, key: tuple[Hashable, ...], blocks: Callable[[], list[Block]]) -> list[Named]:
    """The strongest of features that recur from talk to talk, for one label (the first of the key)."""
    known = ear.explained.get(key)
    if known is None:
        if len(ear.explained) >= _MOST_REMEMBERED:
            ear.explained.clear()
        known = ear.explained[key] = strongest_of(shares(ear, cast("int", key[0]), blocks()))
    return known


def of_text(ear: Ear, label: int, noted: Noted) -> tuple[tuple[int, int] | None, list[Named]]:
    """Which characters of the turn carry a label, and the text's strongest features for it."""
    key = (ear, label)
    known = None if noted.named else noted.view.spoken.learned.get(key)
    if known is None:
        found = shares(ear, label, text_blocks(noted))
        known = carried_by(noted, found), strongest_of(found)
        if not noted.named:
            noted.view.spoken.learned[key] = known
    return cast("tuple[tuple[int, int] | None, list[Named]]", known)


def also_in(ear: Ear, label: int, noted: Noted, offsets: Sequence[int]) -> list[tuple[int, int]]:
    """The places of a label in each of the turns that a stretch was joined from, where their words tell it too."""
    return also_carried_by(noted, shares(ear, label, text_blocks(noted)), offsets)


def _before_explained(ear: Ear, label: int, noted: Noted) -> list[Named]:
    key = (ear, "before", label)
    known: list[Named] | None = None if noted.named else noted.view.spoken.learned.get(key)
    if known is None:
        known = strongest_of(shares(ear, label, before_blocks([noted])))
        if not noted.named:
            noted.view.spoken.learned[key] = known
    return known


def _most_first(share: Named) -> tuple[float, str]:
    return -share[1], share[0]
