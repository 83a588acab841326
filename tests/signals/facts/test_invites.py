"""An invitation to tell: the whole turn asks for it; a question for data or a step that begins so is none."""

from __future__ import annotations

import pytest
from tests.judging.made import asked, heard

from empathyqa import listen
from empathyqa.transcript import Transcript, Turn


def invited(word: str) -> bool:
    turns = (Turn(0, "customer", "There's a thing about the boat I never said."), Turn(1, "agent", word))
    return bool(listen(Transcript("made", turns)).facts_of("invites"))


@pytest.mark.parametrize(
    "word",
    [
        "Tell me.", "Go on.", "okay go ahead", "Of course, tell me about it.", "Yes, what is it?", "I'm all ears.", "Please do.",
        "No hurry. I'm listening.", "What's on your mind, love?", "Ask away!",
        "Ah. Tell me more.", "mm go on then", "I'm here. Take your time.", "Right, tell me what's wrong.",
    ],
)  # fmt: skip
def test_an_invitation(word: str) -> None:
    assert invited(word)


@pytest.mark.parametrize(
    "word",
    [
        "Tell me the hull number.", "Go on the website then.", "I'm here till six.", "What is it this time?",
        "Okay.", "Go ahead and sign it.", "What is that number again?", "Please do it by Friday.", "No rush.",
        "I'm listening, it's the rules.", "Yes?",
        "Tell me, is it insured?", "Tell me when you're ready to pay.", "Ask away on the forum.", "Go ahead with the payment.",
    ],
)  # fmt: skip
def test_no_invitation(word: str) -> None:
    assert not invited(word)


def test_what_is_told_when_invited_did_not_come_back() -> None:
    lines = (
        "customer: I don't know if you can, it worries me. | anxiety:2", "agent: Tell me. | ",
        "customer: It was his. | sadness:2",
    )  # fmt: skip
    after = ("agent: I'm so glad you said. | validation", "customer: Thanks. | ")
    cues = ["anxiety", "sadness"]
    assert asked("feeling_settles", heard(*lines, *after), cues=cues).reason.startswith("Told again")
    told = heard(*lines, *after, facts=(("invites", 1),))
    assert asked("feeling_settles", told, cues=cues).reason == "Not told again unanswered."
