"""Thanks as mere leave-taking are no yes after a question that nobody answered."""

from __future__ import annotations

import pytest

from empathyqa import read_text, score
from empathyqa.rubric import load_rubric
from empathyqa.signal import Signals
from empathyqa.signals import listen
from empathyqa.signals.outcomes.mere_goodbye import mere_goodbye
from empathyqa.signals.workings.spoken import spoken

_LEFT = (
    "Agent: Council, hello.\nCustomer: My mother's lift is broken since August, when will somebody look at it?\n"
    "Agent: Ah, I wouldn't like to say. They've a big pile.\nCustomer: And will someone ring me?\n"
    "Agent: Someone will be in touch. Tell your mam I was asking for her.\nCustomer: "
)
_TOLD = (
    "Agent: Council, hello.\nCustomer: My mother's lift is broken, when will somebody look at it?\n"
    "Agent: I've booked Pat for Thursday at ten, and he has the part.\nCustomer: "
)
_BYE = "\nAgent: Mind yourself now. Bye bye."
_MANNERS = (
    "I will. Thanks, Noreen.",
    "Right so, thanks now.",
    "Well, thanks for listening anyway.",
    "OK ta, bye.",
    "I'll tell her, thank you.",
    "Thank you, God bless.",
    "Alright. Cheers.",
    "okay thank you bye",
)
_A_YES = (
    "That's all I wanted to know, thanks.",
    "Lovely, that's me sorted.",
    "Oh that's a weight off, thanks.",
    "Right, that I can do. Thanks a million.",
    "I will, thanks so much, you've been brilliant.",
    "I can live with that. Thanks, bye.",
)


def yes(signals: Signals, turn: int) -> bool:
    return any(signal.turn == turn for signal in signals.of("confirmation", "gladness"))


@pytest.mark.parametrize("said", _MANNERS)
def test_manners_are_no_yes_after_a_question_left_open(said: str) -> None:
    assert mere_goodbye(spoken(said, "en"))
    signals = listen(read_text(_LEFT + said + _BYE))
    assert not yes(signals, 5)


@pytest.mark.parametrize("said", _A_YES)
def test_a_yes_of_its_own_stays(said: str) -> None:
    assert not mere_goodbye(spoken(said, "en"))
    assert yes(listen(read_text(_LEFT + said + _BYE)), 5)


def test_manners_close_what_was_dealt_with() -> None:
    assert yes(listen(read_text(_TOLD + "I will. Thanks, Noreen." + _BYE)), 3)


def test_a_warm_nothing_with_a_goodbye_is_not_settled() -> None:
    rubric = load_rubric("balanced")
    assert score(read_text(_LEFT + "I will. Thanks, Noreen." + _BYE), rubric).resolution_status != "resolved"


_REFUSED = (
    "Customer: Could you ring the school for me?\nAgent: We don't make outbound calls.\n"
    "Customer: Is there anything to pay it with meanwhile?\nAgent: Unfortunately not, no.\nCustomer: "
)
_NOTHING_GIVEN = (
    "Very well. Thank you for writing back.",
    "okay ta",
    "Thanks for looking anyway.",
    "No. Thank you.",
    "Right you are. Thanks for being straight with me.",
    "Thank you for your reply. The flat is very quiet.",
)


@pytest.mark.parametrize("said", _NOTHING_GIVEN)
def test_manners_settle_nothing_where_nothing_was_delivered(said: str) -> None:
    assert not yes(listen(read_text(_REFUSED + said + "\nAgent: Bye.")), 4)


@pytest.mark.parametrize("said", ["Oh, fair enough, thanks.", "Perfect, that's all I needed.", "It came in. Thank you."])
def test_what_is_more_than_manners_stays(said: str) -> None:
    assert not mere_goodbye(spoken(said, "en"))


def test_a_thank_you_adds_nothing_to_a_talk_of_refusals() -> None:
    rubric = load_rubric("balanced")
    bare = score(read_text(_REFUSED + "I see.\nAgent: Bye."), rubric)
    polite = score(read_text(_REFUSED + "I see. Thank you for your time.\nAgent: Bye."), rubric)
    assert polite.resolution_status == bare.resolution_status == "unresolved"
    assert (polite.total or 0) <= (bare.total or 0) + 5
