"""What the ear and the rules together make of one turn: which labels pass, how surely, and which feeling to name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from empathyqa.leanings import Leanings
from empathyqa.signal import EMOTIONS
from empathyqa.signals.ear.model import Ear
from empathyqa.signals.ear.mood import TalkMood
from empathyqa.signals.vocabulary import DRIVERS
from empathyqa.signals.workings.hearings import Hearings

CLEAR = "feeling#2"
"""The label of any negative emotion that is clear or strong, whichever it is: surer than any one emotion alone."""
OVERRULED = -0.85
"""Log-odds (a chance of three in ten) below which the ear overrules a rule that heard a signal in words."""
ACCUSING = frozenset(("scripted", "deflection", "dismissal", "self_focus", "overpromise"))
DOUBTED = -0.3
"""The same for what is held against an agent: a false "you brushed it off" does more harm than a missed one."""
LEAST_SURE = -1.3
"""Log-odds (a chance of one in five) that an emotion needs of its own before a clear feeling is put down to it."""
LIFTED = 0.4
"""Log-odds that the rest of the talk must add before the reason names it (from even chances to three in five)."""
KIND_FROM = -1.0
"""Log-odds from which a vulnerability's driver is named where no words tell it: of 32 fainter ones 3 had the driver right,
of the 122 others 98."""
VEXED = frozenset(("anger", "frustration"))
LEAST_SURE_VEXED = -0.85
"""The same for anger and frustration: they are over-heard most easily, in plain talk about things that went wrong."""
CLEAR_VEXED = 0.2
"""Log-odds (a chance of 55 in 100) that a feeling must have of being clear before it is put down to anger or frustration, for
the same reason. Of the thresholds tried it costs least on held-out writers and spares most false ones on real contacts."""


def verdicts_of(ear: Ear, total: int, heard: Hearings, talk: TalkMood | None, turn: int, leanings: Leanings) -> Verdicts | None:
    """What passes in a turn, by its own words or in the light of the talk; None where nothing does.

    ``total`` is the ear's packed sum for the turn, ``leanings`` tell its log-odds.
    """
    moves = talk is not None and talk.moves(turn)
    if not (moves or ear.passes(total) or _any_backed(ear, turn, heard, leanings)):
        return None
    alone = odds = leanings.row(turn)[1]
    if talk is not None and moves:
        odds = talk.weighed(turn, alone)
    passing = ear.passing(odds)
    backed = [number for number in _backed(ear, odds, heard) if number not in passing]
    passing = sorted([*passing, *backed]) if backed else passing
    return Verdicts(ear, odds, passing, alone) if passing else None


def _any_backed(ear: Ear, turn: int, heard: Hearings, leanings: Leanings) -> bool:
    """Whether the ear lets any of the rules' hearings stand: asked label by label, for few were heard."""
    for label in heard:
        if label in ear.number and leanings.odds(turn, label) >= (DOUBTED if label in ACCUSING else OVERRULED):
            return True
    return False


def _backed(ear: Ear, odds: Sequence[float], heard: Hearings) -> Iterator[int]:
    """The labels that a rule heard in words: the ear may doubt them, but must be quite sure to overrule the rule."""
    for label in heard:
        number = ear.number.get(label)
        if number is not None and odds[number] >= (DOUBTED if label in ACCUSING else OVERRULED):
            yield number


class Verdicts:
    """What one side's ear makes of one turn: the labels that pass, and how surely."""

    __slots__ = ("_alone", "_sums", "ear", "passes")

    def __init__(self, ear: Ear, sums: Sequence[float], passing: list[int], alone: Sequence[float]) -> None:
        self.ear = ear
        self._sums = sums
        self._alone = alone
        self.passes = [ear.labels[number] for number in passing]

    def odds(self, label: str) -> float:
        """The log-odds of a label."""
        return self._sums[self.ear.number[label]]

    def lifted(self, label: str) -> bool:
        """Whether the rest of the talk speaks clearly for it, beyond the turn's own words."""
        return self._alone[self.ear.number[label]] < self._sums[self.ear.number[label]] - LIFTED

    def feeling(self) -> str | None:
        """The emotion to name where some clear feeling is heard: the surest, even if it alone is not quite sure enough."""
        if CLEAR not in self.passes:
            return None
        surest = max(EMOTIONS, key=self.odds)
        if surest in VEXED and self.odds(CLEAR) < CLEAR_VEXED:
            return None
        return surest if self.odds(surest) >= (LEAST_SURE_VEXED if surest in VEXED else LEAST_SURE) else None

    def heard(self, feeling: str | None) -> list[str]:
        """The signals heard, in the order of the labels."""
        found = [label for label in self.passes if "#" not in label]
        if feeling is not None and feeling not in found:
            found = sorted([*found, feeling], key=self.ear.number.__getitem__)
        return found

    def level(self, emotion: str, clear: bool) -> int:
        """1 mild, 2 clear, 3 strong: each step is heard by its own part of the ear."""
        return 3 if f"{emotion}#3" in self.passes else 2 if clear or f"{emotion}#2" in self.passes else 1

    def kind(self) -> str | None:
        """The driver of a vulnerability whose part of the ear is surest; none rather than a wrong one where it is not sure."""
        odds, driver = max((self.odds(f"vulnerability#{driver}"), driver) for driver in DRIVERS)
        return driver if odds >= KIND_FROM else None
