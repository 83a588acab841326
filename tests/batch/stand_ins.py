"""Transcripts and scorers for tests of batches: plain, picklable, importable by a spawned process."""

from __future__ import annotations

import os
from functools import cached_property

from empathyqa.rubric import load_rubric
from empathyqa.rubric.model import Rubric
from empathyqa.scorecard import Scorecard
from empathyqa.scorer import Scorer
from empathyqa.signal import Signals
from empathyqa.transcript import Transcript, Turn

LINES = (
    ("customer", "My order never came and I'm worried, it's for Saturday."),
    ("agent", "I'm sorry it went missing. I'll send another today, it'll be with you on Friday."),
    ("customer", "Great, that's all I needed."),
)


def made(id: str) -> Transcript:
    """A short contact, told in three turns."""
    turns = tuple(Turn(index, speaker, text) for index, (speaker, text) in enumerate(LINES))  # type: ignore[arg-type]
    return Transcript(id=id, turns=turns, path=f"{id}.txt")


class Stumbling:
    """Scores as the balanced rubric does, but stumbles over conversations called ``bad`` and dies of ``deadly``."""

    @cached_property
    def _scorer(self) -> Scorer:
        return Scorer(load_rubric("balanced"))

    @property
    def rubric(self) -> Rubric:
        return self._scorer.rubric

    def with_sectors(self, signals: Signals) -> Signals:
        return self._scorer.with_sectors(signals)

    def judge(self, signals: Signals) -> Scorecard:
        if signals.transcript.id == "bad":
            raise ZeroDivisionError("no words at all")
        if signals.transcript.id == "deadly":
            os._exit(9)
        return self._scorer.judge(signals)

    def __reduce__(self):
        return (Stumbling, ())
