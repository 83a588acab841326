"""What was refused on the way and done in the end: the last word decides, where nobody had long trouble."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text
from empathyqa.ending import how_it_ended


def status(*lines: str) -> str:
    named = {"A": "Agent", "C": "Customer"}
    return how_it_ended(listen(read_text("\n".join(f"{named[line[0]]}{line[1:]}" for line in lines)))).status


REFUSED = (
    "C: I'd like a room at the Anchor for the ninth.",
    "A: I'm very sorry, but there is no room available at the Anchor for your dates.",
    "C: And at the Crown?",
    "A: I'm sorry, the Crown is full as well.",
)


@pytest.mark.parametrize(
    "lines",
    [
        (*REFUSED, "C: The twelfth then.", "A: OK, I've successfully completed this booking for you!"),
        (*REFUSED, "C: Try the twelfth.", "A: I have a room on the twelfth, shall I?", "C: Yes.", "A: Room booked."),
        (
            "C: Can the car be here at six?",
            "A: Unfortunately there is nothing at six. Seven?",
            "C: Seven is fine.",
            "A: Your ride has been booked",
            "C: thanks",
        ),
    ],
)
def test_done_after_all(lines: tuple[str, ...]) -> None:
    assert status(*lines) in ("resolved", "partial")


@pytest.mark.parametrize(
    "lines",
    [
        REFUSED,
        (*REFUSED, "C: Nothing at all?", "A: I'm afraid there is nothing I can do."),
        (*REFUSED, "C: The twelfth then.", "A: I've booked the twelfth.", "C: That doesn't help, it's still wrong."),
    ],
)
def test_still_refused(lines: tuple[str, ...]) -> None:
    assert status(*lines) in ("unresolved", "partial")
