"""How strongly a feeling is shown: 1 mild, 2 clear, 3 strong, by open rules."""

from __future__ import annotations

import pytest

from empathyqa.signals.feelings.heat import capitals, shouted_marks, strong_swearing
from empathyqa.signals.feelings.levels import level
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.transcript import Transcript, Turn


def view(*lines: str) -> TurnView:
    """The last of some customer turns."""
    return Talk(Transcript("said", tuple(Turn(i, "customer", line) for i, line in enumerate(lines)))).views[-1]


LEVELS = (
    ("frustration", "it came on the ninth", 1, "a fault told flatly"),
    ("frustration", "it still hasn't come", 2, "still"),
    ("frustration", "It came on the NINTH, NOT the fourth", 2, "capitals by choice"),
    ("frustration", "the bloody thing has stopped", 2, "mild swearing"),
    ("anger", "what kind of company does this", 2, "heated"),
    ("anger", "you f***ing lot took it", 3, "strong swearing"),
    ("anger", "GIVE ME BACK THE WHOLE DEPOSIT TODAY please", 3, "a sentence shouted"),
    ("anxiety", "is it", 1, "a few words"),
    ("anxiety", "I keep thinking they will take my van away", 2, "laid bare"),
    ("anxiety", "I'm terrified, I don't know what to do", 3, "open distress"),
    ("sadness", "his chair is by the window where he left it", 2, "laid bare"),
    ("sadness", "I'm in bits, I can't stop crying", 3, "open distress"),
    ("confusion", "what does that mean", 1, "asked plainly"),
    ("confusion", "WHICH ENVELOPE do you mean??", 2, "capitals and marks"),
)


@pytest.mark.parametrize(("emotion", "said", "expected", "why"), LEVELS)
def test_level(emotion: str, said: str, expected: int, why: str) -> None:
    opening = view("Hello, I have an account with you.", "It is about the van.", said)
    assert level(opening, emotion) == expected, why


def test_capitals_count_only_as_a_choice() -> None:
    assert capitals(view("I asked for the BLUE one")) == 1
    assert capitals(view("my SIM and my PIN came by DHL")) == 0
    assert capitals(view("order KX7712 and ABCD-55")) == 0
    habit = "HELLO I HAVE AN ACCOUNT WITH YOU AND IT IS LOCKED"
    assert capitals(view(habit, "THE ACCOUNT ENDS IN SEVEN")) == 0


def test_starred_swearing_is_swearing_and_ordinary_words_are_not() -> None:
    assert strong_swearing(view("this f***ing box"))
    assert strong_swearing(view("you [expletive]"))
    assert not strong_swearing(view("I live in Scunthorpe, by the whole hall"))
    assert not strong_swearing(view("5 * 4 is 20"))
    assert shouted_marks(view("what?!"))
    assert not shouted_marks(view("what? no!"))
