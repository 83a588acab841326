"""Names of others are not the customer's: a colleague told of, a child on the form, the one under a mail."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signals import listen

ANN = "My name's Ann Webb."
OTHERS = [
    ("I am Agnieszka Wrona.", "There's a specialist in the jobcentre, Miriam, who does this all the time."),
    (ANN, "There's a colleague here, Miriam, who does this every day."),
    (ANN, "One of the team, Darren, is out your way today."),
    (ANN, "A woman in our bereavement team, Ruth, will write to you."),
    (ANN, "I'll get it sent out today. Kind regards, Liam, Customer Experience Team"),
    (ANN, "All done. Thanks, Liam"),
    ("This is Dana Whitcomb. The form's under Whitcomb, Theo.", "Theo, yes. Got it."),
    # not looked at while the rule was written
    (ANN, "We've a nurse on the ward, Colette, who can ring you back."),
    (ANN, "The adviser from the Leeds office, Karen, will be there."),
    (ANN, "Somebody in the workshop, Ian, has put it right."),
    (ANN, "The refund's gone through today.\nBest wishes,\nSophie"),
    (ANN, "I've put a note on. Yours sincerely, Martin Okell"),
    (ANN, "Ask for the lady at the desk, Doreen, when you come in."),
]
THEIRS = [
    (ANN, "Thanks, Ann, I've found it.", "Ann"),
    (ANN, "I've a slot at nine, Ann, if that suits.", "Ann"),
    (ANN, "There's a specialist in the jobcentre, Ann, who does this.", "Ann"),
    (ANN, "It's done. Thanks, Ann", "Ann"),
    ("It's Mrs Akhtar.", "The nurse can see you, Mrs Akhtar, on Monday.", "Akhtar"),
    # not looked at while the rule was written
    (ANN, "The driver has it, Ann, and he's on his way.", "Ann"),
    ("where's my parcel", "Hi Karen! I've found it.", "Karen"),
    ("I am Agnieszka Wrona.", "That's all sorted, Agnieszka.", "Agnieszka"),
    (ANN, "My colleague will ring you on Monday, Ann.", "Ann"),
]


def called(told: str, reply: str) -> list[str]:
    reply = reply.replace("\n", " ")
    heard = listen(read_text(f"Agent: Hello, you're through to Jo.\nCustomer: {told}\nAgent: {reply}\nCustomer: Okay."))
    return [one.text for one in heard.at(2, "name_use")]


@pytest.mark.parametrize(("told", "reply"), OTHERS)
def test_somebody_elses_name_calls_nobody(told: str, reply: str) -> None:
    assert called(told, reply) == []


@pytest.mark.parametrize(("told", "reply", "name"), THEIRS)
def test_their_own_name_calls_them(told: str, reply: str, name: str) -> None:
    assert called(told, reply) == [name]


def test_a_childs_name_on_a_form_is_not_the_parents() -> None:
    heard = listen(read_text(
        "Agent: School admissions, Martin speaking.\nCustomer: Hi, this is Dana Whitcomb, it's about a school.\n"
        "Agent: Hello Mrs Whitcomb. Have you applied?\nCustomer: Twice. Whitcomb, Theo.\nAgent: Theo, yes. Got it."
    ))  # fmt: skip
    assert [one.text for one in heard.of("name_use")] == ["Whitcomb"]
