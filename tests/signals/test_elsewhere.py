"""Trouble with others, told in trust or relief, is no push; trouble with us stays one."""

from __future__ import annotations

import pytest

from empathyqa import read_text, score
from empathyqa.rubric import load_rubric
from empathyqa.signals.feelings.elsewhere import elsewhere
from empathyqa.signals.workings.spoken import spoken

_CALL = (
    "Agent: Fenway Home.\nCustomer: My boiler's been off since Friday and I've rung and rung, I'm so frustrated.\n"
    "Agent: What's the postcode?\nCustomer: BD4 7TT.\n"
    "Agent: I can see the job on the screen. It's booked for two today with Karim.\nCustomer: "
)
_OF_OTHERS = (
    "That's such a relief. Everybody else I spoke to made me go through the whole thing from the top.",
    "The last place had me spell it five times, you had it first go.",
    "Six months I've been asking for that and you did it while I was on the phone.",
    "I rang the garage twice from the lay-by before I thought of you.",
    "ive told this to eight people and youre the first to write it down",
    "You're the first one who hasn't made me repeat myself.",
    "I'd explained it to the shop three times before they gave me your number.",
    "I said it to my sister a hundred times, I said they'll help if you ring.",
    "Oh that's great. I was on hold with my bank an hour and a half this morning.",
    "You're joking! He put that on the form and he never even knocked?",
)
_OF_US = (
    "I've told eight of your people and you're the ninth to ask.",
    "Six months I've been asking and you still can't tell me.",
    "The last girl on your line had me spell it five times and it's still wrong.",
    "I explained all that to your colleague this morning.",
    "You're joking, ten weeks? I've waited twelve already.",
    "You said that the last time as well, and nobody came.",
    "Everyone I ring at your place makes me start again, and now you are.",
    "No one's ever explained that to me, and you haven't either.",
    "thank you. can someone read the note again",
)


def charged(said: str) -> bool:
    card = score(read_text(f"{_CALL}{said}\nAgent: He'll ring when he sets off.\nCustomer: Okay."), load_rubric("balanced"))
    pushes = [one for one in card.results if one.criterion in ("right-first-time", "says-it-once")]
    return any(evidence.turn == 5 for result in pushes for evidence in result.evidence)


@pytest.mark.parametrize("said", _OF_OTHERS)
def test_what_others_did_is_no_push(said: str) -> None:
    assert elsewhere(spoken(said, "en"))
    assert not charged(said)


@pytest.mark.parametrize("said", _OF_US)
def test_what_is_meant_for_us_is_not_set_aside(said: str) -> None:
    assert not elsewhere(spoken(said, "en"))


@pytest.mark.parametrize(
    "said",
    ["I've told you this already.", "Six months I've been asking and you still can't tell me.", "I've rung you four times."],
)
def test_a_push_is_still_charged(said: str) -> None:
    assert charged(said)
