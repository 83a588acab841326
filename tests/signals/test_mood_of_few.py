"""What was heard in the customer's other turns counts less where there are few of them."""

from __future__ import annotations

from empathyqa.signals.ear.mood import HEARD, by_place

CALM, VEXED = [-3.0] * len(HEARD), [2.0] * len(HEARD)


def elsewhere(*rows: list[float]) -> float:
    """The likeliness that the other turns lend the first."""
    return by_place(rows)[0][-1]


def test_one_vexed_turn_of_two_lends_no_more_than_one_of_four() -> None:
    assert elsewhere(CALM, VEXED) < elsewhere(CALM, VEXED, CALM, CALM) < elsewhere(CALM, VEXED, VEXED, VEXED)
    assert elsewhere(CALM) == 0


def test_in_longer_talks_all_other_turns_count_alike() -> None:
    assert elsewhere(CALM, *[VEXED] * 3) == elsewhere(CALM, *[VEXED] * 9)
