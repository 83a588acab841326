"""Moments: where the customer shows a feeling, a vulnerability or a crisis, and the agent's four steps after it.

Notice, Name, Contain, Act (NNCA) is from the webinar "Balancing Efficiency With Empathy" (Call Centre Helper, 2025).
The unit "cue, then response" and the two-turn window follow Suchman et al. (JAMA 1997) and Kennifer et al. (2009);
that naming without acting earns little follows Marinova, Singh & Singh (Journal of Marketing Research, 2018).

    cues ──▶ openings (opening.py) ──▶ each with its reply (replies.py) ──▶ answered (said.py, leant.py, answered.py)
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from empathyqa.invited import invited_memory, work_in
from empathyqa.moments.answered import answered
from empathyqa.moments.opening import CUES, OpenMoment, openings, opens_moment
from empathyqa.signal import Moment, Signals
from empathyqa.stock import without_self_told
from empathyqa.stretches import Stretch, merge, places

__all__ = ["opens_moment", "trace"]


def trace(
    signals: Signals, stretches: Sequence[Stretch] | None = None, place: Mapping[int, int] | None = None
) -> tuple[Moment, ...]:
    """The moments of a conversation in order, each with the step at which its chain broke and the words behind it.

    A moment opens at a customer turn with a negative emotion of level 2 or 3, a vulnerability or a crisis. The same
    kind of cue within about four turns belongs to it; a new kind, once the agent has replied, opens another, and so does
    a vulnerability of a kind (driver) that was not told before.
    ``stretches`` and ``place`` (turn → stretch) are worked out unless they are known already.
    """
    cues = [signal for signal in signals.signals if signal.id in CUES and opens_moment(signal)]
    if not cues:
        return ()
    signals = without_self_told(signals)
    merged = merge(signals.transcript) if stretches is None else stretches
    place = places(merged) if place is None else place
    opened = _without_memories(signals, merged, place, openings(cues, merged, place))
    last = len(signals.transcript.turns) - 1
    ends = [later.cues[0].turn - 1 for later in opened[1:]]
    return tuple([answered(signals, merged, moment, end) for moment, end in zip(opened, [*ends, last], strict=False)])


def _without_memories(
    signals: Signals, stretches: Sequence[Stretch], place: Mapping[int, int], opened: list[OpenMoment]
) -> list[OpenMoment]:
    """The moments but for a memory of the dead that the agent asked for when all was done: it belongs to the one before."""
    died = next((at for at, each in enumerate(opened) if any(cue.of_a_death for cue in each.cues)), len(opened))
    if died >= len(opened) - 1:
        return opened
    work = work_in(signals, place)
    later = (each for each in opened[died + 1 :] if not invited_memory(signals, stretches, place, work, each.cues))
    return [*opened[: died + 1], *later]
