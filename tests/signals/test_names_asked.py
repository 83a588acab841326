"""A name that is asked, checked, put right or a word as well: whose it is, and whether it is the customer's."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen
from empathyqa.whole import name_known


def _heard(talk: str, name: str) -> bool:
    heard = listen(read_text(talk.replace("A: ", "Agent: ").replace("C: ", "Customer: ")))
    return bool(heard.facts_of(name)) or any(signal.id == name for signal in heard)


@pytest.mark.parametrize(
    "talk",
    [
        "C: It's Mrs Abiola.\nA: Is it the one at Akure Road, Mrs Comfort Abiola?\nC: That's me.",
        "C: Hi, it's Mr Farrugia about the van.\nA: I have a Mr Leo Farrugia at Mill Row.\nC: Yes, that's me.",
        "C: Ms Adeyemi here.\nA: Thanks, Ms Ruth Adeyemi, got you.\nC: ok",
        "C: I'm Dr Novak.\nA: Good morning, Dr Irena Novak.\nC: Morning.",
        "C: Hello, it's Robert.\nA: Thanks, Bob.\nC: It's the gas.",
        "C: hello\nA: Thanks for waiting.\nC: It's Ronald about the gas.",
        "C: Could you tell Robert?\nA: Thanks, Robert will know.\nC: It's Ronald who asks.",
    ],
)
def test_a_first_name_beside_the_surname_is_no_wrong_name(talk: str) -> None:
    assert not _heard(talk, "wrong_name")


@pytest.mark.parametrize(
    "talk",
    [
        "C: My name is Maria Lopez.\nA: Thanks, Miss Karen Lopez.\nC: ok",
        "C: the heating is off\nA: Thank you, Oliver.\nC: No, it's Sarah. And it is the gas.",
        "A: Your full name?\nC: Ronald Arthur Whitlock. 11.02.1944. I don't do the mobile, I have the landline.\n"
        "A: Thank you Robert.\nC: It's Ronald.\nA: Apologies, Ronald. It's done, Ronald.",
    ],
)
def test_a_wrong_first_name_is_one_whatever_follows(talk: str) -> None:
    assert _heard(talk, "wrong_name")


@pytest.mark.parametrize(
    "talk",
    [
        "C: hello\nA: Hi, this is Ewan at SwiftVan. You were in at the time. Is that right?\nC: yes. i was in",
        "C: hello\nA: I'm Martha from billing, is this about the bill?\nC: Yes it is.",
        "C: hello\nA: Tom speaking, are you ringing about the lift?\nC: yes",
        "A: Who's got the key?\nC: It's with Rose Cottage.",
        "A: Who's that for?\nC: It's Grace House, flat two.",
        "A: And it's Miss Hale's flat?\nC: Yes, it's the lift.",
        "A: Which ward?\nC: It's Hope Ward.",
    ],
)
def test_no_name_of_the_customer(talk: str) -> None:
    assert not _heard(talk, "name_given")


@pytest.mark.parametrize(
    "talk",
    [
        "A: And it's Miss Oyelaran?\nC: Mrs, yeah. It's the back bedroom.",
        "A: That's Mr Tran?\nC: Yep.",
        "A: Who've I got?\nC: It's, um, Pat Donnelly. I was told to ring.",
        "A: Who am I speaking to?\nC: Er, it's Rose Adebayo.",
        "C: Hello, this is Mark Ellery, it's the boiler.\nA: Hi.",
        "A: Am I speaking with Maria?\nC: Yes.",
    ],
)
def test_a_name_of_the_customer(talk: str) -> None:
    assert _heard(talk, "name_given")


@pytest.mark.parametrize(
    ("talk", "called"),
    [
        ("C: it's been denied\nA: alright miss calloway how can i help", True),
        ("C: it's been denied\nA: Hi Pat. Let me look.", True),
        ("C: it's been denied\nA: Thanks, Joy. Let me look.", True),
        ("C: which stop\nA: alright miss the next one then", False),
        ("C: how are you\nA: Morning. Sunny here today.", False),
        ("C: ok\nA: Thanks. Will do.", False),
        ("C: ok\nA: Hi, Will you be in?", False),
    ],
)
def test_called_by_a_name_that_is_a_word(talk: str, called: bool) -> None:
    assert _heard(talk, "name_use") is called


@pytest.mark.parametrize(
    ("said", "own"),
    [
        ("Southern Cross Airways, you've got Bec. How you going?", True),
        ("Repairs, you've got Sarah here.", True),
        ("Hello. I see you've got Sarah down as next of kin.", False),
        ("Hello, you've got Monday.", False),
        ("Hello, you've got mail.", False),
    ],
)
def test_an_agent_answers_with_you_have_got(said: str, own: bool) -> None:
    heard = listen(read_text(f"Agent: {said}\nCustomer: Just want to sort seats.\n"))
    assert any(one.id == "introduction" for one in heard) is own


@pytest.mark.parametrize(
    ("asked", "said", "known"),
    [
        ("Ta. Mr Adeyemi, is it?", "It is.", True),
        ("Okay. Mrs Lund, is it?", "That's right.", True),
        ("And Ms Roy, is that?", "It is, yeah.", False),  # too little to be sure that it is they
        ("Dr Hale, is it?", "It is.", False),
        ("Harbour House, is it?", "It is.", False),
        ("Mr Khan, was it?", "It was.", False),
        ("Mrs Lund, is it?", "It is the blue one.", False),
    ],
)
def test_a_name_confirmed_is_known(asked: str, said: str, known: bool) -> None:
    talk = f"Agent: Hello, depot.\nCustomer: Hi, about the pass.\nAgent: {asked}\nCustomer: {said}\nAgent: One moment."
    assert name_known(listen(read_text(talk)))[0] is known
