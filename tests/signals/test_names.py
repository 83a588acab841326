"""Whose names may be used: shown, said, signed, redacted."""

from __future__ import annotations

import pytest

from empathyqa.signals import listen
from empathyqa.signals.naming.hidden_names import is_redacted_name
from empathyqa.signals.naming.names import known_before
from empathyqa.signals.talk import Talk
from empathyqa.text.words import Words
from empathyqa.transcript import Role, Transcript, Turn
from empathyqa.whole import name_known, name_status


def known(*lines: tuple[Role, str], shown: str | None = None) -> frozenset[str]:
    turns = tuple(Turn(i, who, text) for i, (who, text) in enumerate(lines))
    return known_before(Talk(Transcript("t", turns, customer_name=shown)).views[-1])


def test_the_name_that_the_system_shows_is_known_from_the_start() -> None:
    assert known(("agent", "Hi"), shown="Ms Ada Obi") == {"ada", "obi"}


def test_a_handle_is_no_name_but_may_hold_one() -> None:
    assert known(("agent", "Hi"), shown="@grumpy_gamer_77") == frozenset()
    assert known(("agent", "Hi"), shown="@ruth_walks_81") == {"ruth"}


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("my name is Chioma Eze", "chioma"),
        ("hello it's doug", "doug"),
        ("Please sort this out.\nThanks, Ruth", "ruth"),
    ],
)
def test_names_that_the_customer_gives_are_known_afterwards(said: str, name: str) -> None:
    assert name in known(("customer", said), ("agent", "ok"))
    assert name not in known(("agent", "ok"), ("customer", said))


def test_a_bare_answer_to_the_question_for_a_name_is_a_name() -> None:
    told = known(("agent", "Can I take your name please?"), ("customer", "maureen delaney"), ("agent", "thanks"))
    assert told == {"maureen", "delaney"}


def test_it_is_broken_names_nobody() -> None:
    assert known(("customer", "it's broken and I am furious"), ("agent", "ok")) == frozenset()


@pytest.mark.parametrize("token", ["[name]", "{{name}}", "<customer_name>", "[person_1]", "<PERSON>", "[Name redacted]"])
def test_redacted_names(token: str) -> None:
    assert is_redacted_name(Words(token).tokens[0])


@pytest.mark.parametrize("token", ["[laughs]", "<link>", "name", "[number]"])
def test_other_tokens_are_no_names(token: str) -> None:
    assert not is_redacted_name(Words(token).tokens[0])


def test_an_unlisted_name_by_which_the_agent_calls_is_known_afterwards() -> None:
    said: tuple[tuple[Role, str], ...] = (("customer", "no bag yet"), ("agent", "Hi Bex, we have it."))
    assert known(*said, ("customer", "ok")) == {"bex"}
    assert "bex" not in known(*said, ("customer", "ok"), shown="Maria Lopez"), "what the system shows comes first"


@pytest.mark.parametrize(
    "said", ["Thanks, Team.", "Thanks. Noted.", "Hello there.", "Hi Ffion here.", "THANKS BEX.", "hi bex, we have it"]
)
def test_other_words_after_a_greeting_name_nobody(said: str) -> None:
    assert known(("customer", "no bag yet"), ("agent", said), ("customer", "ok")) == frozenset()


def test_the_firm_that_answers_the_phone_is_no_customer() -> None:
    assert known(("agent", "Good morning, Northgate."), ("customer", "hello"), ("agent", "ok")) == frozenset()


@pytest.mark.parametrize("asked", ["It'll be here with your name on it.", "I have put your name on the list for Tuesday."])
def test_gladness_after_the_word_name_is_no_name(asked: str) -> None:
    for answer in ("Lovely", "Perfect", "Brilliant"):
        assert known(("agent", asked), ("customer", answer), ("agent", "ok")) == frozenset()


@pytest.mark.parametrize(
    "asked", ["What name's it under?", "What's the name of the booking?", "Which surname?", "The booking name?"]
)
@pytest.mark.parametrize("said", ["Petrakis.", "June.", "Nora.", "Okonjo. It's for the twelfth, and are dogs allowed?"])
def test_one_word_that_a_booking_is_found_by_is_no_name_to_call_anybody_by(asked: str, said: str) -> None:
    turns = (Turn(0, "agent", asked), Turn(1, "customer", said), Turn(2, "agent", "Right, I have it."))
    known, reason = name_known(listen(Transcript("t", turns)))
    assert not known
    assert reason == "No name was heard by which to call the customer."


@pytest.mark.parametrize("said", ["Mrs Petrakis.", "Petrakis, Nora.", "Name's Nora, it's for the twelfth."])
def test_a_title_or_a_first_name_beside_it_is_one(said: str) -> None:
    turns = (Turn(0, "agent", "What name's it under?"), Turn(1, "customer", said), Turn(2, "agent", "Right, I have it."))
    assert name_known(listen(Transcript("t", turns)))[0]


@pytest.mark.parametrize("name", ["Okonjo", "June", "Nora", "Mark"])
def test_the_name_of_the_booking_said_back_is_used(name: str) -> None:
    said = ("What name's it under?", f"{name}. It's for the twelfth, and are dogs allowed?", f"{name}, pitch 14, four nights.")
    sides: tuple[Role, ...] = ("agent", "customer", "agent")
    turns = tuple(Turn(i, side, text) for i, (side, text) in enumerate(zip(sides, said, strict=True)))
    assert name_status(listen(Transcript("t", turns)))[0] == "used"
