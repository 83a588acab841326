"""A no to "Anything else?": when it says no more than that, and that the ear hears nothing unsettled in it."""

from __future__ import annotations

from pathlib import Path

import pytest

from empathyqa import read_text, read_transcript
from empathyqa.signals import listen
from empathyqa.signals.outcomes.nothing_more import complains_of_nothing, nothing_more
from empathyqa.signals.talk import Talk

ROOT = Path(__file__).resolve().parents[2]
_ASKED = "Agent: It's booked for Tuesday. Is there anything else I can help with?\nCustomer: {}\n"


def asked(text: str) -> tuple[bool, bool]:
    view = Talk(read_text(_ASKED.format(text))).views[-1]
    return nothing_more(view), complains_of_nothing(view)


@pytest.mark.parametrize("text", ["No.", "No thanks, bye", "Nope, all good!", "No, that's everything, thank you."])
def test_a_no_and_nothing_else(text: str) -> None:
    assert asked(text)[0]


@pytest.mark.parametrize(
    "text",
    [
        "No.",
        "No. Just make sure the van comes.",
        "No, you've been through enough with me.",
        "no just see that the other one goes out",
        "No. You've been very helpful.",
    ],
)
def test_a_no_that_complains_of_nothing(text: str) -> None:
    assert asked(text)[1]
    heard = listen(read_text(_ASKED.format(text)))
    assert not heard.of("unresolved")
    assert heard.leanings[1]["unresolved"] <= -4


@pytest.mark.parametrize(
    "text",
    [
        "No, because nobody's told me who pays.",
        "No, I'm no further on.",
        "No. I still don't know who's coming.",
        "Well no, it isn't sorted, but bye.",
        "No, I'll ring somebody else.",
        "No more of this, please.",
        "Nothing works.",
    ],
)
def test_a_no_that_says_more(text: str) -> None:
    assert asked(text) == (False, False)


def test_where_nobody_asked_a_no_is_no_answer_to_it() -> None:
    view = Talk(read_text("Agent: Is it working now?\nCustomer: No.\n")).views[-1]
    assert (nothing_more(view), complains_of_nothing(view)) == (False, False)


def test_how_the_customer_sounded_before_makes_no_complaint_of_a_no() -> None:
    talk = read_transcript(ROOT / "examples" / "mould-and-a-baby.json")
    no = next(turn.index for turn in talk.turns if turn.text == "No.")
    heard = listen(talk)
    assert heard.of("frustration", "anxiety")
    assert "unresolved" not in {signal.id for signal in heard.at(no)}
