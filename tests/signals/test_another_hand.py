"""What one person let pass the next has not answered; a bot's words are no step of the person who takes over."""

from __future__ import annotations

from empathyqa import Scorer, load_rubric
from empathyqa.moments import trace
from empathyqa.reading import read_text
from empathyqa.signal import Signals
from empathyqa.signals import listen

MOVE = "I'm transferring you to the claims team now, it should be quick."
NEXT = "Hello, claims team, this is Tyler. What's your reference?"


def heard(*lines: str) -> Signals:
    return listen(read_text("\n".join(lines)))


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
