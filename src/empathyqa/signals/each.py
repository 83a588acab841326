"""Hearing a signal wherever a phrase group of its lexicon is found: the plainest kind of rule."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from empathyqa.signals.rule import Heard
from empathyqa.signals.talk import TurnView
from empathyqa.text.automaton import Hit

_NOTHING: frozenset[int] = frozenset()


Meant = Callable[[TurnView, Hit], bool]


def each(
    view: TurnView, reasons: Mapping[str, str], spoilers: Sequence[str] = (), *, otherwise: tuple[Meant, str] | None = None
) -> Iterator[Heard]:
    """One hearing for every hit of the groups named in ``reasons`` (group → why), unless a spoiler overlaps it.

    ``otherwise``: when the words mean something else, and what; such a hit is denied, so that the ear leaves it alone too.
    """
    found = view.hits
    for group, reason in reasons.items():
        if group not in found:
            continue
        spoilt = covered(view.found(*spoilers)) if spoilers else _NOTHING
        for hit in found[group]:
            if not spoilt.isdisjoint(range(hit.first, hit.last)):
                continue
            if otherwise is not None and otherwise[0](view, hit):
                yield Heard.denial(hit, otherwise[1])
            else:
                yield Heard.at(hit, reason)


def overlaps(hit: Hit, others: Sequence[Hit]) -> bool:
    """Whether a hit shares words with any of the others."""
    return any(o.first < hit.last and hit.first < o.last for o in others)


def first_own(view: TurnView, *groups: str) -> Hit | None:
    """The first hit of these groups that is nobody else's words."""
    return next((hit for hit in view.found(*groups) if not view.quoted(hit)), None)


def covered(hits: Sequence[Hit]) -> frozenset[int]:
    """The tokens under these hits: asked once, so that a turn with a thousand hits stays cheap."""
    return frozenset(token for hit in hits for token in range(hit.first, hit.last)) if hits else _NOTHING
