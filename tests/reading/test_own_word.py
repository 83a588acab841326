"""What is labelled agent and calls itself a machine is a bot up to the hand-over; the person after it is the agent."""

from __future__ import annotations

import json

import pytest

import empathyqa as eq
from empathyqa.reading import read_text
from empathyqa.reading.own_word import calls_itself_one

MACHINES = (
    "I'm the virtual assistant.",
    "Hi! I'm Kes, Kestrel's virtual assistant. What can I help with?",
    "I am a bot.",
    "Yes, I'm a chatbot, but I can help with most things.",
    "hi i'm eve the virtual assistant",
    "You're chatting with our virtual assistant, Ava.",
    "You are speaking to the automated assistant.",
    "My name is Ava and I'm an AI assistant.",
    "I'm just a bot, so I can't see your account.",
    "Hello, this is the digital assistant for Northside Water.",
    "This is Nia, your virtual agent.",
    "I'm an automated agent for the booking line.",
    "I am Larkfield's AI-powered chatbot.",
    "I'm your friendly helpbot.",
    "Ava here, the virtual assistant for Oakhurst.",
    "i'm a virtual assistant how can i help",
    "I'm actually an AI, but I'll do my best.",
    "You are now connected to our voicebot.",
    "I'm the Swiftline bot. Tell me in a few words what's wrong.",
    "Good evening! I'm Pip, the online virtual assistant of Marlow Bank.",
)
PEOPLE = (
    "I'm not a robot, promise.",
    "No, I'm not a bot, I'm Dan.",
    "Sorry about our virtual assistant, it should have passed you on.",
    "You were speaking to our virtual assistant before me.",
    "I can see you spoke to the bot.",
    "I feel like a bot today, sorry.",
    "I'm sure the bot told you that already.",
    "I'm sorry the virtual assistant didn't help.",
    "I'm a person, the bot is only for out of hours.",
    "I'm the bot's manager, believe it or not.",
    "I'm on the virtual assistant team.",
    "If you message after six you're chatting with our bot.",
    "Our bot will ask you a few questions first.",
    "I'm reading what you told the virtual assistant.",
    "It's the bot that sends those texts.",
    "I'm afraid the virtual assistant can't do refunds.",
    "Haha yes, I'm a bot, beep boop.",
    "I'm Dan, the one behind the chat.",
    "I'm a dental assistant at the clinic.",
    "I'm the shop assistant who served you.",
    "I'm a personal assistant to Mr Lee.",
    "I wish I was a bot, I'd have got a lunch.",
    "I'm Priya, I've taken over from our bot.",
    "I'm a bit of a robot before my coffee.",
    "I'm looking at the bot's notes now.",
    "I'm your advisor today, not the virtual assistant.",
    "I am a botanist, so I know these plants.",
    "I'm aiming for Friday.",
    "This is the bot's fault, not yours.",
    "I'm with the automated payments team.",
)


@pytest.mark.parametrize("words", MACHINES)
def test_a_machine_says_what_it_is(words: str) -> None:
    assert calls_itself_one(words)


@pytest.mark.parametrize("words", PEOPLE)
def test_a_person_speaks_of_one_or_jokes(words: str) -> None:
    assert not calls_itself_one(words)


OPENS = "Agent: Hi, I'm Eve, the virtual assistant. What can I help with?\nCustomer: My router is dead, order KX7712.\n"
CASES = (
    (OPENS + "Agent: I'll connect you to one of our team.\nAgent: Hi, Tom here.\nCustomer: Hi.\nAgent: It's on order.", "bcbaca"),
    (OPENS + "Agent: Have you turned it off and on?\nCustomer: Yes.\nAgent: Is that all?", "bcbcb"),  # nobody takes over
    (OPENS + "Agent: Hello, I'm Daniel and I've read it all.\nCustomer: Good.\nAgent: I'm Daniel, not a bot.", "bcaca"),
    (OPENS + "Agent: Connecting you.\nAgent: You are number 3 in the queue.\nAgent: Repairs, hello.\nCustomer: Hi.", "bcbbac"),
    (OPENS + "Agent: I'm sorry, all our advisors are busy. Leave a message?\nCustomer: No.\nAgent: Is that all?", "bcbcb"),
    (OPENS + "Agent: I can answer that or connect you to an agent.\nCustomer: Go on.\nAgent: Press the grey button.", "bcbcb"),
    (OPENS + "Agent: Passing you over to billing.\nAgent: Hello, what is the order number?\nCustomer: I told the bot.", "bcbac"),
    ("Agent: This is an automated reply. Someone will be with you shortly.\nCustomer: ok\nAgent: Hi Jo, what leaks?", "bca"),
    ("Agent: Hello?\nCustomer: Is this a real person?\nAgent: I'm an automated assistant.\nCustomer: Bye.", "bcbc"),
    ("Agent: Hi, I'm Sam.\nCustomer: Are you a robot?\nAgent: I'm not a robot, promise.\nCustomer: Good.", "acac"),
    ("Agent: Hi, Sam here, sorry about our virtual assistant.\nCustomer: It was useless.\nAgent: I'll mend that.", "aca"),
)


@pytest.mark.parametrize(("talk", "roles"), CASES)
def test_the_machine_ends_where_a_person_takes_over(talk: str, roles: str) -> None:
    assert "".join(turn.speaker[0] for turn in read_text(talk).turns) == roles


def test_who_is_told_as_a_bot_is_said() -> None:
    read = read_text(CASES[0][0])
    assert '"Agent" was taken for a bot, up to turn 3: it calls itself one' in read.warnings
    assert [party.role for party in read.parties] == ["agent", "customer", "bot"]


def test_a_role_that_the_source_states_is_told_apart_as_well() -> None:
    said = (("agent", "I'm Ada, your digital assistant."), ("customer", "My card is gone."), ("agent", "Connecting you now."))
    turns = [{"speaker": who, "text": text} for who, text in (*said, ("agent", "Hello, Jo speaking."))]
    read = read_text(json.dumps({"id": "x", "turns": turns}))
    assert [turn.speaker for turn in read.turns] == ["bot", "customer", "bot", "agent"]


def test_whoever_the_caller_names_as_the_agent_stays_the_agent() -> None:
    read = read_text(CASES[0][0], agent="Agent")
    assert {turn.speaker for turn in read.turns} == {"agent", "customer"}


def test_the_person_is_judged_and_the_story_told_to_the_bot_counts() -> None:
    lost = read_text(
        OPENS + "Agent: Connecting you to a colleague.\nAgent: Hello. Can I take your order number?\n"
        "Customer: I just gave it.\nAgent: A new router comes on Friday."
    )
    assert eq.listen(lost).facts_of("context_lost")
    card = eq.score(lost)
    seen = {one.turn for result in card.results for one in result.evidence if one.signal in ("introduction", "offer_help")}
    assert not seen & {0, 2}
