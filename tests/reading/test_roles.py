"""Who is the agent, who the customer, and why: labels, elimination, what is said, and the refusal to guess."""

from __future__ import annotations

import pytest

from empathyqa.errors import RolesUnclear
from empathyqa.reading import read_text
from empathyqa.reading.role_words import looks_like_name, read_label

LABELS = [
    ("Agent", "agent"), ("AGENT_01", "agent"), ("agent 2", "agent"), ("Rep", "agent"), ("Representative", "agent"),
    ("Advisor", "agent"), ("Adviser", "agent"), ("CSR", "agent"), ("Support", "agent"), ("Operator", "agent"),
    ("Colleague", "agent"), ("Consultant", "agent"), ("Customer Service", "agent"), ("Customer Service Rep", "agent"),
    ("Customer Support (Priya)", "agent"), ("Client Advisor", "agent"), ("Guest Services", "agent"), ("Help Desk",
    "agent"),
    ("Call handler", "agent"), ("Live Agent", "agent"), ("Receptionist", "agent"), ("Priya - Support", "agent"),
    ("Priya (Agent)", "agent"), ("[Agent]", "agent"), ("Patient Coordinator", "agent"),
    ("Customer", "customer"), ("CUSTOMER", "customer"), ("Caller", "customer"), ("Client", "customer"), ("Member",
    "customer"),
    ("Tenant", "customer"), ("Patient", "customer"), ("Visitor 8841", "customer"), ("Guest", "customer"), ("User",
    "customer"),
    ("Account holder", "customer"), ("Policyholder", "customer"), ("Passenger", "customer"), ("End User", "customer"),
    ("Bot", "bot"), ("IVR", "bot"), ("Virtual Assistant", "bot"), ("Chatbot", "bot"), ("Automated", "bot"),
    ("Virtual Agent", "bot"), ("Automated Agent", "bot"), ("System", "system"), ("SYSTEM_MESSAGE", "system"),
    ("Supervisor", "supervisor"), ("Team Leader", "supervisor"), ("Manager", "supervisor"), ("Interpreter", "other"),
    ("Third party", "other"), ("spk_0", None), ("SPEAKER_01", None), ("Speaker 2", None), ("Priya Nair", None),
    ("A", None),
    ("Dan", None),
]  # fmt: skip


@pytest.mark.parametrize(("label", "role"), LABELS)
def test_label_words(label: str, role: str | None) -> None:
    assert read_label(label).role == role


@pytest.mark.parametrize(
    ("label", "name"),
    [
        ("Agent (Priya)", "Priya"), ("Agent Mike Rivera", "Mike Rivera"), ("Priya Nair (Agent)", "Priya Nair"),
        ("Priya - Support", "Priya"), ("Sarah Johnson", "Sarah Johnson"), ("Visitor 8841", None), ("AGENT_01", None),
        ("spk_0", None), ("Siân O'Brien-Lee", "Siân O'Brien-Lee"),
    ],
)  # fmt: skip
def test_names_in_labels(label: str, name: str | None) -> None:
    assert read_label(label).name == name


@pytest.mark.parametrize("text", ["Okay.", "Order Number", "the bill", "12", "Speaker 1", "Agent", "what is it", ""])
def test_what_is_no_name(text: str) -> None:
    assert not looks_like_name(text)


def test_elimination_of_the_only_other_person() -> None:
    read = read_text("IVR: Press one.\nAgent: Hello.\nMo: Hi.\nAgent: Yes?\nMo: My bill.\n")
    assert [(party.label, party.role, party.role_source) for party in read.parties] == [
        ("IVR", "bot", "label"), ("Agent", "agent", "label"), ("Mo", "customer", "elimination"),
    ]  # fmt: skip


def test_third_people_are_others_and_supervisors_stay_visible() -> None:
    text = (
        "Agent: Hello.\nCustomer: Hi.\nSupervisor: May I?\nInterpreter: She says yes.\nMo: Me too.\nMo: Yes.\n"
        "Agent: Right.\n"
    )
    assert {party.label: party.role for party in read_text(text).parties} == {
        "Agent": "agent", "Customer": "customer", "Supervisor": "supervisor", "Interpreter": "other", "Mo": "other",
    }  # fmt: skip


def test_letters() -> None:
    read = read_text("A: Hello.\nC: Hi.\nA: Yes?\nC: Bye.\n")
    assert [turn.speaker for turn in read.turns] == ["agent", "customer", "agent", "customer"]


INFERABLE = (
    "Alex: Thank you for calling Larkmoor Water, how can I help?\nSam: I'm calling about my bill.\n"
    "Alex: May I have your account number?\nSam: It's 4471.\n"
)


def test_inference_says_what_it_heard() -> None:
    read = read_text(INFERABLE)
    agent, customer = read.parties
    assert (agent.label, agent.role, agent.role_source) == ("Alex", "agent", "inferred")
    assert "Thank you for calling" in agent.role_reason
    assert (customer.role, customer.role_source) == ("customer", "elimination")
    assert any("--agent" in warning for warning in read.warnings)


def test_inference_does_not_follow_the_first_voice() -> None:
    """The customer may speak first; what is said decides, not the order."""
    read = read_text(
        "Sam: I'm calling about my bill, I'd like to cancel.\nAlex: May I have your account number?\nSam: 4471.\n"
        "Alex: Anything else I can help with?\n"
    )
    assert [turn.speaker for turn in read.turns] == ["customer", "agent", "customer", "agent"]


UNCLEAR = "Alex: Hello.\nSam: Hello.\nAlex: Lovely weather.\nSam: Isn't it.\n"


def test_unclear_names_the_labels_and_the_remedy() -> None:
    with pytest.raises(RolesUnclear) as raised:
        read_text(UNCLEAR)
    (problem,) = raised.value.problems
    assert problem.code == "T014"
    assert "Alex, Sam" in problem.message
    assert problem.fix is not None
    assert "--agent" in problem.fix


@pytest.mark.parametrize("given", [{"agent": "sam"}, {"customer": "Alex"}, {"agent": ["Nobody", "Sam"]}])
def test_the_caller_settles_it(given: dict[str, str]) -> None:
    read = read_text(UNCLEAR, **given)
    assert [turn.speaker for turn in read.turns] == ["customer", "agent", "customer", "agent"]
    assert "user" in {party.role_source for party in read.parties}


def test_the_caller_names_one_speaker_as_both() -> None:
    with pytest.raises(RolesUnclear, match="both as the agent and as the customer"):
        read_text(UNCLEAR, agent="Sam", customer="sam")


def test_the_caller_names_nobody() -> None:
    with pytest.raises(RolesUnclear) as raised:
        read_text(UNCLEAR, agent="Chris")
    assert raised.value.problems[0].code == "T023"


def test_the_caller_outranks_the_source() -> None:
    text = '{"messages": [{"role": "user", "content": "hi"}, {"role": "assistant", "content": "hello"}]}'
    assert [turn.speaker for turn in read_text(text).turns] == ["customer", "bot"]
    assert [turn.speaker for turn in read_text(text, agent="assistant").turns] == ["customer", "agent"]


def test_a_channel_can_be_named() -> None:
    text = '[{"channel": 0, "speaker": "x", "text": "hello"}, {"channel": 1, "speaker": "y", "text": "hi"}]'
    assert [turn.speaker for turn in read_text(text, agent="1").turns] == ["customer", "agent"]


def test_a_bot_alone_is_read_and_said() -> None:
    read = read_text("Bot: Hello.\nCustomer: Hi.\n")
    assert "no person answers here: a bot does" in read.warnings


SWAPPED = (
    "Agent: Hi, yes.\nCustomer: Thank you for calling Larkmoor Water, this is Priya, how can I help?\n"
    "Agent: I'm calling because my bill has doubled.\n"
    "Customer: I can see here that the reads are wrong. May I have your account number?\n"
    "Agent: 4471.\nCustomer: I've cancelled the bill. Is there anything else I can help with?\n"
)


def test_swapped_speakers_are_put_right_and_told() -> None:
    read = read_text(SWAPPED)
    assert [turn.speaker for turn in read.turns] == ["customer", "agent"] * 3
    assert any("swapped" in warning for warning in read.warnings)
    assert all(
        party.role_source == "inferred" and "reverse of the labels" in party.role_reason for party in read.parties
    )


def test_the_caller_can_insist() -> None:
    assert [turn.speaker for turn in read_text(SWAPPED, agent="Agent").turns] == ["agent", "customer"] * 3


@pytest.mark.parametrize(
    "text",
    [
        "Agent: Hello?\nCustomer: How can I help you, you rang me!\nAgent: Sorry, wrong number.\nCustomer: Right.\n",
        "Agent: Larkmoor Water.\nCustomer: Am I speaking to the billing team? My bill has doubled.\nAgent: Yes.\n"
        "Customer: Good.\n",
        "Agent: Thanks for calling, how can I help?\n"
        "Customer: Thank you for calling me back. Is there anything else you need?\n",
    ],
)
def test_a_customer_who_sounds_polite_is_not_swapped(text: str) -> None:
    assert [turn.speaker for turn in read_text(text).turns][:2] == ["agent", "customer"]


PASSED_ON = (
    "Agent: Parcels, Craig speaking.\nCustomer: My parcel is lost.\nAgent: {passes}\nCustomer: Thanks.\n"
    "Marta: {answers}\nCustomer: It's SL 4471.\nMarta: I can see it here.\n"
)
PASSES = "I'll put you through to tracing."


@pytest.mark.parametrize(
    "answers",
    [
        "Hello, tracing, Marta speaking, can I take your tracking number?",
        "Hi, this is Marta, I've got your parcel here.",
        "Thanks for holding, how can I help?",
    ],
)
def test_who_answers_after_a_hand_off_is_a_second_agent(answers: str) -> None:
    read = read_text(PASSED_ON.format(passes=PASSES, answers=answers))
    assert [(party.label, party.role) for party in read.parties][2] == ("Marta", "agent")
    assert any("second agent" in warning for warning in read.warnings)


@pytest.mark.parametrize(
    ("passes", "answers"),
    [
        ("Can I speak to the account holder?", "Hello, Marta speaking."),
        (PASSES, "Hello, Marta speaking, I'm her daughter."),
        (PASSES, "Hello, this is Marta, I'll interpret for her."),
        (PASSES, "What did they say?"),
    ],
)
def test_others_who_come_to_the_phone_are_no_agents(passes: str, answers: str) -> None:
    read = read_text(PASSED_ON.format(passes=passes, answers=answers))
    assert [(party.label, party.role) for party in read.parties][2] == ("Marta", "other")


def test_the_customers_husband_is_no_agent() -> None:
    text = "Agent: Hello?\nCustomer: I'll put you on to my husband.\nTom: Hello, Tom speaking.\nAgent: Hi Tom.\n"
    assert read_text(text).parties[2].role == "other"
