"""Done things, plain facts and orders are no promises; what comes has its own time, and how long is said so."""

from __future__ import annotations

from dataclasses import replace

import pytest

from empathyqa.note.promises import Promised, promises_in
from empathyqa.signal import TO_DO
from empathyqa.signals import listen
from tests.note.made import talk


def promised(said: str) -> list[Promised]:
    words = talk("C: What now?", f"A: {said}", "C: Okay.")
    return list(promises_in(words, listen(words).signals))


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("You'll get a text the day before.", "the day before"),
        ("The fitter will ring you half an hour before he comes.", "half an hour before"),
        ("I'll ring you at ten past four.", "ten past four"),
        ("I'm here until six so I'll ring you about ten past.", "about ten past"),
        ("The deposit comes back to your account by Monday.", "by Monday"),
        ("I'll keep the plot in your name for six months.", "for six months"),
        ("We'll hold the room for two weeks.", "for two weeks"),
        ("I'll email you the plan on Tuesday.", "on Tuesday"),
    ],
)
def test_what_comes_has_its_own_time(said: str, when: str) -> None:
    assert [one.when.text if one.when else "" for one in promised(said)] == [when]


@pytest.mark.parametrize(
    "said",
    [
        "I've put on the job that it's come back twice.",
        "I've added that to your file so they can see it.",
        "I've changed the spelling of your name.",
        "The side gate locks at ten and the porter lets you in.",
        "The pool is on the ground floor, you ring the bell by the lift.",
        "Plug the box in by the window and give it ten minutes.",
    ],
)
def test_what_is_done_or_so_is_no_promise(said: str) -> None:
    assert promised(said) == []


def test_an_order_binds_the_firm_to_nothing() -> None:
    words = talk("C: What now?", "A: Send the form to us by Friday.", "C: Okay.")
    heard = [replace(one, reason=TO_DO) if one.id == "next_step" else one for one in listen(words).signals]
    assert promises_in(words, heard) == ()


def test_what_was_set_going_is_one() -> None:
    assert len(promised("I've booked him in for Thursday at nine.")) == 1
