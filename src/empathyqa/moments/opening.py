"""Where moments open: which cues call for an answer, and which of them belong to one moment."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from empathyqa.signal import Signal
from empathyqa.stretches import Stretch

SAME_CAUSE_WITHIN = 3
"""Merged turns after the last cue within which the same kind of cue belongs to the same moment: "about four turns" in
the sense in which readers marked them (3 agrees with them best)."""
SURE_ENOUGH, VEXED_ENOUGH, SAD_ENOUGH = 0.45, 0.5, 0.35
"""How sure a feeling or vulnerability that no words name, only what was learned, must be to open a moment. A fainter
one is shown and judges nobody: to the readers most of those were none. Anger and frustration, which are over-heard
most easily in plain talk, need the second; sadness, which is told most quietly and missed most, the third. A crisis
always opens one, unless it is but a faint hint around another."""
_POLITELY = frozenset(("anxiety",))
"""Feelings whose words are manners as well ("I'm going to have to stop it, I'm afraid"): they need the first bar too."""
_FAMILY = {"anger": "anger", "frustration": "anger", "anxiety": "anxiety", "confusion": "anxiety", "sadness": "sadness"}
_BARS = {"anger": VEXED_ENOUGH, "sadness": SAD_ENOUGH}
CUES = frozenset((*_FAMILY, "vulnerability", "crisis"))
"""What the customer shows that may open a moment."""
_OPENING_LEVEL = 2
"""How strong a feeling must be to open one: a mild one calls for no answer of its own."""


@dataclass(slots=True)
class OpenMoment:
    """A moment while its stretch is still running."""

    stretch: int
    cues: list[Signal]
    last_cue: int
    """The stretch of its latest cue."""
    families: set[str] = field(default_factory=set)


def opens_moment(signal: Signal) -> bool:
    """Whether this customer signal calls for an answer: a clear negative emotion, a vulnerability or a crisis."""
    if signal.id == "crisis":
        return not signal.hint
    if (signal.learned or signal.id in _POLITELY) and signal.confidence < _enough(signal):
        return False
    return signal.id == "vulnerability" or (signal.id in _FAMILY and (signal.level or 1) >= _OPENING_LEVEL)


def _enough(signal: Signal) -> float:
    return _BARS.get(_FAMILY.get(signal.id, ""), SURE_ENOUGH) if signal.learned else SURE_ENOUGH


def openings(cues: Iterable[Signal], stretches: Sequence[Stretch], place: Mapping[int, int]) -> list[OpenMoment]:
    """The moments that these cues open, in order. ``place`` numbers the stretch of each turn."""
    by_stretch: dict[int, list[Signal]] = {}
    for cue in cues:
        at = place.get(cue.turn)
        if at is not None and stretches[at].side == "customer":
            by_stretch.setdefault(at, []).append(cue)
    opened: list[OpenMoment] = []
    for at, told in by_stretch.items():
        _open_or_extend(opened, at, told)
    return opened


def _open_or_extend(opened: list[OpenMoment], place: int, cues: list[Signal]) -> None:
    families = set(map(_family, cues))
    if opened:
        current = opened[-1]
        replied = place > current.stretch
        known = bool(families & current.families) and not _another_need(current, cues)
        if known and replied and _another_feeling(current, cues):
            known, cues = False, [cue for cue in cues if not cue.learned or _family(cue) not in current.families]
        if "crisis" in families - current.families:
            known = False  # harm and danger are answered after they are told, not before
        if not replied or (known and place - current.last_cue <= SAME_CAUSE_WITHIN):
            current.cues.extend(cues)
            current.last_cue = place
            current.families |= families
            return
    opened.append(OpenMoment(place, list(cues), place, families))


def _another_feeling(current: OpenMoment, cues: Iterable[Signal]) -> bool:
    """Whether words tell of a feeling of another kind, and of the one before nothing but what was learned: who was angry is
    easily heard as angry still ("and I'm frightened for my mum, the lift is broken")."""
    worded = {_family(cue) for cue in cues if not cue.learned}
    return bool(worded) and worded.isdisjoint(current.families)


def _family(cue: Signal) -> str:
    return _FAMILY.get(cue.id, cue.id)


def _another_need(current: OpenMoment, cues: Iterable[Signal]) -> bool:
    """Whether words tell of a need of another kind than those of this moment: illness after a death, debt after illness,
    or any need where only a feeling was shown. The answer to the one is no answer to the other, and who tells more must
    not be heard less. Of the moments this parts, readers marked 10 in 14 as moments of their own. What was only learned
    has a driver that is a guess: it parts nothing."""
    told = {cue.kind for cue in current.cues if cue.id == "vulnerability"}
    needs = [cue for cue in cues if cue.id == "vulnerability" and not cue.learned]
    return any(need.kind not in told and (need.kind or not told) for need in needs)
