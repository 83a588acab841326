"""Shrinking: closer to the truth than plain means, honest about how sure, plain where it cannot be done."""

from __future__ import annotations

from random import Random
from statistics import fmean

import pytest

from empathyqa.insight.intervals import mean_figure
from empathyqa.insight.shrinking import FEWEST_AGENTS, shrink


def team(seed: int, agents: int = 50, calls: int = 5) -> tuple[dict[str, float], dict[str, list[float]]]:
    chance = Random(seed)
    true = {f"agent {n:02}": chance.gauss(70, 5) for n in range(agents)}
    return true, {name: [chance.gauss(mean, 15) for _ in range(calls)] for name, mean in true.items()}


def test_shrunk_means_are_closer_to_the_truth():
    plain, shrunk = [], []
    for seed in range(10):
        true, scores = team(seed)
        found = shrink(scores).agents
        plain += [(fmean(scores[name]) - true[name]) ** 2 for name in true]
        shrunk += [(found[name].value - true[name]) ** 2 for name in true]
    assert fmean(shrunk) < 0.5 * fmean(plain)


def test_the_intervals_hold_the_truth_nineteen_times_of_twenty():
    held = total = 0
    for seed in range(20):
        true, scores = team(seed, agents=12, calls=10)
        for name, figure in shrink(scores).agents.items():
            assert figure.low is not None
            assert figure.high is not None
            held += figure.low <= true[name] <= figure.high
            total += 1
    assert 0.92 <= held / total <= 0.995


def test_more_calls_are_drawn_in_less_and_are_more_reliable():
    _, scores = team(3, agents=12, calls=8)
    scores["agent 00"] = [90.0, 96.0] * 40
    scores["agent 01"] = [90.0, 96.0]
    found = shrink(scores).agents
    assert found["agent 00"].value > found["agent 01"].value
    assert found["agent 00"].reliability > found["agent 01"].reliability


def test_agents_who_do_not_differ_get_no_reliability():
    chance = Random(5)
    same = shrink({f"{n}": [chance.gauss(60, 20) for _ in range(10)] for n in range(8)})
    assert same.reliability is not None
    assert same.reliability < 0.5


def test_a_team_too_small_is_given_plainly():
    small = shrink({f"{n}": [50.0 + n, 60.0, 70.0] for n in range(FEWEST_AGENTS - 1)})
    assert not small.drawn_in
    assert small.reliability is None
    assert small.agents["0"].value == pytest.approx(60.0)


def test_nobody_and_identical_calls_do_no_harm():
    assert shrink({}).team is None
    assert shrink({"a": []}).agents == {}
    equal = shrink({f"{n}": [80.0] * 4 for n in range(6)}).agents["0"]
    assert (equal.value, equal.low, equal.high) == (80.0, None, None)


def test_agents_whose_own_calls_are_all_alike_have_no_interval():
    apart = shrink({f"{n}": [60.0 + n] * 4 for n in range(6)})
    assert [(one.value, one.low, one.high) for one in apart.agents.values()] == [(60.0 + n, None, None) for n in range(6)]


@pytest.mark.parametrize("scores", [[70.0], [70.0, 70.0], [70.0, 71.0], [70.0] * 30, [70.1 + 0.2, 70.3, 70.3]])
def test_too_few_or_too_alike_scores_have_no_interval(scores):
    figure = mean_figure(scores)
    assert (figure.low, figure.high, figure.n) == (None, None, len(scores))


def test_three_scores_that_differ_have_students_interval():
    figure = mean_figure([70.0, 71.0, 72.0])
    assert (round(figure.low, 2), round(figure.high, 2)) == (68.52, 73.48)
