"""A transfer that the customer complains of at the next desk is no step that helped, and whose hand it was is told apart."""

from __future__ import annotations

import pytest

from empathyqa import Scorer, load_rubric
from empathyqa.moments import trace
from empathyqa.reading import read_text
from empathyqa.signal import COMPLAINED_OF, Signals
from empathyqa.signals import listen

MOVE = "I'm transferring you to the claims team now, it should be quick."
NEXT = "Hello, claims team, this is Tyler. What's your reference?"


def heard(*lines: str) -> Signals:
    return listen(read_text("\n".join(lines)))


COMPLAINTS = [
    "BX-20. I've been listening to your music for twenty-five minutes.",
    "Did your colleague not say? It's the roof.",
    "I've just sat forty minutes in a queue for this.",
    "Oh no, do I have to go through it all again?",
    "The lady didn't pass anything on then.",
    # not looked at while the rule was written
    "they never told you did they",
    "That was half an hour on hold, you know.",
    "You've put me through to the wrong department.",
    "So I start from scratch. Lovely.",
]
NO_COMPLAINTS = [
    "BX-20, thank you.",
    "I've been waiting three weeks for the money.",
    "I was on hold for an hour on Monday, but never mind.",
    "It's the roof, your colleague told me you'd know.",
    # not looked at while the rule was written
    "The wrong amount was taken.",
    "Hello Tyler, that was quick.",
    "It never came on in the end, the heating.",
    "BX-20. She was very kind.",
]


@pytest.mark.parametrize("said", COMPLAINTS)
def test_a_transfer_complained_of_is_in_vain(said: str) -> None:
    found = heard("Agent: Hello.", "Customer: My roof claim was never paid.", f"Agent: {MOVE}", "Customer: Okay.",
                  f"Agent: {NEXT}", f"Customer: {said}", "Agent: Right.")  # fmt: skip
    assert found.at(2, "hand_off")
    assert all(one.reason == COMPLAINED_OF for one in found.at(2, "hand_off", "next_step"))


@pytest.mark.parametrize("said", NO_COMPLAINTS)
def test_a_transfer_nobody_minds_stands(said: str) -> None:
    found = heard("Agent: Hello.", "Customer: My roof claim was never paid.", f"Agent: {MOVE}", "Customer: Okay.",
                  f"Agent: {NEXT}", f"Customer: {said}", "Agent: Right.")  # fmt: skip
    assert not [one for one in found if one.reason == COMPLAINED_OF]


FEELING = "My mother died on Friday and I'm at my wits' end with this, I can't stop crying."


def test_what_one_let_pass_the_next_has_not_answered() -> None:
    found = heard("Agent: Accounts, hello.", f"Customer: {FEELING}", "Agent: What's the account number?", "Customer: 4471.",
                  f"Agent: {MOVE}", "Customer: Okay.", f"Agent: {NEXT}", "Customer: 4471.",
                  "Agent: I've closed it for you, you're in the right place, take your time.", "Customer: Thanks.")  # fmt: skip
    met = [word for step, words in trace(found)[0].evidence.items() if step != "cue" for word in words]
    assert not [word for word in met if word.turn > 5]


def test_who_takes_it_up_at_once_has_answered() -> None:
    found = heard("Agent: Accounts, hello.", f"Customer: {FEELING}", "Agent: What's the account number?", "Customer: 4471.",
                  f"Agent: {MOVE}", "Customer: Okay.",
                  "Agent: Hello, this is Tyler in claims. I'm so sorry about your mother, I'll sort this out for you.",
                  "Customer: Thank you.", "Agent: I've closed it, nothing more to do.")  # fmt: skip
    assert any(word.turn == 6 for word in trace(found)[0].evidence["act"])


def test_a_bots_words_are_no_step_of_the_person_who_answers() -> None:
    lines = ("Bot: Hello, what is it?", "Customer: I'm deaf and my SIM is lost, I'm so worried.",
             "Bot: Please call 0330 555 0100.",
             "Customer: i said deaf, a person please", "Bot: Connecting you to the team, I'll pass that on.",
             "Agent: Hello, I'm Ngozi. You were told to ring, which was no use to you. I'll do it all in writing.",
             "Customer: thank you")  # fmt: skip
    found = heard(*lines)
    for moment in trace(found):
        assert not any(word.turn in (2, 4) for step, words in moment.evidence.items() if step != "cue" for word in words)
    card = Scorer(load_rubric("balanced")).score(read_text("\n".join(lines)))
    shown = [each for one in card.results if one.outcome == "met" for each in one.evidence]
    assert not [each for each in shown if each.turn in (2, 4) and each.text]


def test_a_bot_alone_answers_for_itself() -> None:
    found = heard("Bot: Hello.", "Customer: I'm so worried, I've lost my card.",
                  "Bot: I've blocked the card for you just now.",
                  "Customer: ok", "Bot: A new one comes by Friday.")  # fmt: skip
    assert trace(found)[0].act
