"""Hearing must not get worse unnoticed: floors on a fixed sample of the corpus, and on real contacts where they are.

The sample was learned from, so its figures say nothing about new conversations; they only fall when something breaks.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from empathyqa.signals import listen
from empathyqa.transcript import Transcript, Turn

ROOT = Path(__file__).resolve().parent.parent
SAMPLE = ROOT / "corpus" / "commissioned"
REAL = Path(os.environ.get("EMPATHYQA_SHARED", ROOT.parent / "shared")) / "gold" / "real"
EVERY = 8
"""Every eighth conversation of the corpus: 43, of all nine authors."""
FORMULAIC = ("apology", "gratitude", "greeting", "name_use", "further_help", "hold")


def talks(folder: Path) -> Iterator[tuple[Transcript, dict[str, list[str]]]]:
    """Conversations in the plain JSON form with their labels by turn."""
    labels = {row["id"]: row["turns"] for row in _lines(folder / "labels.jsonl")}
    for row in _lines(folder / "conversations.jsonl"):
        turns = tuple(
            Turn(i, t["speaker"], t["text"], start=t.get("start"), end=t.get("end")) for i, t in enumerate(row["turns"])
        )
        told = Transcript(row["id"], turns, row["channel"], agent_name=row["agent_name"], customer_name=row["customer_name"])
        yield told, labels[row["id"]]


def _lines(path: Path) -> list[dict[str, Any]]:
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]


@cache
def counted(folder: Path, every: int) -> tuple[Counter[str], Counter[str], Counter[str]]:
    """Turns in which each signal was heard and marked, only heard, only marked."""
    both: Counter[str] = Counter()
    heard_only: Counter[str] = Counter()
    marked_only: Counter[str] = Counter()
    for talk, labels in list(talks(folder))[::every]:
        signals = listen(talk)
        for turn in range(len(talk.turns)):
            heard = {signal.id for signal in signals.at(turn)}
            marked = {label.partition(":")[0] for label in labels.get(str(turn), ())}
            both.update(heard & marked)
            heard_only.update(heard - marked)
            marked_only.update(marked - heard)
    return both, heard_only, marked_only


def precision_and_f1(folder: Path, every: int = 1, id: str | None = None) -> tuple[float, float]:
    """Micro figures over all signals, or those of one."""
    tp, fp, fn = (sum(count.values()) if id is None else count[id] for count in counted(folder, every))
    return tp / (tp + fp), 2 * tp / (2 * tp + fp + fn)


def test_hearing_on_the_sample_keeps_its_floor():
    precision, f1 = precision_and_f1(SAMPLE, EVERY)
    assert precision >= 0.78
    assert f1 >= 0.70


@pytest.mark.parametrize("id", FORMULAIC)
def test_set_forms_are_heard_on_the_sample(id):
    assert precision_and_f1(SAMPLE, EVERY, id)[1] >= 0.8


real = pytest.mark.skipif(not REAL.exists(), reason="real contacts cannot be shipped with the project")


@real
def test_hearing_on_real_contacts_keeps_its_floor():
    precision, f1 = precision_and_f1(REAL)
    assert precision >= 0.72
    assert f1 >= 0.52


@real
@pytest.mark.parametrize("id", FORMULAIC)
def test_set_forms_are_heard_in_real_contacts(id):
    assert precision_and_f1(REAL, id=id)[1] >= 0.8
