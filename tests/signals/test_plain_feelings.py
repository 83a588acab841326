"""Feelings said outright are heard, whatever the learned ear makes of the turn around them."""

from __future__ import annotations

import pytest

from empathyqa.signal import EMOTIONS, Signal
from empathyqa.signals import listen
from empathyqa.signals.feelings.plain_feelings import EXAMPLES
from empathyqa.transcript import Transcript, Turn


def outright(words: str) -> list[Signal]:
    turns = (Turn(0, "agent", "Hello, Marlow Homes."), Turn(1, "customer", words), Turn(2, "agent", "Right."))
    return [s for s in listen(Transcript("outright", turns)) if s.turn == 1 and s.reason == "says so outright"]


@pytest.mark.parametrize("words", EXAMPLES.fires)
def test_said_outright_is_heard_with_a_level(words: str) -> None:
    heard = outright(words)
    assert heard
    assert all(s.id in EMOTIONS and s.level in (1, 2, 3) for s in heard)


@pytest.mark.parametrize("words", [*EXAMPLES.silent, *EXAMPLES.known_misses])
def test_negated_quoted_polite_or_oblique_is_not_outright(words: str) -> None:
    assert not outright(words)


@pytest.mark.parametrize(("words", "level"), [("I'm a bit worried.", 1), ("I'm so worried.", 2), ("I'm terrified.", 3)])
def test_the_word_sets_the_level(words: str, level: int) -> None:
    assert [s.level for s in outright(words)] == [level]


def felt(words: str, before: str = "I'm not sure when they'll come.") -> dict[str, int]:
    said = ("Hello, Larkfield.", "My heating's off.", before, words, "I see.")
    turns = tuple(Turn(n, "customer" if n % 2 else "agent", line) for n, line in enumerate(said))
    return {s.id: s.level or 1 for s in listen(Transcript("felt", turns)) if s.turn == 3 and s.id in EMOTIONS}


@pytest.mark.parametrize(
    "words",
    [
        "This is ridiculous!", "this is absolutely ridiculous", "Unbelievable.", "That's a disgrace", "What a joke",
        "You're joking!", "Are you serious?", "I can't believe this.",
    ],
)  # fmt: skip
def test_an_outcry_is_clear_anger(words: str) -> None:
    assert felt(words).get("anger") == 2


@pytest.mark.parametrize(
    ("words", "before"),
    [
        ("This is ridiculous value, I'll take two", "It's half price."),
        ("Unbelievable, in one day, thank you!", "Your parcel is there."),
        ("unbelievable! thanks so much", "It's done."),
        ("You're joking!", "It's yours, free of charge."),
        ("You're joking! That's brilliant", "It's not been charged."),
        ("Are you serious?", "You've been upgraded, no charge."),
    ],
)
def test_an_outcry_at_good_news_is_none(words: str, before: str) -> None:
    assert "anger" not in felt(words, before)


@pytest.mark.parametrize(
    "words",
    [
        "I'm desperate for a coffee, where's the cafe?", "I'm terrified of spiders lol", "Phew, I was worried it was lost!",
        "I was worried I'd booked the wrong day but I see it's right", "I'm confused between A and B",
        "I do not get it, where is the button?", "I'm so mad at myself, forgot my umbrella", "i am angry bird fan",
        "I'm disappointed red is gone but blue is lovely too", "I'm in bits laughing",
    ],
)  # fmt: skip
def test_a_trifle_a_laugh_or_a_worry_that_is_over_is_mild(words: str) -> None:
    assert all(level == 1 for level in felt(words).values())


@pytest.mark.parametrize(
    "words",
    [
        "I'm terrified of losing the flat", "I'm desperate for this money", "I was worried sick all night and nobody rang",
        "I'm so lost, I don't understand any of this", "I don't get it, why was I charged again?",
    ],
)  # fmt: skip
def test_what_weighs_on_somebody_is_clear(words: str) -> None:
    assert max(felt(words).values()) >= 2
