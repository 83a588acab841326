"""Facts in one conversation: their order, their places, what cannot be listened for, and what a long talk costs."""

from __future__ import annotations

import time

from empathyqa.signals import BUILT_IN, listen
from empathyqa.signals.facts import FACTS, find_facts
from empathyqa.signals.talk import Talk
from empathyqa.transcript import Span, Transcript, Turn

CALL = (
    Turn(0, "bot", "Please enter your booking reference."),
    Turn(1, "customer", "KX7712. The gate code in my letter is wrong and the courier is outside."),
    Turn(2, "bot", "Connecting you."),
    Turn(3, "agent", "Hi! I'm sorry you feel that way. Can I have your booking reference? How can I help you today?"),
    Turn(4, "customer", "I've already told the bot. When will he come back?"),
    Turn(5, "agent", "He comes back between four and five today. Does that sort it for you?"),
    Turn(6, "customer", "Yes, it does."),
)


def test_facts_come_in_turn_order_with_their_own_words() -> None:
    transcript = Transcript("whole", CALL, channel="chat")
    facts = listen(transcript, rules=BUILT_IN).facts
    assert [fact.turn for fact in facts] == sorted(fact.turn for fact in facts)
    assert all(fact.text == transcript.turns[fact.turn].text[fact.start : fact.end] for fact in facts)
    assert all(fact.reason for fact in facts)
    heard = {fact.id for fact in facts}
    assert {"asked_twice", "context_lost", "told_again", "non_apology", "question_answered", "closing_check"} <= heard


def test_the_second_request_refers_to_the_turn_that_gave_it() -> None:
    facts = listen(Transcript("whole", CALL), rules=BUILT_IN).facts
    again = [fact for fact in facts if fact.id == "asked_twice"]
    assert {fact.turn for fact in again} == {3}
    assert {fact.refers_to for fact in again} == {1}


def test_the_customers_yes_is_told_with_the_closing_check() -> None:
    check = next(f for f in listen(Transcript("whole", CALL), rules=BUILT_IN).facts if f.id == "closing_check")
    assert (check.turn, check.refers_to, check.value) == (5, 6, 1.0)


def test_without_times_the_clock_is_not_listened_to_and_says_why() -> None:
    abstained = listen(Transcript("whole", CALL), rules=BUILT_IN).abstained
    assert abstained["dead_air"] == abstained["interruption"] == "This transcript has no times."


def test_in_writing_silence_is_no_fact() -> None:
    timed = tuple(Turn(t.index, t.speaker, t.text, start=t.index * 600.0, end=t.index * 600.0 + 5) for t in CALL)
    signals = listen(Transcript("whole", timed, channel="chat"), rules=BUILT_IN)
    assert not signals.facts_of("dead_air")
    assert "writing" in signals.abstained["dead_air"]
    spoken = listen(Transcript("whole", timed, channel="voice"), rules=BUILT_IN)
    assert [fact.value for fact in spoken.facts_of("dead_air")][:1] == [595.0]


def test_hidden_names_are_never_called_wrong() -> None:
    turns = (
        Turn(0, "customer", "It's [NAME].", redactions=(Span(5, 11, "NAME"),)),
        Turn(1, "agent", "Thanks, Karen."),
    )
    signals = listen(Transcript("hidden", turns), rules=BUILT_IN)
    assert not signals.facts_of("wrong_name", "name_given")
    assert "hidden" in signals.abstained["wrong_name"]


def test_without_marks_questions_are_still_found_by_their_grammar() -> None:
    turns = (
        Turn(
            0,
            "customer",
            "hello there i got a letter from you lot last tuesday about the boiler and the pipes in the loft",
        ),
        Turn(1, "agent", "okay i can see that letter here on the system it went out to everybody in the road last week"),
        Turn(2, "customer", "when will the engineer come"),
        Turn(3, "agent", "he comes on friday between eight and ten in the morning i have put it in for you"),
    )
    signals = listen(Transcript("bare", turns), rules=BUILT_IN)
    assert [fact.turn for fact in signals.facts_of("question_answered")] == [2]
    assert "punctuation" in signals.abstained["stacked_questions"]


def test_an_empty_talk_and_a_talk_of_one_side_have_no_facts() -> None:
    for turns in ((), (Turn(0, "agent", "Hello?"),), (Turn(0, "customer", "hello"),)):
        facts, _ = find_facts(Talk(Transcript("few", turns)), ())
        assert facts == ()


def test_four_times_the_talk_costs_about_four_times_the_time() -> None:
    def cost(turns: int) -> float:
        """The quickest of three runs; a fresh talk each time, since a talk remembers."""
        lines = tuple(
            Turn(i, "customer" if i % 2 else "agent", f"my order number {i % 97} is late again, word{i % 311} fell", "x")
            for i in range(turns)
        )
        runs = []
        for _ in range(3):
            talk = Talk(Transcript("long", lines))
            begun = time.process_time()
            for one in FACTS:
                one(talk, ())
            runs.append(time.process_time() - begun)
        return min(runs)

    assert cost(4000) < 10 * cost(1000)  # a quadratic walk would cost sixteen times as much
