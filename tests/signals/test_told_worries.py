"""Worry and loss told by what is done and asked, in many voices, and the same words meaning nothing of it."""

import pytest

from empathyqa import read_text
from empathyqa.signals.feelings.told_worries import worries_told
from empathyqa.signals.needs.told_losses import losses_told
from empathyqa.signals.talk import Talk


def worried(text: str) -> bool:
    """Whether the last turn tells of a worry."""
    return any(worries_told(list(Talk(read_text(f"Agent: Go on.\n{text}")))[-1]))


@pytest.mark.parametrize(
    "said",
    [
        "still shaking tbh",
        "I couldn't settle, I've hardly slept since the letter came.",
        "my stomach is in knots over it",
        "i havent told my husband",
        "We don't want the neighbours knowing.",
        "my sons dont know about it",
        "Will she get a letter at the house?",
        "does it show i rang",
        "I've never had a letter like this in all my years.",
        "never owed a penny in my life",
        "please don't hang up on me",
        "ok going. dont close the chat",
        "and if it does not arrive",
        "What if that gets cancelled as well?",
        "has somebody taken my money",
        "abeg will i get my money back",
        "are they going to evict us",
        "I don't want to be cut off.",
        "is that bailiffs",
        "they'll put me in a home",
    ],
)
def test_worry_is_heard_by_what_is_done_and_asked(said: str) -> None:
    assert worried(f"Customer: {said}"), said


@pytest.mark.parametrize(
    "said",
    [
        "The washing machine is shaking and I am shaking with it haha.",
        "I've not slept, the neighbours' music was on all night.",
        "My dog hasn't eaten since breakfast.",
        "I haven't told you my postcode yet.",
        "Don't let on, we don't want her to know, it's a surprise party.",
        "Does he know the way to the depot?",
        "Will you get a text when it's packed?",
        "I've never had a curry like that, delicious.",
        "Please don't close my account.",
        "I do not go there any more.",
        "and if it rains we use the hall",
        "Is it gone to print?",
        "How do I get my voucher back?",
        "Can they take me up to the gates?",
        "It's by the county court, second left.",
        "I'm that angry I'm shaking.",
        "He used to say they would cut us off years ago.",
        "I keep my money in the bank.",
        "I'm losing patience with this.",
        "Can the driver come to the door?",
    ],
)
def test_the_same_words_at_ease_are_no_worry(said: str) -> None:
    assert not worried(f"Customer: {said}"), said


@pytest.mark.parametrize(
    ("said", "lost"),
    [
        ("my mum passed away on sunday", True),
        ("dads been dead nine years", True),
        ("I feel such a fool, I gave him the code.", True),
        ("I'm so ashamed.", True),
        ("well that's a blow", True),
        ("I've just been sat here crying", True),
        ("The battery died on Sunday.", False),
        ("You made me look a fool in front of the client.", False),
        ("I'm in bits, thank you so much!", False),
        ("If my husband died, what happens to the account?", False),
    ],
)
def test_loss_and_shame_are_heard_and_joy_is_not(said: str, lost: bool) -> None:
    view = list(Talk(read_text(f"Agent: Go on.\nCustomer: {said}")))[-1]
    assert any(losses_told(view)) is lost, said
