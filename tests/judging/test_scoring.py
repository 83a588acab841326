"""From results to a number: the arithmetic of criteria, pillars, total, bands, guards and the receipt."""

from __future__ import annotations

from math import fsum
from typing import Any

import pytest

from empathyqa import scoring
from empathyqa.bands import band_of, capped_by, held_back, verdict_of
from empathyqa.receipt import receipt_lines
from empathyqa.results import held_at, lifted_to
from empathyqa.rubric.model import Rubric
from empathyqa.scorecard import CriterionResult, Evidence, Outcome

MET, PARTLY, MISSED, NA = Outcome.MET, Outcome.PARTLY, Outcome.MISSED, Outcome.NOT_APPLICABLE


def result(pillar: str, outcome: Outcome, weight: float = 1, **more: Any) -> CriterionResult:
    name = more.pop("id", f"{pillar}-{outcome.value}-{weight:g}".replace("_", "-"))
    return CriterionResult(name, name, pillar, more.pop("use", "score"), weight, outcome, "Because.", **more)


def rubric(**more: Any) -> Rubric:
    criterion = {"id": "any", "title": "t", "pillar": "empathy", "check": "opening", "why": "w", "coach": {"tip": "t"}}
    made = {
        "rubric": "made-up", "version": 1, "title": "Made up", "criteria": [criterion],
        "pillars": {"efficiency": {}, "effectiveness": {}, "empathy": {}},
        "bands": [{"name": "top", "total": 80, "each_pillar": 60}, {"name": "low", "total": 0}],
    } | more  # fmt: skip
    return Rubric.model_validate(made)


def pillars_of(*results: CriterionResult, **more: Any) -> dict[str, Any]:
    return scoring.add_up(results, rubric(**more))


def test_a_pillar_is_the_weighted_share_of_what_applied() -> None:
    pillar = pillars_of(result("empathy", MET, 3), result("empathy", PARTLY, 2), result("empathy", NA, 5))["empathy"]
    assert pillar.score == pytest.approx(100 * 4 / 5)
    assert pillar.coverage == pytest.approx(5 / 10)
    assert (pillar.earned, pillar.possible) == (4, 5)


def test_nothing_applicable_is_no_score_neither_0_nor_100() -> None:
    pillar = pillars_of(result("empathy", NA))["empathy"]
    assert (pillar.score, pillar.verdict) == (None, "no_evidence")


@pytest.mark.parametrize(("weight", "verdict"), [(1, "little_to_judge"), (2, "judged")])
def test_thin_evidence_is_said(weight: float, verdict: str) -> None:
    pillar = pillars_of(result("empathy", MET, weight), result("empathy", NA, 6), min_coverage=0.25)["empathy"]
    assert pillar.verdict == verdict


@pytest.mark.parametrize(
    ("outcomes", "most", "score"),
    [
        ((MET, MET), 75, 75), ((MET, MET), 100, 100), ((MET, MET), 80, 80),
        ((PARTLY, PARTLY), 75, 50), ((MISSED, MISSED), 75, 25), ((MET, PARTLY), 75, 75), ((MET, PARTLY), 80, 75),
        ((PARTLY, MISSED), 75, 25), ((MISSED, MISSED), 100, 25),
    ],
)  # fmt: skip
def test_a_pillar_with_little_to_judge_earns_so_much_at_most(
    outcomes: tuple[Outcome, Outcome], most: float, score: float
) -> None:
    results = [result("empathy", outcome, 1, id=f"c{n}") for n, outcome in enumerate(outcomes)]
    pillar = pillars_of(*results, THIN, little_to_judge_at_most=most)["empathy"]
    assert (pillar.verdict, pillar.score) == ("little_to_judge", score)
    assert 100 * pillar.earned / pillar.possible == score
    judged = pillars_of(*results, little_to_judge_at_most=most)["empathy"]
    assert judged.score == 100 * judged.earned / 2  # enough to judge: no limit
    assert held_at(pillar, results) == (score if most < 100 and outcomes[0] is MET and score == most < judged.score else None)
    assert lifted_to(pillar, results) == (25 if outcomes == (MISSED, MISSED) else None)
    assert held_at(judged, results) is lifted_to(judged, results) is None


@pytest.mark.parametrize(("least", "outcome", "score"), [(0, MISSED, 0), (25, MISSED, 25), (60, PARTLY, 60), (40, PARTLY, 50)])
def test_and_so_much_at_least(least: float, outcome: Outcome, score: float) -> None:
    """One greeting that was missed is too little to say that nothing human was there."""
    missed = result("empathy", outcome)
    assert pillars_of(missed, THIN, little_to_judge_at_least=least)["empathy"].score == score
    guard = result("empathy", MISSED, use="guard", takes_off=20)
    assert pillars_of(missed, guard, THIN, little_to_judge_at_least=least)["empathy"].score == max(0, score - 20)
    assert pillars_of(missed, little_to_judge_at_least=least)["empathy"].score == (50 if outcome is PARTLY else 0)


def test_guards_take_off_what_little_evidence_earned() -> None:
    guard = result("empathy", MISSED, use="guard", takes_off=20)
    assert pillars_of(result("empathy", MET), guard, THIN)["empathy"].score == 55


def test_more_that_is_met_never_costs_where_there_is_little_to_judge() -> None:
    """A better outcome never lowers the pillar, nor does a criterion that begins to apply and is met."""
    for before, after in ((MISSED, PARTLY), (PARTLY, MET)):
        for other in (MISSED, PARTLY, MET):
            low, high = (
                pillars_of(result("empathy", one, id="a"), result("empathy", other, 2, id="b"), THIN) for one in (before, after)
            )
            assert low["empathy"].score <= high["empathy"].score
    thin = pillars_of(result("empathy", MET), result("empathy", NA, 3, id="more"), THIN)["empathy"]
    more = pillars_of(result("empathy", MET), result("empathy", MET, 3, id="more"), THIN)["empathy"]
    assert (thin.score, more.score) == (75, 100)


@pytest.mark.parametrize(("outcome", "off"), [(MET, 0), (PARTLY, 10), (MISSED, 20), (NA, 0)])
def test_a_guard_only_takes_off(outcome: Outcome, off: float) -> None:
    guard = result("empathy", outcome, use="guard", takes_off=20)
    pillar = pillars_of(result("empathy", MET), guard)["empathy"]
    assert (pillar.score, pillar.taken_off, pillar.coverage) == (100 - off, off, 1)


def test_guards_cannot_push_a_pillar_below_0() -> None:
    guard = result("empathy", MISSED, use="guard", takes_off=90)
    assert pillars_of(result("empathy", PARTLY), guard)["empathy"].score == 0


@pytest.mark.parametrize("use", ["coach", "alert", "context"])
def test_coaching_alerts_and_context_carry_no_points(use: str) -> None:
    pillar = pillars_of(result("empathy", MET), result("empathy", MISSED, 9, use=use))["empathy"]
    assert (pillar.score, pillar.coverage) == (100, 1)


def test_the_total_is_the_mean_of_the_pillars_that_have_a_score() -> None:
    pillars = pillars_of(result("efficiency", MET), result("effectiveness", MISSED))
    assert scoring.total_of(pillars) == 50
    weights = {"efficiency": {"weight": 3}, "effectiveness": {}, "empathy": {}}
    assert scoring.total_of(pillars_of(result("efficiency", MET), result("effectiveness", MISSED), pillars=weights)) == 75
    assert scoring.total_of(pillars_of()) is None


def test_the_other_two_rules() -> None:
    """One card, three totals: by pillar, all items alike, and pillars shrunk by their coverage."""
    results = (
        result("efficiency", MET), result("effectiveness", MET, 1), result("effectiveness", MET, 3),
        result("empathy", MISSED, 1), result("empathy", NA, 3),
    )  # fmt: skip
    pillars = pillars_of(*results)
    assert scoring.total_of(pillars) == pytest.approx(200 / 3)
    assert scoring.other_rules(pillars, results) == {
        "flat": pytest.approx(100 * 5 / 6), "coverage_weighted": pytest.approx(100 * 2 / 2.25),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("results", "band"),
    [
        ((result("efficiency", MET), result("effectiveness", MET), result("empathy", MET)), "top"),
        ((result("efficiency", MET), result("effectiveness", MET), result("empathy", PARTLY)), "low"),  # the floor
        ((), "low"),
    ],
)
def test_bands_look_at_the_total_and_the_weakest_pillar(results: tuple[CriterionResult, ...], band: str) -> None:
    pillars = pillars_of(*results)
    assert band_of(scoring.total_of(pillars), pillars, rubric(), capped=False) == band


QUARTER_OFF = (
    result("efficiency", MET), result("efficiency", PARTLY), result("effectiveness", MET), result("effectiveness", PARTLY),
)  # fmt: skip
THIN = result("empathy", NA, 9, id="not-asked-for")


@pytest.mark.parametrize(
    ("results", "band"),
    [
        ((result("efficiency", MET), result("effectiveness", MET), result("empathy", MISSED), THIN), "solid"),
        ((result("efficiency", MET), result("effectiveness", MET), result("empathy", MISSED)), "low"),
        ((result("efficiency", MET), result("effectiveness", MET), result("empathy", MET), THIN), "top"),
        # 75 and 75 by themselves; the third lifts them above 80, and is thin
        ((*QUARTER_OFF, result("empathy", MET), THIN), "solid"),
        ((*QUARTER_OFF, result("empathy", MET)), "top"),
    ],
)
def test_a_pillar_with_little_to_judge_neither_holds_nor_lifts(results: tuple[CriterionResult, ...], band: str) -> None:
    bands = [
        {"name": "top", "total": 80, "each_pillar": 60},
        {"name": "solid", "total": 60, "each_pillar": 50},
        {"name": "low", "total": 0},
    ]
    pillars = pillars_of(*results)
    assert band_of(scoring.total_of(pillars), pillars, rubric(bands=bands), capped=False) == band


def test_without_a_tenth_of_the_whole_judged_there_is_no_total() -> None:
    assert scoring.total_of(pillars_of(result("empathy", MET), THIN)) is None
    assert scoring.total_of(pillars_of(result("empathy", MET))) is not None


def test_a_missed_critical_criterion_forces_the_lowest_band_and_leaves_the_score() -> None:
    results = (result("empathy", MISSED, id="safety", critical=True), result("empathy", MET, 99))
    pillars = pillars_of(*results)
    assert capped_by(results) == "safety"
    assert band_of(scoring.total_of(pillars), pillars, rubric(), capped=True) == "low"
    assert scoring.total_of(pillars) == 99
    assert capped_by((result("empathy", PARTLY, critical=True),)) is None


def test_the_receipt_adds_up_to_the_total() -> None:
    words = (Evidence.seen(1, 0, 4, "Done", "resolution"), Evidence.seen(2, 0, 3, "Yes", "confirmation"))
    results = (
        result("efficiency", MET, 3, evidence=words), result("efficiency", PARTLY, 1), result("empathy", PARTLY, 2),
        result("effectiveness", MISSED, 1), result("effectiveness", MET, 2, evidence=words[:1]),
        result("empathy", PARTLY, use="guard", takes_off=10, evidence=words[:1]), result("empathy", NA, 5),
    )  # fmt: skip
    pillars = pillars_of(*results)
    lines = receipt_lines(results, pillars, rubric())
    total = scoring.total_of(pillars)
    assert total is not None
    assert fsum(line.points for line in lines) == pytest.approx(total)
    assert fsum(line.of for line in lines) == pytest.approx(100)
    assert [(line.signal, line.turn, line.start, line.end) for line in lines[:2]] == [
        ("resolution", 1, 0, 4), ("confirmation", 2, 0, 3),
    ]  # fmt: skip


def test_the_receipt_adds_up_where_there_is_little_to_judge() -> None:
    """Each line of the pillar keeps the same share of its points; a missed one has none to keep, a guard's stay whole."""
    words = (Evidence.seen(1, 0, 4, "Done", "resolution"), Evidence.seen(2, 0, 3, "Yes", "confirmation"))
    results = (
        result("efficiency", MET, 3), result("effectiveness", PARTLY, 1), result("empathy", MET, 2, evidence=words),
        result("empathy", MET, 1), result("empathy", MISSED, 0.2), THIN, result("empathy", NA, 5),
        result("empathy", PARTLY, use="guard", takes_off=10, evidence=words[:1]),
    )  # fmt: skip
    pillars = pillars_of(*results)
    lines = receipt_lines(results, pillars, rubric())
    assert pillars["empathy"].score == 70
    assert fsum(line.points for line in lines) == pytest.approx(scoring.total_of(pillars))
    met = {line.criterion: line for line in lines if line.criterion.startswith("empathy-met")}
    assert met["empathy-met-2"].points == pytest.approx(met["empathy-met-1"].points)  # two lines of weight 2: 1 each
    assert all(line.points == line.of > 0 for line in met.values())


@pytest.mark.parametrize(
    "outcomes", [(MET, MISSED), (PARTLY, MET), (PARTLY, MISSED), (MISSED, MISSED), (MET, PARTLY), (MET, MET)]
)
@pytest.mark.parametrize("thin", [True, False])
@pytest.mark.parametrize(("least", "most"), [(0, 60), (25, 75), (40, 100), (0, 100)])
def test_what_a_line_left_is_what_the_total_would_gain(
    outcomes: tuple[Outcome, Outcome], thin: bool, least: float, most: float
) -> None:
    """By criterion: the points left are those of the same card with that one criterion met."""

    def of(*said: Outcome) -> list[CriterionResult]:
        mine = [result("empathy", each, n + 1, id=f"c{n}") for n, each in enumerate(said)]
        return [*mine, result("efficiency", PARTLY), *([result("empathy", NA, 19, id="not-asked-for")] if thin else [])]

    limits = {"little_to_judge_at_least": least, "little_to_judge_at_most": most}
    pillars = pillars_of(*of(*outcomes), **limits)
    lines = receipt_lines(of(*outcomes), pillars, rubric(**limits))
    total = scoring.total_of(pillars) or 0.0
    assert fsum(line.points for line in lines) == pytest.approx(total)
    for n in range(len(outcomes)):
        better = [MET if number == n else each for number, each in enumerate(outcomes)]
        gain = (scoring.total_of(pillars_of(*of(*better), **limits)) or 0.0) - total
        assert fsum(line.of - line.points for line in lines if line.criterion == f"c{n}") == pytest.approx(gain)


def test_sums_do_not_depend_on_the_order() -> None:
    results = [result("empathy", MET, 0.1 * n, id=f"c{n}") for n in range(1, 30)]
    results += [result("empathy", MISSED, 0.7 / n, id=f"d{n}") for n in range(1, 30)]
    assert pillars_of(*results)["empathy"] == pillars_of(*reversed(results))["empathy"]


@pytest.mark.parametrize(("outcome", "band"), [(MET, "top"), (PARTLY, "top"), (MISSED, "middle")])
def test_a_guard_that_was_missed_keeps_the_highest_band_shut(outcome: Outcome, band: str) -> None:
    bands = [{"name": "top", "total": 80}, {"name": "middle", "total": 60}, {"name": "low", "total": 0}]
    made = rubric(bands=bands)
    results = [result("empathy", MET), result("efficiency", outcome, use="guard", takes_off=5), result("efficiency", MET)]
    pillars = scoring.add_up(results, made)
    total = scoring.total_of(pillars)
    assert (total or 0) > 90
    held_from = "" if band == "top" else "top"
    assert verdict_of(total, pillars, results, made, "transactional") == (band, None, held_from)
    # what earns points by itself and is missed only costs them
    scored = [result("empathy", MET, 20), result("empathy", outcome, 1)]
    pillars = scoring.add_up(scored, made)
    assert verdict_of(scoring.total_of(pillars), pillars, scored, made, "transactional")[0] == "top"


@pytest.mark.parametrize(
    ("use", "outcome", "sure", "signal", "held"),
    [
        ("coach", PARTLY, 1.0, "dismissal", True),
        ("coach", MISSED, 1.0, "dismissal", True),
        ("guard", PARTLY, 1.0, "dismissal", True),
        ("coach", PARTLY, 0.8, "dismissal", False),  # learned, not outright
        ("coach", MET, 1.0, "dismissal", False),
        ("score", MISSED, 1.0, "dismissal", False),
        ("coach", MISSED, 1.0, "self_focus", False),
    ],
)
def test_blame_heard_outright_holds_the_best_band_back(use: str, outcome: Outcome, sure: float, signal: str, held: bool) -> None:
    words = (Evidence.seen(3, 0, 4, "You should have read it.", signal),)
    results = (result("empathy", outcome, use=use, sure=sure, evidence=words),)
    assert held_back(results) is held
