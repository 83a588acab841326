"""Choose from which sureness a signal counts: ``python benchmarks/train_bars.py [cache]`` (needs the ``train`` extra).

A signal below 0.70 precision must not earn or cost points. So for every signal, heard in words or only learned, the least
sureness is looked for from which on seven in ten were right: in the first corpus, each conversation heard by an ear and
a mood that never saw its author. Choose it after the mood and before the figures.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections import defaultdict
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from unittest import mock

import train_ear
import train_mood
from corpus_reading import ROOT, corpus
from empathyqa.signal import Signals
from empathyqa.signals import listen
from empathyqa.signals.ear.model import Ear
from empathyqa.signals.ear.mood import mood_from
from empathyqa.signals.measure import ALERT, MAY_SCORE
from empathyqa.sureness import COUNTS_FROM, HEARD_IN, NEVER, WORDED_FROM
from train_ear import is_measured
from train_steps import fold_ears

SHIPPED = ROOT / "src" / "empathyqa" / "bars.json"
OPEN = (ALERT, "vulnerability")
"""Cues that ask for an answer rather than earn or cost anything themselves: to miss one is worse than to look in vain."""
STEP = 0.05
FEWEST = 5
"""Hearings below which a share says nothing: what words tell then counts as usual, what is only learned never."""
Found = Mapping[tuple[str, bool], list[tuple[float, bool]]]
"""(signal, only learned) → how sure, and whether a reader marked it too."""


def found_in(ears: list[dict[str, Ear]]) -> Found:
    """Every hearing in the first corpus, a signal once a turn."""
    out: dict[tuple[str, bool], list[tuple[float, bool]]] = defaultdict(list)
    talks = list(corpus())
    moods = train_mood.gathered(ears, talks)
    for number, fold in enumerate(train_ear.FOLDS):
        mood = mood_from(train_mood.train([row for row in moods if row[2] not in fold]))
        with mock.patch("empathyqa.signals.listening.mood", return_value=mood):
            for one in talks:
                if one.author in fold and is_measured(one.author):
                    for (turn, id), (learned, sure) in _surest(listen(one.transcript, ear=ears[number])).items():
                        marked = {label.partition(":")[0] for label in one.turns.get(str(turn), ())}
                        out[id, learned].append((sure, id in marked))
    return out


def _surest(signals: Signals) -> dict[tuple[int, str], tuple[bool, float]]:
    best: dict[tuple[int, str], tuple[bool, float]] = {}
    for signal in signals:
        told, key = (signal.learned, signal.confidence), (signal.turn, signal.id)
        best[key] = min(best.get(key, told), told, key=lambda each: (each[0], -each[1]))
    return best


def bars(found: Found) -> dict[str, dict[str, dict[str, Any]]]:
    """Signal → heard in words or learned → its bar, where that is higher than for most."""
    out: dict[str, dict[str, dict[str, Any]]] = {}
    for (id, learned), heard in sorted(found.items()):
        usual = COUNTS_FROM if learned else WORDED_FROM
        bar, right = _bar(heard, usual)
        few = len([sure for sure, _ in heard if sure >= usual]) < FEWEST
        if few and not learned:
            continue
        if bar > usual and id not in OPEN:
            told = {"from": bar} if bar == NEVER else {"from": bar, "right": sum(right), "of": len(right)}
            out.setdefault(id, {})[HEARD_IN[learned]] = told
    return out


def _bar(heard: list[tuple[float, bool]], usual: float) -> tuple[float, list[bool]]:
    bar = usual
    while bar < 1:
        right = [marked for sure, marked in heard if sure >= bar]
        if len(right) >= FEWEST and sum(right) / len(right) >= MAY_SCORE:
            return bar, right
        bar = round(bar + STEP, 2)
    return NEVER, []


def main() -> None:
    warnings.filterwarnings("ignore")
    cache = Path(sys.argv[1]) if len(sys.argv) > 1 else None
    data = {
        "about": "From which sureness a signal counts for points, where that is more than usual: seven in ten were right.",
        "bars": bars(found_in(fold_ears(cache))),
    }
    SHIPPED.write_text(json.dumps(data, indent=1) + "\n", "utf-8")
    print(SHIPPED, len(data["bars"]), "signals")


if __name__ == "__main__":
    main()
