"""What a run of short posts tells together is shown by the fullest of them."""

from __future__ import annotations

import pytest

from empathyqa.signals.workings.joined import Parts
from empathyqa.transcript import Turn

_POSTS = ("hiii", "the dress is wrong, it's not green", "hm")
_RUN = Parts(tuple(Turn(at, "customer", text) for at, text in enumerate(_POSTS)), (0, 5, 40))


@pytest.mark.parametrize(
    ("start", "end", "shown"),
    [
        (0, 42, (1, "the dress is wrong, it's not green")),  # the run as a whole
        (0, 4, (0, "hiii")),
        (9, 21, (1, "dress is wro")),
        (40, 42, (2, "hm")),
        (3, 6, (0, "i")),  # of equals the first
        (42, 42, (2, "")),
    ],
)
def test_the_turn_that_holds_most_of_it(start: int, end: int, shown: tuple[int, str]) -> None:
    turn, first, last = _RUN.place(start, end)
    assert (turn.index, turn.text[first:last]) == shown
