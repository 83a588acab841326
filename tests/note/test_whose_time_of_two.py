"""Of two promises with "and" between them each has its own time; a day one would like to name is none."""

from __future__ import annotations

import pytest

from empathyqa.note.promises import promises_in
from empathyqa.reading import read_text
from empathyqa.signals import listen


def times(said: str) -> list[str]:
    talk = read_text(
        "Agent: Hello, how can I help?\nCustomer: My order has not come and I need it.\n"
        f"Agent: {said}\nCustomer: Okay, thank you.\n"
    )
    return [one.when.text for one in promises_in(talk, tuple(listen(talk).signals)) if one.when]


@pytest.mark.parametrize(("said", "when"), [
    ("It leaves tomorrow and should be with you on Thursday.", ["on Thursday"]),
    ("I'll send the label today and the refund will be with you within five days.", ["within five days"]),
    ("I'll ring the depot first thing and I'll text you by four to say where it is.", ["by four"]),
    ("If it's stuck I'll walk over, and either way I'll text you by ten to say where it is.", ["by ten"]),
    ("The fitter comes on Tuesday and I'll ring you on Wednesday.", ["on Wednesday"]),
    ("They've to answer within ten working days.", ["within ten working days"]),
    ("I'd like to say tomorrow but I don't run their diary.", []),
])  # fmt: skip
def test_the_time_of_the_promise(said: str, when: list[str]) -> None:
    assert times(said) == when
