"""Work, money, memory, hands and a death told plainly are needs; the same words of phones, contracts and offices are none."""

from __future__ import annotations

import pytest
from tests.judging.made import transcript

from empathyqa.signals import listen

NEEDS = (
    ("I've been let go. From work.", "life_event"),
    ("They let me go from work in March", "life_event"),
    ("I got let go last week", "life_event"),
    ("my contract at the school wasn't renewed", "life_event"),
    ("They finished me up on Friday", "life_event"),
    ("I was retrenched in June", "life_event"),
    ("i got the sack last week", "life_event"),
    ("they gave me my cards", "life_event"),
    ("I keep forgetting, I wrote it down twice and lost both", "capability"),
    ("i wrote it down twice and then i lost it", "capability"),
    ("I keep forgetting what you said", "capability"),
    ("It's been toast all weekend", "resilience"),
    ("i've been living on noodles for days", "resilience"),
    ("i get paid on the 28th and you're taking 231 on the 27th", "resilience"),
    ("my hands are no good for writing today", "health"),
    ("I can hardly hold a pen now", "health"),
)
NONE = (
    "They let me go to the front of the queue",
    "let me go and check",
    "I let go of the handle and it snapped",
    "my phone contract wasn't renewed automatically",
    "my contract wasn't renewed so I lost the discount",
    "they finished my loft last week",
    "They paid me back last Friday",
    "I keep forgetting my password",
    "I wrote it down, the number is 42",
    "lost both parcels, did they?",
    "the toaster burns toast all the time",
    "we had toast for breakfast at the hotel",
    "My hands are full, one second",
    "I can't hold, I'm in a hurry",
    "it goes out on the 27th, doesn't it",
    "it's very quiet in the office today, great service",
    "The volume is very quiet, that's all",
    "she did all that for me on the phone yesterday, your colleague",
    "I was let down by the courier",
    "he gave me the push button one",
)


def _told(*told: str) -> list[str | None]:
    lines = [line for words in told for line in (f"customer: {words}", "agent: Let me check.")]
    return [one.kind for one in listen(transcript("agent: Hello.", *lines)).of("vulnerability") if one.confidence == 1.0]


@pytest.mark.parametrize(("words", "driver"), NEEDS)
def test_a_life_fact_told_plainly_is_a_need(words: str, driver: str) -> None:
    assert driver in _told(words)


@pytest.mark.parametrize("words", NONE)
def test_the_same_words_of_something_else_are_none(words: str) -> None:
    assert not _told(words)


@pytest.mark.parametrize("words", ["It's very quiet, that's all.", "My wife did all this side of it.", "It was in her book."])
def test_what_is_left_is_a_death_told_where_the_talk_tells_of_one(words: str) -> None:
    assert "life_event" in _told("My wife passed in September.", words)
    assert not _told("I'd like to change the name.", words)
