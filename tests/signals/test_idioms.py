"""What is meant otherwise is no feeling, no crisis and no push: idioms, things that "die", feelings denied."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

IDIOMS = (
    "This bill is killing me",
    "I could murder a cup of tea",
    "My phone died this morning",
    "my battery died",
    "the wifi died again",
    "my car died on the motorway",
    "my laptop is dead",
    "you're killing me",
    "I'm dying to see it",
    "I nearly died laughing",
    "over my dead body",
    "my wife will kill me if I miss this",
    "I'd kill for a coffee",
    "it scared me to death",
    "it cost me an arm and a leg",
    "I'm not angry, but please cancel",
    "I'm not complaining, I just want to know",
)
FEELINGS = ("anger", "frustration", "anxiety", "sadness", "crisis", "vulnerability", "repeat", "escalation", "abuse")


@pytest.mark.parametrize("channel", ["voice", "chat", "social"])
@pytest.mark.parametrize("words", IDIOMS)
def test_an_idiom_is_no_feeling(words: str, channel: str) -> None:
    for lines in (
        ("agent: Hello, how can I help?", f"customer: {words}", "agent: OK."),
        (f"customer: {words}", "agent: OK."),
        ("agent: Hi", "customer: My order is 2212.", "agent: Thanks, what happened?", f"customer: {words}"),
    ):
        assert not listen(transcript(*lines, channel=channel)).of(*FEELINGS)


@pytest.mark.parametrize(
    ("words", "felt"),
    [
        ("My husband died last week and I don't know what to do with his account.", "sadness"),
        ("I want to kill myself, I can't go on.", "crisis"),
        ("This bill is killing me, I'm absolutely furious with you lot.", "anger"),
    ],
)
def test_what_is_meant_is_heard(words: str, felt: str) -> None:
    assert listen(transcript(f"customer: {words}")).of(felt)


@pytest.mark.parametrize("words", ["How can I help?", "Hello, how may I help you today?", "What can I do for you?"])
def test_one_question_is_one_offer(words: str) -> None:
    assert len(listen(transcript("customer: hi", f"agent: {words}")).of("offer_help")) == 1
