"""Outright cues of a crisis alert by themselves; indirect ones only beside another cue or clear distress."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa import Signal
from empathyqa.signals import listen

EVERYDAY = (
    "I won't be here on Friday",
    "We won't be around at three",
    "I won't be needing it any more, please cancel",
    "It won't be a problem",
    "I can't see any option for that",
    "I can't go on the website",
    "I can't go on Thursday",
    "I left a note for the driver",
    "Just tidying up my accounts",
    "It doesn't show on my bill",
    "I have the trip planned for Monday",
    "Can I do it all online?",
    "I've thought about it and I'll take the blue",
    "No point in having two SIMs",
    "It would be easier if I came in",
    "Please don't ring the house, ring my mobile",
    "She keeps the card in her purse",
    "My husband checks the bill every month",
    "what happens if I die, does my wife get the pension",
    "I'll come down to reception",
    "I'll shoot you an email",
    "I know where your shop is",
    "The page stopped responding",
    "My phone is on 3%",
    "I want to end my life insurance",
    "The suicide prevention charity has an account here",
    "I cut myself on the packaging",
    "It doesn't matter",
    "My dad has dementia, he can't be waiting about in a terminal",
    "My husband died in March and I'm just sorting out his accounts",
    "haha I can't breathe",
)
OUTRIGHT = (
    "I want to die",
    "I don't want to be here any more",
    "I can't go on.",
    "I've been saving the tablets",
    "I've taken too many pills",
    "I'm scared of him",
    "I'm frightened of what he'll do",
    "He hits me",
    "He reads my messages",
    "and it doesn't show I rang?",
    "I can smell gas",
    "She's not breathing",
    "I know where you live",
    "I'm going to kill him",
)
TOGETHER = (
    ("nah just tidying up. gave my dog to my sister",),
    ("Post it where you like, I won't be a bother to anyone after Friday", "I've been giving the bits away"),
    ("cant see the path. 2 of us. phone 11%",),
    ("My ex has taken the bank card", "I can't be long, he's due back in a bit", "He's here. I've got to go"),
    ("You have ruined me and I'm absolutely furious. I know where your office is.",),
    ("I'm devastated. I won't be needing it after Friday.",),
)


def _cues(*told: str) -> tuple[Signal, ...]:
    lines = [line for words in told for line in (f"customer: {words}", "agent: OK, let me look.")]
    return listen(transcript("agent: Hello, how can I help?", *lines)).of("crisis")


@pytest.mark.parametrize("words", EVERYDAY)
def test_everyday_words_alone_alarm_nobody(words: str) -> None:
    assert all(cue.hint for cue in _cues(words))


@pytest.mark.parametrize("words", OUTRIGHT)
def test_an_outright_cue_stands_by_itself(words: str) -> None:
    assert any(not cue.hint for cue in _cues(words))


@pytest.mark.parametrize("told", TOGETHER)
def test_indirect_cues_bear_each_other_out(told: tuple[str, ...]) -> None:
    assert any(not cue.hint for cue in _cues(*told))


def test_the_same_words_twice_are_no_second_cue() -> None:
    assert all(cue.hint for cue in _cues("I won't be needing it", "I won't be needing it"))


def test_a_cue_that_stands_alone_says_so() -> None:
    (cue,) = _cues("I won't be needing it")
    assert cue.kind == "review"
    assert cue.reason.endswith("it stands alone")


def test_an_answer_to_a_question_about_harm_counts() -> None:
    asked = transcript("customer: I'm just tidying up.", "agent: Are you thinking of ending your life?", "customer: not today")
    assert any(not cue.hint and cue.turn == 2 for cue in listen(asked).of("crisis"))


def test_plans_for_the_weekend_are_no_question_about_harm() -> None:
    asked = transcript(
        "customer: All sorted, thanks.", "agent: Lovely. Have you got any plans for the weekend?", "customer: not really"
    )
    assert all(cue.hint for cue in listen(asked).of("crisis"))
