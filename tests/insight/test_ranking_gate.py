"""Agents are put in order only where chance could not have done it."""

from __future__ import annotations

import pytest

from empathyqa.insight.intervals import Figure
from empathyqa.insight.ranking_gate import ranking


def clear(n: int = 40) -> dict[str, Figure]:
    return {name: Figure(value, value - 3, value + 3, n) for name, value in (("Zoe", 80.0), ("Al", 60.0), ("Bo", 40.0))}


def test_clear_differences_are_ranked():
    found = ranking(clear(), 0.9)
    assert (found.ranked, found.order, found.doubts) == (True, ("Zoe", "Al", "Bo"), ())


@pytest.mark.parametrize(
    ("figures", "reliability", "doubt"),
    [
        (clear(29), 0.9, "few_calls"),
        (clear(), 0.69, "unreliable"),
        (clear(), None, "unreliable"),
        (clear() | {"Cy": Figure(62, 57, 67, 40)}, 0.9, "overlap"),
        ({"Al": Figure(60, 57, 63, 40)}, 0.9, "one_agent"),
    ],
)
def test_each_doubt_alone_forbids_the_order(figures, reliability, doubt):
    found = ranking(figures, reliability)
    assert not found.ranked
    assert found.doubts == (doubt,)
    assert list(found.order) == sorted(figures)


def test_asked_for_it_is_ranked_and_keeps_its_doubts():
    found = ranking(clear(5), 0.2, asked_for=True)
    assert found.ranked
    assert found.order == ("Zoe", "Al", "Bo")
    assert found.doubts == ("few_calls", "unreliable")


def test_a_figure_without_an_interval_overlaps_everything():
    assert "overlap" in ranking(clear() | {"New": Figure(10, None, None, 40)}, 0.9).doubts
