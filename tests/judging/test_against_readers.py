"""Judging on what careful readers heard, against what the same readers concluded.

The bars lie a little under what was measured, so that a change for the worse is seen.
"""

from __future__ import annotations

from functools import cache
from typing import Any

import pytest

from empathyqa.moments import trace
from empathyqa.replies import STEPS
from empathyqa.scorecard import Scorecard
from tests.judging.gold import labels, measured, needs_gold, signals, transcripts
from tests.judging.made import scorer

pytestmark = needs_gold


@cache
def cards(part: str, by_ear: bool = False) -> dict[str, Scorecard]:
    """The scorecards on what the readers heard; ``by_ear``, on what the library hears."""
    if by_ear:
        return {id: scorer().score(spoken) for id, spoken in transcripts(part).items()}
    return {id: scorer().judge(heard) for id, heard in signals(part).items()}


@cache
def agreement(part: str, by_ear: bool = False) -> dict[str, Any]:
    rows = {
        id: {
            "total": card.total,
            "pillars": {name: {"score": pillar.score} for name, pillar in card.pillars.items()},
            "resolution_status": card.resolution_status, "name_status": card.name_status, "archetype": card.archetype,
            "over_apology": card.over_apology, "scripted_empathy": card.scripted_empathy,
        }
        for id, card in cards(part, by_ear).items()
    }  # fmt: skip
    found: dict[str, Any] = measured("measure_cards")(labels(part), rows)
    return found


@pytest.mark.parametrize(("part", "total", "empathy"), [("real", 0.65, 0.55), ("commissioned", 0.80, 0.70)])
def test_totals_rank_conversations_as_readers_do(part: str, total: float, empathy: float) -> None:
    """Keyword and sentiment scorers reach -0.4 and -0.3 here."""
    found = agreement(part)
    assert found["spearman_total"]["rho"] >= total
    assert found["spearman_empathy"]["rho"] >= empathy
    assert found["spearman_total"]["n"] == len(labels(part))


@pytest.mark.parametrize(
    ("part", "status", "name", "archetype"), [("real", 0.6, 0.9, 0.7), ("commissioned", 0.65, 0.95, 0.75)]
)
def test_whole_readings(part: str, status: float, name: float, archetype: float) -> None:
    found = agreement(part)
    assert found["resolution_status"]["accuracy"] >= status
    assert found["name"]["accuracy"] >= name
    assert found["archetype"]["accuracy"] >= archetype
    assert found["scripted_empathy"]["f1"] >= 0.7
    assert found["over_apology"]["f1"] >= 0.8


@pytest.mark.parametrize(("part", "f1"), [("real", 0.9), ("commissioned", 0.83)])
def test_moments(part: str, f1: float) -> None:
    rows = {
        id: {"moments": [{"turn": m.turn} | {step: getattr(m, step) for step in STEPS} for m in trace(heard)]}
        for id, heard in signals(part).items()
    }
    found = measured("measure_moments")(labels(part), rows)
    assert found["f1"] >= f1
    agreed = {step: found["steps"][step]["agreement"] for step in STEPS}
    assert min(agreed.values()) >= 0.7, agreed


@pytest.mark.parametrize("part", ["real", "commissioned"])
def test_what_the_library_hears_ranks_them_in_the_same_direction(part: str) -> None:
    """The whole route, words to number: the obvious design (keywords, sentiment) ranks agents backwards here."""
    found = agreement(part, by_ear=True)
    assert found["spearman_total"]["rho"] >= 0.35
    assert found["spearman_empathy"]["rho"] >= 0.3
    assert not found["missing"]
