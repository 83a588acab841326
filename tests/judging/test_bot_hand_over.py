"""After a hand-over by a bot: to take the story up is met, and to make the customer start again is missed, whoever lost it."""

from __future__ import annotations

from empathyqa import read_text
from empathyqa.scorecard import Outcome
from empathyqa.scorer import Scorer
from empathyqa.signals import listen
from tests.judging.made import balanced

_BOT = "Bot: What is your problem?\nCustomer: The parcel went into the bin and the bin was emptied.\n"


def _marked(rest: str) -> Outcome:
    return Scorer(balanced()).judge(listen(read_text(_BOT + rest))).result("warm-transfer").outcome


def test_taking_up_the_story_counts() -> None:
    marked = _marked(
        "Bot: I'll connect you with one of our team.\n"
        "Agent: Hi, this is Ewan. I've read what you told the bot so you don't need to go through it again.\nCustomer: Thanks.\n"
        "Agent: I've opened the claim and the money is back by Friday.\n"
    )
    assert marked is Outcome.MET


def test_to_start_again_after_a_bot_is_missed() -> None:
    marked = _marked(
        "Bot: Passing you to a colleague.\nAgent: Hi, it's Rhys. What's the problem with the parcel?\n"
        "Customer: I've just told the bot all that. It was left in the bin and the bin was emptied.\n"
        "Agent: I've opened the claim.\n"
    )
    assert marked is Outcome.MISSED
