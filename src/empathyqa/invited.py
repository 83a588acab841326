"""A memory that the agent invited: told calmly when the matter was done, it asks for nothing and opens no new moment.

"How long had he been reading it?" – "He used to read me bits out at breakfast": who asks after the dead, once everything is seen
to, has given room for it. To ask them to contain that and to act on it would coach the best thing in the talk. It stays part of
the moment in which the death was told and answered. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from empathyqa.replies import SPOILED_BY
from empathyqa.signal import Signal, Signals
from empathyqa.stretches import Stretch
from empathyqa.sureness import counts

_STRONG = 3
_LOSS = ("life_event", None)
_WORK = ("resolution", "next_step", "ownership", "alternative", "signposting", "hand_off")


def invited_memory(
    signals: Signals, stretches: Sequence[Stretch], place: Mapping[int, int], work: tuple[int, int], cues: Sequence[Signal]
) -> bool:
    """Whether these cues, after a death was told, only tell on of it, calmly and on being asked, with the matter done.

    ``work`` is where something was first done, and where the last work on it was (:func:`work_in`).
    """
    if not all(map(_calm, cues)):
        return False
    at = place[cues[0].turn]
    if not _asked_before(signals, stretches, at):
        return False
    if not work[0] < at or work[1] > at:
        return False  # what is told while there is work may well ask for something
    after = stretches[at + 1].turns if at + 1 < len(stretches) else ()
    return not any(one.id in SPOILED_BY for turn in after for one in signals.at(turn))


def work_in(signals: Signals, place: Mapping[int, int]) -> tuple[int, int]:
    """The stretches in which something was first done, and in which the last work was; past the end where nothing was."""
    done = [place[one.turn] for one in signals.of("resolution") if counts(one) and one.turn in place]
    work = [place[one.turn] for one in signals.of(*_WORK) if counts(one) and one.turn in place]
    return min(done, default=len(place) + 1), max(work, default=-1)


def _calm(cue: Signal) -> bool:
    """Whether it tells of somebody's loss, and says no feeling outright: who weeps is to be answered again."""
    if cue.id == "sadness":
        return (cue.level or 1) < _STRONG and (cue.learned or cue.of_a_death)
    return cue.id == "vulnerability" and cue.kind in _LOSS


def _asked_before(signals: Signals, stretches: Sequence[Stretch], at: int) -> bool:
    """Whether the agent's words just before ask about it, and not for a record."""
    turns = stretches[at - 1].turns if at and stretches[at - 1].side == "agent" else ()
    return any(one.id == "discovery_question" and counts(one) for turn in turns for one in signals.at(turn))
