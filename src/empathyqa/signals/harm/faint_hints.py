"""Faint hints at a crisis, which are only heard where one is heard elsewhere in the talk."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import exp

from empathyqa.signal import Signal
from empathyqa.signals.ear.features import Noted
from empathyqa.signals.ear.model import Ear
from empathyqa.signals.ear.shares import of_text
from empathyqa.signals.feelings.idioms import only_yes_or_no
from empathyqa.signals.rule import Heard
from empathyqa.signals.workings.hearings import signal_of

HINT = -2.7
"""Log-odds (about one in sixteen) from which a customer's words hint at a crisis where one is heard elsewhere in the talk."""


def leaning_turns(noted: Sequence[Noted], sums: Mapping[int, tuple[Ear, int]]) -> dict[int, float]:
    """The customer's turns in which the ear hears at least a faint hint at a crisis, with its log-odds."""
    out = {}
    for one in noted:
        if one.view.side == "customer" and one.view.index in sums:
            ear, total = sums[one.view.index]
            number = ear.number.get("crisis")
            if number is not None and (odds := ear.fields.one(total, number)) >= HINT:
                out[one.view.index] = odds
    return out


def fainter_cues(
    heard: Sequence[Signal], noted: Sequence[Noted], leaning: Mapping[int, float], sums: Mapping[int, tuple[Ear, int]]
) -> Iterator[Signal]:
    """Where a crisis was heard, the customer's fainter hints around it: a person looks at that talk in any case."""
    known = {signal.turn for signal in heard if signal.id == "crisis"}
    for one in noted if any(signal.id == "crisis" and not signal.hint for signal in heard) else ():
        odds = leaning.get(one.view.index)
        if odds is not None and one.view.index not in known and not only_yes_or_no(one.view):
            ear = sums[one.view.index][0]
            place = of_text(ear, ear.number["crisis"], one)[0] or (0, len(one.view.turn.text))
            hint = Heard(*place, "a faint hint, where danger was heard", kind="review")
            yield signal_of(one.view, "crisis", hint, round(1 / (1 + exp(-odds)), 3))
