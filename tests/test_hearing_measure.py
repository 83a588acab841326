"""The arithmetic of benchmarks/hearing.py: what counts as heard, agreement, rank correlation, intervals."""

from __future__ import annotations

import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def measure() -> ModuleType:
    """benchmarks/hearing_measure.py as a module."""
    import sys

    spec = importlib.util.spec_from_file_location("hearing_measure", ROOT / "benchmarks" / "hearing_measure.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["hearing_measure"] = module
    spec.loader.exec_module(module)
    return module


def conversation(turns: dict[str, list[str]], *moments: tuple[int, bool]) -> dict[str, object]:
    """Labels in the form that readers and library share; ``moments`` are (turn, every step taken)."""
    steps = ("notice", "name", "contain", "act")
    return {"id": "x", "turns": turns, "moments": [{"turn": t, **dict.fromkeys(steps, taken)} for t, taken in moments]}


def test_a_signal_counts_once_a_turn_whatever_its_level(measure):
    row = measure.compare(
        conversation({"0": ["apology"], "1": ["frustration:1"], "2": ["hold"]}),
        conversation({"0": ["apology", "apology"], "1": ["frustration:3"], "3": ["hold"]}),
    )
    assert row.counts["apology"] == [1, 0, 0]
    assert row.counts["frustration"] == [1, 0, 0]
    assert row.counts["any_emotion"] == [1, 0, 0]
    assert row.counts["any_clear_emotion"] == [0, 1, 0]
    assert row.counts["hold"] == [0, 1, 1]


def test_a_moment_near_a_marked_one_is_the_same_and_is_used_once(measure):
    row = measure.compare(conversation({}, (4, True), (20, False)), conversation({}, (3, True), (6, False), (30, True)))
    assert row.moments == [1, 2, 1]
    assert row.steps["notice"] == [(True, True)]


def test_ratios(measure):
    assert measure.ratios([3, 1, 2]) == {"precision": 0.75, "recall": 0.6, "f1": 2 / 3}
    assert measure.ratios([0, 0, 0]) == {"precision": None, "recall": None, "f1": None}


def test_kappa_takes_chance_away(measure):
    assert measure.kappa([(True, True), (False, False)]) == 1
    assert measure.kappa([(True, True), (True, False), (False, True), (False, False)]) == 0
    assert measure.kappa([(True, True)]) is None


def test_spearman_looks_at_ranks_and_shares_ties(measure):
    assert measure.spearman([(1, 10), (2, 100), (3, 1000)]) == pytest.approx(1)
    assert measure.spearman([(1, 3), (2, 2), (3, 1)]) == pytest.approx(-1)
    assert measure.spearman([(1, 1), (1, 2), (2, 3)]) == pytest.approx(0.866, abs=0.001)
    assert measure.spearman([(1, 1), (2, 2)]) is None


def test_an_interval_is_the_same_every_time_and_holds_the_figure(measure):
    items = [[1, 0, 0]] * 30 + [[0, 1, 0]] * 10

    def figure(drawn):
        return measure.ratios(measure.added(drawn))["precision"]

    low, high = measure.interval(items, figure, 200)
    assert [low, high] == measure.interval(items, figure, 200)
    assert low < 0.75 < high
    assert measure.interval(items, figure, 0) is None
