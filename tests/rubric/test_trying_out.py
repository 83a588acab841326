"""``rubric what-if``: who moves, which verdicts flip, which criteria sleep."""

from __future__ import annotations

from empathyqa.rubric.trying_out import compare_cards, what_if_text
from empathyqa.scorecard import CriterionResult, Outcome, Receipt, ReceiptLine, Scorecard


def card(id: str, total: float | None, band: str, outcomes: dict[str, tuple[Outcome, float, float]], **more: object) -> Scorecard:
    """A card whose criteria earned so many points of so many."""
    results = tuple(CriterionResult(name, name, "empathy", "score", 1, one[0], "") for name, one in outcomes.items())
    lines = tuple(ReceiptLine(name, points, of, "s", 0, 0, 1) for name, (_, points, of) in outcomes.items())
    receipt = Receipt("r", "1", "h", "0", "t", lines)
    return Scorecard(
        id, total, band, True, {}, results, (), "transactional", "unclear", "unknown", False, False, receipt, **more  # type: ignore[arg-type]
    )  # fmt: skip


MET, MISSED, NONE = Outcome.MET, Outcome.MISSED, Outcome.NOT_APPLICABLE
OLD = [
    card("a", 60, "Coach", {"names": (MET, 50, 50), "acts": (MISSED, 0, 40), "old": (MET, 10, 10)}),
    card("b", 100, "Solid", {"names": (MET, 50, 50), "acts": (MET, 40, 40), "old": (MET, 10, 10)}),
    card("c", None, "Talk", {"names": (NONE, 0, 0), "acts": (NONE, 0, 0), "old": (NONE, 0, 0)}),
]
NEW = [
    card("a", 80, "Solid", {"names": (MET, 80, 80), "acts": (MISSED, 0, 20), "new": (NONE, 0, 0)}),
    card("b", 80, "Solid", {"names": (MET, 60, 60), "acts": (MET, 20, 20), "new": (MISSED, 0, 20)}),
    card("c", None, "Talk", {"names": (NONE, 0, 0), "acts": (NONE, 0, 0), "new": (NONE, 0, 0)}),
]


def test_who_moves_and_what_flips() -> None:
    result = compare_cards(OLD, NEW)
    assert [(move.id, move.by) for move in result.moves] == [("a", 20), ("b", -20), ("c", 0)]
    assert result.flips == {("Coach", "Solid"): 1}


def test_why_each_call_moves_and_the_reasons_add_up() -> None:
    a, b, c = compare_cards(OLD, NEW).moves
    assert [(name, round(by, 2)) for name, by in a.why] == [("acts", 12), ("names", 12), ("old", -4)]
    assert [(name, round(by, 2)) for name, by in b.why] == [("new", -20)], "who makes room for a missed criterion is not to blame"
    assert c.why == ()
    for move in (a, b):
        assert round(sum(by for _, by in move.why), 6) == move.by


def test_which_criteria_sleep_and_how_far_each_moves() -> None:
    result = compare_cards(OLD, NEW)
    assert result.never_applies == ()
    assert result.never_missed == ("names",)
    assert {reach.criterion: round(reach.moved, 2) for reach in result.reaches} == {"names": 6, "acts": 6, "new": -10}
    assert {name: round(points, 2) for name, points in result.gone.items()} == {"old": -2}


def test_the_comparison_in_words() -> None:
    lines = [" ".join(line.split()) for line in what_if_text(compare_cards(OLD, NEW)).splitlines()]
    assert lines[:2] == ["3 calls, 2 move; the mean total goes from 80.0 to 80.0", "1 Coach -> Solid"]
    at = lines.index("+20.0 60.0 -> 80.0 a (Coach -> Solid)")
    assert lines[at + 1] == "acts +12.0, names +12.0, old (gone) -4.0"
    assert lines[at + 2 : at + 4] == ["-20.0 100.0 -> 80.0 b (Solid)", "new -20.0"]
    assert "-2.0 old (gone)" in lines
    assert lines[lines.index("never missed here") + 1] == "names"


def test_fewer_calls_than_move_says_how_to_see_them_all() -> None:
    told = what_if_text(compare_cards(OLD, NEW), most=1)
    assert "(1 of 2)" in told
    assert "… 1 more: --most 2 shows all" in told
    assert "--most" not in what_if_text(compare_cards(OLD, NEW), most=2)


def test_a_call_whose_band_alone_changes_moves_too_and_says_by_what() -> None:
    capped = card("b", 100, "Talk", {"names": (MET, 50, 50), "acts": (MET, 40, 40), "old": (MET, 10, 10)}, capped_by="acts")
    told = what_if_text(compare_cards([OLD[1]], [capped]))
    assert "1 call, 1 moves" in told
    assert "(Solid -> Talk)\n          lowest band by the critical acts\n" in told


def test_nothing_changes_between_equal_cards() -> None:
    result = compare_cards(OLD, OLD)
    assert not result.flips
    assert what_if_text(result).startswith("3 calls, 0 move; the mean total goes from 80.0 to 80.0\n")


def test_what_is_not_shown_of_a_call_is_summed_up() -> None:
    names = ("names", "acts", "greets", "asks", "closes")
    old = [card("a", 50, "Coach", dict.fromkeys(names, (MET, 10, 20)))]
    new = [card("a", 60, "Coach", {name: (MET, points, 20) for name, points in zip(names, (16, 15, 5, 13, 11), strict=True)})]
    lines = [" ".join(line.split()) for line in what_if_text(compare_cards(old, new)).splitlines()]
    assert lines[lines.index("+10.0 50.0 -> 60.0 a (Coach)") + 1] == "names +6.0, acts +5.0, greets -5.0, all others +4.0"
