"""``rubric what-if``: who moves, which verdicts flip, which criteria sleep."""

from __future__ import annotations

from empathyqa.rubric.trying_out import compare_cards, what_if_text
from empathyqa.scorecard import CriterionResult, Outcome, Receipt, ReceiptLine, Scorecard


def card(id: str, total: float | None, band: str, outcomes: dict[str, tuple[Outcome, float]]) -> Scorecard:
    results = tuple(CriterionResult(name, name, "empathy", "score", 1, outcome, "") for name, (outcome, _) in outcomes.items())
    lines = tuple(ReceiptLine(name, points, 50, "s", 0, 0, 1) for name, (_, points) in outcomes.items())
    receipt = Receipt("r", "1", "h", "0", "t", lines)
    return Scorecard(
        id, total, band, True, {}, results, (), "transactional", "unclear", "unknown", False, False, receipt
    )  # fmt: skip


MET, MISSED, NONE = Outcome.MET, Outcome.MISSED, Outcome.NOT_APPLICABLE
OLD = [
    card("a", 50, "Coach", {"names": (MET, 50), "acts": (MISSED, 0), "old": (MET, 10)}),
    card("b", 100, "Solid", {"names": (MET, 50), "acts": (MET, 50), "old": (MET, 10)}),
    card("c", None, "Talk", {"names": (NONE, 0), "acts": (NONE, 0), "old": (NONE, 0)}),
]
NEW = [
    card("a", 80, "Solid", {"names": (MET, 80), "acts": (MISSED, 0), "new": (NONE, 0)}),
    card("b", 99, "Solid", {"names": (MET, 80), "acts": (MET, 19), "new": (NONE, 0)}),
    card("c", None, "Talk", {"names": (NONE, 0), "acts": (NONE, 0), "new": (NONE, 0)}),
]


def test_who_moves_and_what_flips() -> None:
    result = compare_cards(OLD, NEW)
    assert [(move.id, move.by) for move in result.moves] == [("a", 30), ("b", -1), ("c", 0)]
    assert result.flips == {("Coach", "Solid"): 1}


def test_which_criteria_sleep_and_how_far_each_moves() -> None:
    result = compare_cards(OLD, NEW)
    assert result.never_applies == ("new",)
    assert result.never_missed == ("names",)
    assert {reach.criterion: round(reach.moved, 2) for reach in result.reaches} == {
        "names": 20,
        "acts": -10.33,
        "new": 0,
    }
    assert {name: round(points, 2) for name, points in result.gone.items()} == {"old": -6.67}


def test_the_comparison_in_words() -> None:
    lines = [" ".join(line.split()) for line in what_if_text(compare_cards(OLD, NEW)).splitlines()]
    assert lines[:2] == ["3 calls, 2 move; the mean total goes from 75.0 to 89.5", "1 Coach -> Solid"]
    assert "+30.0 50.0 -> 80.0 a" in lines
    assert "-6.7 old (gone)" in lines
    assert lines[lines.index("never applies here") + 1] == "new"
    assert lines[lines.index("never missed here") + 1] == "names"


def test_nothing_changes_between_equal_cards() -> None:
    result = compare_cards(OLD, OLD)
    assert not result.flips
    assert what_if_text(result).startswith("3 calls, 0 move; the mean total goes from 75.0 to 75.0\n")
