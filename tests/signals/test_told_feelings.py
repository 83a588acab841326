"""Fear and loss told by what happened are heard as clear feelings; the same words of other things are none."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa import Signal
from empathyqa.signals import listen

FEAR = (
    "I was shook up. A young man helped me over.",
    "we were all quite shaken up by it",
    "my mum's still shaken",
    "I was left shaken by it to be honest",
    "it gave my wife an awful scare when it went off",
    "I've not been out since.",
    "she hasn't left the house since",
    "he's not been outside since the attack",
    "I've not driven since the crash",
    "he won't go near it now",
    "I don't like going out on it now in case it stops",
    "I'd a wee scare last month and they put me on tablets",
    "they found a lump on my lung",
    "I'm shaking like a leaf",
    "I jump every time the phone goes",
)
LOSS = (
    ("I'm afraid you can't give while you're on that.", "So that's me done."),
    ("I'm afraid we can't let you ride with that result.", "That's me off the horses for good then."),
    ("No, we can't renew it at your age.", "So that's my driving finished."),
    ("The club is closed for good.", "Twenty-three years I've been coming. My da started me."),
    ("I'm afraid the plot has to go back.", "My father dug that plot."),
    ("It can't be done before then.", "She never got to hear it."),
    ("What happened?", "he never got to open it"),
)
PLAIN = (
    ("Tell me more.", "the bottle was shaken in transit"),
    ("Tell me more.", "shaken not stirred please"),
    ("Tell me more.", "I'm not shaken by it at all"),
    ("Tell me more.", "that gave me a fright, the size of that discount, brilliant"),
    ("Tell me more.", "I've not been out since lunch, is it raining"),
    ("Tell me more.", "the man has not been since"),
    ("Tell me more.", "we haven't eaten there since"),
    ("Tell me more.", "my key for the electric won't go on"),
    ("Tell me more.", "I'll not go near that plan, it's too dear"),
    ("Tell me more.", "found a lump in the mattress"),
    ("Tell me more.", "scare tactics, that's what your emails are"),
    ("Tell me more.", "years ago I was shaken by a crash, that's not why I ring"),
    ("Is there anything else?", "That's me done, thanks"),
    ("I've changed your address.", "That's me sorted. Thank you."),
    ("I'm afraid there's no Tuesday slot.", "Wednesday then. That's me done."),
    ("Not yet, it ships Friday.", "ok so that's that then"),
    ("I've cancelled the order as you asked.", "That's it then. Bye."),
    ("The store is closed on Monday.", "Ten years I've been coming on a Monday, can I come Tuesday"),
    ("We no longer take cheques.", "twenty years I've been with you, can I get a discount"),
    ("It's discontinued.", "My mother taught me to knit on another one anyway. What else is there?"),
    ("It was sold.", "she never got to see the advert"),
)


def _told(reply: str, words: str) -> list[Signal]:
    made = transcript(
        "agent: Hello, how can I help?", "customer: Hi, it's about my account.", f"agent: {reply}", f"customer: {words}"
    )
    return [one for one in listen(made).signals if one.turn == 3 and one.id in ("anxiety", "sadness")]


@pytest.mark.parametrize("words", FEAR)
def test_fear_is_heard_without_its_name(words: str) -> None:
    assert [(one.id, one.level) for one in _told("Tell me more.", words) if one.confidence == 1.0] == [("anxiety", 2)]


@pytest.mark.parametrize(("reply", "words"), LOSS)
def test_the_end_of_ones_own_is_a_loss(reply: str, words: str) -> None:
    assert ("sadness", 2) in [(one.id, one.level) for one in _told(reply, words)]


@pytest.mark.parametrize(("reply", "words"), PLAIN)
def test_the_same_words_of_other_things_are_none(reply: str, words: str) -> None:
    assert not _told(reply, words)
