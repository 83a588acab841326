"""Blame and shoving without a *you* stand after trouble, and neither promise nor deliver anything."""

from __future__ import annotations

import pytest

from empathyqa.signals import listen
from empathyqa.signals.pushes.arms_length import AT_ARMS_LENGTH, FOR_THEM
from empathyqa.sureness import counts
from empathyqa.transcript import Transcript, Turn

CALM = "Hello, a question about my booking for the spring."
TROUBLED = "It's still not working and you took the money, I'm really upset."


def _heard(before: str, said: str) -> set[str]:
    turns = (Turn(0, "customer", before), Turn(1, "agent", said), Turn(2, "customer", "ok"))
    return {one.id for one in listen(Transcript("t", turns)).signals if one.turn == 1 and counts(one)}


@pytest.mark.parametrize("row", AT_ARMS_LENGTH)
def test_it_is_heard_after_trouble(row: str) -> None:
    assert "deflection" in _heard(TROUBLED, row.partition("\nA: ")[2])


@pytest.mark.parametrize("row", [row for row in FOR_THEM if "?" not in row])
def test_what_is_done_or_due_to_them_is_none(row: str) -> None:
    assert "deflection" not in _heard(TROUBLED, row.partition("\nA: ")[2])


@pytest.mark.parametrize(
    "said", ["Members are reminded to check the date before booking.", "Tenants are expected to report leaks within 24 hours."]
)
def test_to_somebody_calm_it_informs(said: str) -> None:
    assert "deflection" not in _heard(CALM, said)


def test_it_promises_nothing_and_delivers_nothing() -> None:
    assert "next_step" not in _heard(TROUBLED, "Customers with an alarm should inform us so that we can make a note.")
    assert "resolution" not in _heard(TROUBLED, "This was set out in the mail of 3 March.")


def test_what_stands_wrongly_in_a_letter_is_owned() -> None:
    assert "deflection" not in _heard(TROUBLED, "The notice period was stated wrongly in the agreement, I'm sorry.")
