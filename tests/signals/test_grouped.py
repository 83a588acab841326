"""Features of several words are found whichever first word is met first, and none but those that weigh anything."""

from __future__ import annotations

import pytest

from empathyqa.signals.ear.grouped import Grouped
from empathyqa.signals.ear.model import _table, ears
from empathyqa.signals.ear.packed import Table, packed

PAIRS = "so cross|so glad||very glad||😡 !"
ROWS = "0 -150|1 3||2 -1||0 7 3 9"
KEYS = {("so", "cross"): "0 -150", ("so", "glad"): "1 3", ("very", "glad"): "2 -1", ("😡", "!"): "0 7 3 9"}


def _grouped() -> Table:
    table = _table("b", PAIRS, ROWS)
    assert type(table) is Grouped
    return table


SOME = [("so", "glad"), ("so", "what"), ("much", "glad"), ("so", "cross")]


@pytest.mark.parametrize("keys", [[*KEYS], [*reversed(KEYS)], SOME])
def test_they_weigh_what_they_weigh_in_one_piece(keys: list[tuple[str, str]]) -> None:
    table = _grouped()
    expected = sum(packed(KEYS[key]) for key in keys if key in KEYS)
    assert table.total(set(keys)) == expected
    assert table.total(set(keys)) == expected
    assert [table.total({key}) for key in keys] == [packed(KEYS[key]) if key in KEYS else 0 for key in keys]


def test_all_are_known_before_any_is_met() -> None:
    assert _grouped().known == set(KEYS)


def test_openings_are_of_one_to_three_words() -> None:
    table = _table("F", "so|so i am||oh", "0 1|0 2||0 4")
    assert table.among({("so",), ("so", "i"), ("so", "i", "am"), ("oh",)}) == {("so",), ("so", "i", "am"), ("oh",)}
    assert table.total({("so",), ("so", "i", "am"), ("oh",)}) == packed("0 7")


def test_what_is_written_in_one_piece_is_read_as_well() -> None:
    table = _table("b", PAIRS.replace("||", "|"), ROWS.replace("||", "|"))
    assert type(table) is Table
    assert table.known == set(KEYS)


def test_the_shipped_ears_are_written_in_groups() -> None:
    for ear in ears().values():
        assert {kind for kind, table in ear.tables.items() if type(table) is Grouped} == {"F", "Q", "b"}
