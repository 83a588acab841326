"""Hearing a signal wherever a phrase group of its lexicon is found: the plainest kind of rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_NOTHING: frozenset[int] = frozenset()


def each(view: TurnView, reasons: Mapping[str, str], spoilers: Sequence[str] = ()) -> Iterator[Heard]:
    """One hearing for every hit of the groups named in ``reasons`` (group → why), unless a spoiler overlaps it."""
    found = view.hits
    for group, reason in reasons.items():
        if group in found:
            spoilt = covered(view.found(*spoilers)) if spoilers else _NOTHING
            for hit in found[group]:
                if spoilt.isdisjoint(range(hit.first, hit.last)):
                    yield Heard.at(hit, reason)


def overlaps(hit: Hit, others: Sequence[Hit]) -> bool:
    """Whether a hit shares words with any of the others."""
    return any(o.first < hit.last and hit.first < o.last for o in others)


def covered(hits: Sequence[Hit]) -> frozenset[int]:
    """The tokens under these hits: asked once, so that a turn with a thousand hits stays cheap."""
    return frozenset(token for hit in hits for token in range(hit.first, hit.last)) if hits else _NOTHING
