"""How much trouble a talk tells in words: a feeling that the ear alone hears in plain talk must be surer before it is clear.

The ear learned from talks in which nearly everybody has something to be upset about. Where somebody books a table, asks for a
number or chats along, it hears worry in a fumbled sentence and annoyance in "can you try again", and faint echoes of that in
turn after turn make each other likelier. So it matters how many of the customer's turns tell of trouble in words that a rule
knows (a feeling, a wait, a fault that stays, a need), and that the ear does not doubt. Where none does, a learned feeling is
clear only where that very feeling is quite sure, or where more than half of the turns sound so; where few do, only where it
is rather sure, or some clear feeling likelier than not. What falls short is mild, and mild ones open no moment. Posts in
public are left out: nobody writes there to say that all is well.

On held-out writers readers found a clear feeling in three of ten turns that fall short, and in two of three of the others;
in plain real talk, in one of eight. House rule; no study.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from empathyqa.signal import EMOTIONS, Signal
from empathyqa.signals.pushes.trouble import TROUBLE
from empathyqa.signals.talk import Talk

_SURE = 0.75
"""How sure a feeling must be to be clear where no turn tells of trouble in words."""
_MORE_LIKELY = 0.2
"""The log-odds (55 in 100) that some clear feeling must have where few turns do."""
_RATHER_SURE = 0.65
"""How sure the feeling itself must be there instead."""
_FEW = 1 / 6
_UPSET = 1 / 2
"""Who sounds upset in more than this share of their turns is upset, in whatever words."""
_LIKELY = 0.5
_FAINT = 0.4
"""Below this nothing is left of it."""
_MILD, _CLEAR = 1, 2


def quieter_in_plain_talk(talk: Talk, signals: Sequence[Signal], clear: Mapping[int, float]) -> tuple[Signal, ...]:
    """The signals, feelings that the ear alone heard in plain talk quieter; ``clear`` has each turn's log-odds of a clear one."""
    if talk.transcript.channel == "social" or not any(_clear(one) for one in signals):
        return tuple(signals)
    told = _share_of_trouble(talk, signals)
    if told > _FEW or (not told and _share(talk, {one.turn for one in signals if _clear(one)}) > _UPSET):
        return tuple(signals)
    return tuple(_quieter(signals, clear, told))


def _share_of_trouble(talk: Talk, signals: Sequence[Signal]) -> float:
    """The share of the customer's turns that tell of trouble in words."""
    return _share(talk, {one.turn for one in signals if one.id in TROUBLE and not one.learned and one.confidence >= _LIKELY})


def _share(talk: Talk, turns: set[int]) -> float:
    return len(turns) / max(sum(view.side == "customer" for view in talk.views), 1)


def _quieter(signals: Sequence[Signal], clear: Mapping[int, float], told: float) -> Iterator[Signal]:
    for one in signals:
        if not _clear(one) or _stands(one, clear, told):
            yield one
        elif told or not one.learned or one.confidence >= _FAINT:
            yield replace(one, level=_MILD)


def _stands(one: Signal, clear: Mapping[int, float], told: float) -> bool:
    """Whether it stays clear: words stand unless the ear doubts them and no others tell of trouble."""
    if not told:
        return one.confidence >= (_SURE if one.learned else _LIKELY)
    return not one.learned or one.confidence >= _RATHER_SURE or clear.get(one.turn, 0.0) >= _MORE_LIKELY


def _clear(one: Signal) -> bool:
    return one.id in EMOTIONS and (one.level or _MILD) >= _CLEAR
