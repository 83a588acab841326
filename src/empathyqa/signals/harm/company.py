"""Which cues of a crisis stand by themselves, and which need company.

"I won't be needing it" is said in ordinary contacts every day, and by somebody who is putting their affairs in order. An
indirect cue, and one that no rule knows but only the ear, counts in full beside another, different cue in the talk, or
with distress in the same turn. Alone it is marked as a faint hint, which opens no moment and calls nobody. In a
counselling service nearly half of bare keyword alarms were false (Xu et al. 2023); here it was nearly all of them.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from empathyqa.signal import BY_DOING, Signal

ALONE = 0.15
"""How sure an indirect cue is by itself: a faint hint (:attr:`empathyqa.signal.Signal.hint`)."""
_DISTRESS = frozenset(("sadness", "anxiety"))
_BESIDE = {
    "threat": frozenset(("anger",)), "abuse": _DISTRESS | {"vulnerability"}, "danger": _DISTRESS | {"vulnerability"},
}  # fmt: skip
"""What else in the turn bears out a cue of each tier; distress bears out the others. A hard circumstance alone bears out
no ideation: who has lost somebody has things to sort out, and who looks after somebody "won't be here on Friday"."""
_CLEAR = 2
_SURE = 0.7
"""How sure the ear must be of what no rule knows, for a cue to need no company and for distress to be company."""


def in_company(heard: Sequence[Signal], indirect: frozenset[Signal], leaning: Set[int]) -> list[Signal]:
    """Everything heard, the cues of a crisis that stand alone made faint.

    ``indirect`` are those that rules call so; ``leaning`` are the customer's turns in which the ear hears a faint hint.
    """
    cues = [signal for signal in heard if signal.id == "crisis"]
    if not cues:
        return list(heard)
    elsewhere = bool(leaning - {cue.turn for cue in cues})
    others = cues if len({cue.text.casefold() for cue in cues}) > 1 else []  # the same words again bear out nothing
    beside: dict[int, list[Signal]] = {cue.turn: [] for cue in cues}
    for signal in heard:
        if signal.turn in beside:
            beside[signal.turn].append(signal)
    return [_faint(s) if s.id == "crisis" and _alone(s, s in indirect, others, beside[s.turn], elsewhere) else s for s in heard]


def _alone(cue: Signal, indirect: bool, others: Sequence[Signal], beside: Sequence[Signal], hints: bool) -> bool:
    if not indirect and not (cue.learned and cue.confidence < _SURE):
        return False
    if any(_distressed(cue, other) for other in beside) or any(_differs(cue, other) for other in others):
        return False
    return not (indirect and hints)


def _differs(cue: Signal, other: Signal) -> bool:
    """Whether another cue says something else than this one, elsewhere. A cold house bears out no control at home."""
    if cue.kind == "abuse" and other.kind == BY_DOING:
        return False
    apart = other.turn != cue.turn or other.start >= cue.end or cue.start >= other.end
    return apart and other.text.casefold() != cue.text.casefold()


def _distressed(cue: Signal, other: Signal) -> bool:
    """Whether in the same turn, in other words, something clear is heard that bears the cue out."""
    if other.turn != cue.turn or other.id not in _BESIDE.get(cue.kind or "", _DISTRESS):
        return False
    if other.learned and other.confidence < _SURE:
        return False
    apart = other.start >= cue.end or cue.start >= other.end
    return apart and (other.level is None or other.level >= _CLEAR)


def _faint(cue: Signal) -> Signal:
    return replace(cue, kind="review", confidence=min(cue.confidence, ALONE), reason=f"{cue.reason}; it stands alone")
