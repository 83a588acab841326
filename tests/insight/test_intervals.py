"""Intervals: the published figures come out, calls are what counts, and little evidence says so."""

from __future__ import annotations

from random import Random

import pytest

from empathyqa.insight.intervals import clustered_rate, mean_figure, t_quantile, wilson


@pytest.mark.parametrize(
    ("met", "n", "low", "high"),
    [(4, 5, 38, 96), (9, 10, 60, 98), (18, 20, 70, 97), (36, 40, 77, 96), (90, 100, 83, 94), (5, 5, 57, 100)],
)
def test_wilson_gives_the_published_figures(met, n, low, high):
    found = wilson(met, n)
    assert [round(100 * one) for one in found] == pytest.approx([low, high], abs=1)


def test_all_and_none_reach_the_ends():
    assert [wilson(n, n)[1] for n in range(1, 60)] == [1.0] * 59
    assert [wilson(0, n)[0] for n in range(1, 60)] == [0.0] * 59


def test_nothing_seen_is_anything_possible():
    assert wilson(0, 0) == (0.0, 1.0)
    assert clustered_rate([]).share is None


def test_opportunities_that_go_together_count_for_less():
    apart = clustered_rate([(1, 1)] * 20 + [(0, 1)] * 20)
    together = clustered_rate([(4, 4)] * 5 + [(0, 4)] * 5)
    assert (apart.met, apart.n) == (together.met, together.n) == (20, 40)
    assert together.high - together.low > 1.5 * (apart.high - apart.low)


def test_even_calls_are_never_counted_for_more_than_they_are():
    even = clustered_rate([(1, 2)] * 20)
    assert (even.low, even.high) == wilson(20, 40)


@pytest.mark.parametrize(("freedom", "point"), [(1, 12.706), (2, 4.303), (3, 3.182), (5, 2.571), (30, 2.042)])
def test_students_t(freedom, point):
    assert t_quantile(freedom) == pytest.approx(point, abs=0.08)


def test_one_call_has_no_interval():
    figure = mean_figure([70.0])
    assert figure is not None
    assert (figure.value, figure.low, figure.high) == (70.0, None, None)
    assert mean_figure([]) is None


def test_the_interval_of_a_mean_holds_it_nineteen_times_of_twenty():
    chance = Random(11)
    held = 0
    for _ in range(400):
        figure = mean_figure([chance.gauss(60, 15) for _ in range(8)])
        assert figure is not None
        assert figure.low is not None
        assert figure.high is not None
        held += figure.low <= 60 <= figure.high
    assert 0.92 <= held / 400 <= 0.98
