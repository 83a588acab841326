"""Coefficients: the published examples, NLTK as the oracle, intervals as simulated."""

from __future__ import annotations

from random import Random

import pytest
from nltk.metrics import binary_distance
from nltk.metrics.agreement import AnnotationTask

from empathyqa.insight.agreement.coefficients import ac1, alpha, kappa, linear, quadratic


def pairs(both: int, only_one: int, only_two: int, neither: int) -> list[tuple[float, float]]:
    return [(1.0, 1.0)] * both + [(1.0, 0.0)] * only_one + [(0.0, 1.0)] * only_two + [(0.0, 0.0)] * neither


@pytest.mark.parametrize(
    ("table", "percent", "cohen", "gwet"),
    [
        ((90, 4, 4, 2), 92, 0.29, 0.91),
        ((2, 3, 3, 92), 94, 0.37, 0.93),
        ((90, 5, 5, 0), 90, -0.05, 0.89),
        ((88, 4, 4, 4), 92, 0.46, None),
        ((45, 5, 5, 45), 90, 0.80, None),
    ],
)
def test_raw_agreement_misleads(table, percent, cohen, gwet):
    marks = pairs(*table)
    assert sum(one == two for one, two in marks) == percent
    assert kappa(marks).value == pytest.approx(cohen, abs=0.006)
    if gwet is not None:
        assert ac1(marks).value == pytest.approx(gwet, abs=0.006)


def made(seed: int, n: int = 60) -> list[tuple[float, float]]:
    chance = Random(seed)
    levels = (0.0, 0.5, 1.0)
    found = []
    for _ in range(n):
        one = chance.choice(levels)
        found.append((one, one if chance.random() < 0.6 else chance.choice(levels)))
    return found


@pytest.mark.parametrize("seed", range(5))
def test_kappas_are_those_of_nltk(seed):
    marks = made(seed)
    data = [row for n, (one, two) in enumerate(marks) for row in (("h", n, one), ("m", n, two))]
    assert kappa(marks).value == pytest.approx(AnnotationTask(data=data, distance=binary_distance).kappa())
    weighted = AnnotationTask(data=data, distance=lambda a, b: abs(a - b)).weighted_kappa(max_distance=1.0)
    assert kappa(marks, linear).value == pytest.approx(weighted)


def by_hand(units: list[list[float]]) -> float:
    """Krippendorff's alpha from the definition: 1 − observed / expected disagreement."""
    units = [unit for unit in units if len(unit) > 1]
    every = [level for unit in units for level in unit]
    seen = sum(
        (a - b) ** 2 / (len(unit) - 1)
        for unit in units
        for i, a in enumerate(unit)
        for j, b in enumerate(unit)
        if i != j
    ) / len(every)
    chance = sum((a - b) ** 2 for i, a in enumerate(every) for j, b in enumerate(every) if i != j)
    return 1 - seen / (chance / (len(every) * (len(every) - 1)))


@pytest.mark.parametrize("seed", range(3))
def test_alpha_is_that_of_the_definition_with_marks_missing(seed):
    chance = Random(seed)
    third = [[chance.choice((0.0, 0.5, 1.0))] if chance.random() < 0.5 else [] for _ in range(60)]
    units = [[one, two, *more] for (one, two), more in zip(made(seed), third, strict=True)]
    assert alpha([*units, [1.0]]).value == pytest.approx(by_hand(units))


def test_further_apart_weighs_more():
    near, far = [(1.0, 0.5)] * 10 + [(0.0, 0.0)] * 10, [(1.0, 0.0)] * 10 + [(0.0, 0.0)] * 10
    assert kappa(near, quadratic).value > kappa(near, linear).value
    assert kappa(near, linear).value > kappa(far, linear).value


def test_all_marks_alike_leave_nothing_to_take_chance_off():
    alike = [(1.0, 1.0)] * 30
    assert kappa(alike).value is None
    assert alpha(alike).value is None
    assert ac1(alike).value == 1.0
    assert kappa([]).value is None


def test_the_interval_is_as_wide_as_simulated():
    chance = Random(2)
    marks = []
    for _ in range(200):  # base rate 0.3, true kappa about 0.71
        truth = float(chance.random() < 0.3)
        one, two = (truth if chance.random() < 0.94 else 1 - truth for _ in range(2))
        marks.append((one, two))
    found = kappa(marks)
    assert found.low is not None
    assert found.high is not None
    assert 0.15 < found.high - found.low < 0.28
    wide = kappa(marks[:50])
    assert wide.high - wide.low > 1.5 * (found.high - found.low)


def test_marks_of_one_contact_count_as_one():
    marks = made(4, 40)
    apart = kappa([*marks, *marks])
    together = kappa([*marks, *marks], contacts=[str(n) for n in range(40)] * 2)
    alone = kappa(marks)
    assert together.value == apart.value == alone.value
    assert together.high - together.low == pytest.approx(alone.high - alone.low)
    assert apart.high - apart.low < 0.8 * (together.high - together.low)
