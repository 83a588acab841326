"""Questions, with a mark or by their grammar alone."""

from __future__ import annotations

import pytest

from empathyqa.signals.asking.questions import asked_before, questions
from empathyqa.signals.talk import Talk, TurnView
from empathyqa.transcript import Role, Transcript, Turn


def view(*lines: tuple[Role, str]) -> TurnView:
    return Talk(Transcript("t", tuple(Turn(i, who, text) for i, (who, text) in enumerate(lines)))).views[-1]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("What happened? And when did it start?", ["what", "when"]),
        ("did you try the other socket", ["did"]),
        ("right so where is it now", ["where"]),
        ("okay and how long has it been off and is anyone at home", ["how", "is"]),
        ("Chip or crack?", [""]),
        ("Right. Have you restarted the hub. Thanks", ["have"]),
        ("okay and is the light on. I can wait", ["is"]),
        ("@jo_82 Is there a reward. Also, thanks", ["is"]),
    ],
)
def test_questions_are_found_with_and_without_a_mark(text: str, words: list[str]) -> None:
    assert [q.word for q in questions(view(("agent", text)))] == words


@pytest.mark.parametrize(
    "text",
    [
        "what you need to do is press reset",
        "it's cold today isn't it",
        "I'll send it as soon as it is ready",
        "that is where it went",
        "thank you for that",
        "Any damage after delivery is the responsibility of the customer. Regards, Customer Services",
        "What I did before I rang is I asked Dr Bell. She said inside a week.",
        "What happened is that the system lost it. That's our mistake.",
    ],
)
def test_statements_ask_nothing(text: str) -> None:
    assert questions(view(("agent", text))) == []


def test_a_mark_says_so() -> None:
    assert questions(view(("agent", "Is it on?")))[0].marked
    assert not questions(view(("agent", "is it on")))[0].marked


def test_asked_before_looks_at_the_other_sides_last_words() -> None:
    assert asked_before(view(("customer", "can I pay by card?"), ("agent", "Yes.")))
    assert not asked_before(view(("customer", "can I pay by card?"), ("customer", "thanks"), ("agent", "Yes.")))
    assert not asked_before(view(("agent", "Hello.")))
