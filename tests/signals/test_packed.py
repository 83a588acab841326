"""Weights of all labels side by side in one number: each is read back as the model file has it."""

from __future__ import annotations

import pytest

from empathyqa.signals.ear.model import ears
from empathyqa.signals.ear.packed import Fields, Table

FIELDS = Fields(4)
TABLE = Table(("glad", "cross", "so"), ("0 -150 1 3 3 700", "2 -1", "0 -2147 3 -2147"))


@pytest.mark.parametrize(
    ("label", "weights"),
    [
        (0, {"glad": -150, "so": -2147}),
        (1, {"glad": 3}),  # beside a negative weight below it
        (2, {"cross": -1}),
        (3, {"glad": 700, "so": -2147}),
    ],
)
def test_the_weights_for_one_label(label: int, weights: dict[str, int]) -> None:
    assert FIELDS.weights(TABLE, ("so", "cross", "glad"), label) == weights


def test_the_weights_of_the_shipped_ears_add_up_to_their_totals() -> None:
    for ear in ears().values():
        for table in ear.tables.values():
            keys = sorted(table.known, key=repr)[:40]
            total = ear.fields.odds(table.total(keys))
            each = [sum(ear.fields.weights(table, keys, label).values()) for label in ear.number.values()]
            assert each == [round(odds * (1 << 18)) for odds in total]
