"""Safety made before the danger was at the door answers it: the goodbye that follows is the safe answer."""

from __future__ import annotations

import pytest

from empathyqa import Scorecard
from empathyqa.safe_before import safe_before
from empathyqa.scorecard import Outcome
from empathyqa.scorer import Scorer
from empathyqa.signals import listen
from tests.judging.made import balanced, transcript

TOLD = "customer: It's a joint account, with my partner. He keeps my cards and checks my phone."
SAFE = "agent: Is it all right to talk just now?"
WAY_OUT = "agent: If he comes back in, just say wrong number and hang up."
HELP = "agent: There's the domestic abuse line, it's free. If it gets any worse you phone 999."
STEP = "agent: I've opened an account in your own name, number 4471."
HERE = "customer: Oh, that's him at the door. Sorry, wrong number!"
BYE = "agent: No bother, bye."
YES = "customer: Aye. Okay."


def card(*lines: str) -> Scorecard:
    return Scorer(balanced()).judge(listen(transcript("agent: Hello, Pennyhill.", *lines)))


@pytest.mark.parametrize(
    "talk",
    [
        (TOLD, SAFE, YES, WAY_OUT, YES, STEP, HERE, BYE),
        (TOLD, SAFE, YES, HELP, YES, STEP, HERE, BYE),
        (TOLD, WAY_OUT, YES, HELP, YES, STEP, HERE, "agent: Take care, goodbye."),
        (TOLD, SAFE, YES, "agent: Nothing will come to the house. If anyone walks in, ring off.", YES, STEP, HERE, BYE),
        (TOLD, "agent: Are you and the children safe tonight?", YES, HELP, YES, STEP, HERE, BYE),
        ("customer: hiya my boyfriend reads my texts", SAFE, YES, WAY_OUT, YES, STEP, "customer: he's here, gotta go", BYE),
    ],
)
def test_the_goodbye_is_the_safe_answer(talk: tuple[str, ...]) -> None:
    made = card(*talk)
    assert made.alerts, "a person reads it all the same"
    assert made.archetype != "unsafe_to_disclose"
    assert made.result("answers-a-disclosure").outcome is not Outcome.MISSED
    assert made.result("makes-sure-it-is-settled").outcome is not Outcome.MISSED


@pytest.mark.parametrize(
    "talk",
    [
        (STEP, HERE, BYE),
        (SAFE, YES, STEP, HERE, BYE),  # one kind of step alone
        (SAFE, YES, WAY_OUT, YES, "customer: I've taken all the tablets in the house.", BYE),  # another danger
        ("agent: Is it safe to talk, are you driving?", YES, STEP, HERE, BYE),
        (SAFE, YES, WAY_OUT, YES, HERE, "agent: That's not our department, you should have said so at the start."),
        (SAFE, YES, WAY_OUT, HERE, "agent: What's your postcode?", YES, BYE, YES, BYE, YES, BYE),  # not at the end
        ("agent: I'll need his permission. Is he there to talk?", YES, "agent: If he rings, hang up.", HERE, BYE),
    ],
)
def test_where_it_was_not_made_safe_a_goodbye_is_none(talk: tuple[str, ...]) -> None:
    heard = listen(transcript("agent: Hello, Pennyhill.", "customer: It's a joint account, with my partner.", *talk))
    cues = [cue for cue in heard.of("crisis") if cue.turn > 1]
    assert cues
    assert not safe_before(heard, cues)
