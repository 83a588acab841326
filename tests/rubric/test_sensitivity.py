"""How far a weight can go before a verdict flips: checked against scoring itself."""

from __future__ import annotations

import dataclasses

import pytest

from empathyqa import scoring
from empathyqa.bands import band_of, best_open, held_back
from empathyqa.rubric import load_rubric
from empathyqa.rubric.model import Rubric
from empathyqa.rubric.sensitivity import FACTORS, sensitivity, sensitivity_text
from empathyqa.scorecard import CriterionResult, Outcome, Receipt, Scorecard
from tests.rubric.conftest import Write
from tests.rubric.made_up import KNOWN

MET, PARTLY, MISSED, NONE = Outcome.MET, Outcome.PARTLY, Outcome.MISSED, Outcome.NOT_APPLICABLE


@pytest.fixture
def rubric(write: Write) -> Rubric:
    return load_rubric(write(), **KNOWN)


def results_of(rubric: Rubric, outcomes: dict[str, Outcome]) -> tuple[CriterionResult, ...]:
    return tuple(
        CriterionResult(
            each.id,
            each.title,
            each.pillar,
            each.use,
            each.weight,
            outcomes.get(each.id, MET),
            "",
            takes_off=each.takes_off,
        )
        for each in rubric.criteria
    )


def _best(rubric: Rubric, results: tuple[CriterionResult, ...]) -> int:
    return best_open(rubric, "transactional", held_back(results))


def card(rubric: Rubric, outcomes: dict[str, Outcome], capped: str | None = None) -> Scorecard:
    results = results_of(rubric, outcomes)
    pillars = scoring.add_up(results, rubric)
    total = scoring.total_of(pillars)
    band = band_of(total, pillars, rubric, bool(capped), _best(rubric, results))
    return Scorecard(
        "c", total, band, True, pillars, results, (), "transactional",
        "unclear", "unknown", False, False, Receipt("r", "1", "h", "0", "t"), capped_by=capped,
    )  # fmt: skip


CALLS = (
    {"one-apology": MISSED},
    {"next-step": PARTLY, "own-words": MISSED},
    {"names-feeling": MISSED, "gets-to-the-point": PARTLY},
    {"names-feeling": NONE, "own-words": PARTLY, "settles-it": MISSED},
    {"speaks-over": MISSED, "one-apology": PARTLY},
)


def test_flips_are_those_of_scoring_with_another_weight(rubric: Rubric) -> None:
    cards = [card(rubric, outcomes) for outcomes in CALLS]
    found = {each.criterion: each for each in sensitivity(cards, rubric)}
    assert set(found) == {each.id for each in rubric.criteria if each.use == "score"}
    assert any(sum(each.flips.values()) for each in found.values())
    for name, each in found.items():
        for factor in FACTORS:
            flips = 0
            for before in cards:
                results = tuple(
                    dataclasses.replace(result, weight=result.weight * (factor if result.criterion == name else 1))
                    for result in before.results
                )
                pillars = scoring.add_up(results, rubric)
                total = scoring.total_of(pillars)
                flips += band_of(total, pillars, rubric, False, _best(rubric, results)) != before.band
            assert each.flips[factor] == flips, (name, factor)


def test_the_most_delicate_comes_first_and_steady_stops_at_the_first_flip(rubric: Rubric) -> None:
    found = sensitivity([card(rubric, outcomes) for outcomes in CALLS], rubric)
    sums = [sum(each.flips.values()) for each in found]
    assert sums == sorted(sums, reverse=True)
    for each in found:
        low, high = each.steady
        assert each.weight * 0.25 <= low <= each.weight <= high <= each.weight * 4
        assert all(not count for factor, count in each.flips.items() if low <= each.weight * factor <= high), each


def test_a_capped_card_and_one_without_a_total_cannot_flip(rubric: Rubric) -> None:
    capped = card(rubric, CALLS[0], capped="one-apology")
    nothing = card(rubric, {each.id: NONE for each in rubric.criteria})
    assert nothing.total is None
    assert all(not any(each.flips.values()) for each in sensitivity([capped, nothing], rubric))


def test_the_table_has_a_line_a_criterion(rubric: Rubric) -> None:
    lines = sensitivity_text(sensitivity([card(rubric, outcomes) for outcomes in CALLS], rubric)).splitlines()
    assert lines[0].split() == ["criterion", "weight", "steady", "between", "flips", "at", "half", "at", "double"]
    assert len(lines) == 7
    assert sensitivity_text(()) == "no criterion earns points\n"
