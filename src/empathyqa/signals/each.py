"""Hearing a signal wherever a phrase group of its lexicon is found: the plainest kind of rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit


def each(view: TurnView, reasons: Mapping[str, str], spoilers: Sequence[str] = ()) -> Iterator[Heard]:
    """One hearing for every hit of the groups named in ``reasons`` (group → why), unless a spoiler overlaps it."""
    for group, reason in reasons.items():
        for hit in view.hits.get(group, ()):
            if not (spoilers and overlaps(hit, view.found(*spoilers))):
                yield Heard.at(hit, reason)


def overlaps(hit: Hit, others: Sequence[Hit]) -> bool:
    """Whether a hit shares words with any of the others."""
    return any(o.line_start < hit.line_end and hit.line_start < o.line_end for o in others)
