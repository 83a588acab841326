"""The dead asked for, and the bereaved called by their name or by a title they did not give."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signal import Signals
from empathyqa.signals import listen

WIDOW = "My husband died on the 3rd of August. It's in the name of Mr Gwilym Parry and I want it in mine, Mrs Eluned Parry."
MUM = "It's my mum's account. She passed away on Sunday."
DAD = "My dad died last week, I'm ringing about his card."
ASKED = [
    (WIDOW, "Please ask Mr Parry to contact us directly."),
    (WIDOW, "Your husband will need to sign the form."),
    (WIDOW, "Could I speak to Mr Parry please?"),
    (WIDOW, "Is your husband there?"),
    (WIDOW, "You'll need to have your husband call us."),
    (MUM, "Your mum would need to ring us herself."),
    (DAD, "Can you get your dad to confirm it, please?"),
    # not looked at while the rule was written
    (WIDOW, "I'm afraid Mr Parry has to log in and change it."),
    (MUM, "Can you put your mum on the line for me?"),
    (DAD, "We'd want your dad to give us a ring."),
    ("My late wife's phone is still being billed.", "Ask your wife to text STOP to that number."),
    ("This is a letter to my husband. He died in January.", "Is he able to authorise you on the account?"),
    (MUM, "Could she give us a ring herself?"),
    ("My brother died and I'm closing his account.", "The account holder must call us to close it."),
]
NOT_ASKED = [
    (WIDOW, "I'm sorry. We can't speak to your husband now, so I'll take it from you."),
    (WIDOW, "I'll need the date your husband passed away."),
    (WIDOW, "Mr Parry's account is closed now."),
    (WIDOW, "You don't need to have your husband sign anything."),
    ("My wife died. My son has power of attorney.", "Please ask your son to contact us."),
    ("My husband's at work, can I speak for him?", "Your husband will need to call us."),
    ("My mum died on Sunday. My dad wants to keep the phone.", "Your dad will need to sign the form."),
    # not looked at while the rule was written
    ("My dad died. My brother is sorting it out.", "Could he give us a ring?"),
    (MUM, "Did she have a card as well?"),
    (MUM, "Was your mum the only name on it?"),
    (DAD, "Did your dad have anything else with us?"),
    (WIDOW, "Normally we'd ask Mr Parry to call, and of course that's not possible."),
    ("My husband rang about his mother. She died in May.", "Your husband will need to send the certificate."),
    ("My brother nearly died laughing at the bill.", "Ask your brother to ring us."),
]
MISNAMED = [
    (WIDOW, "Dear Mr Parry, thank you for contacting us."),
    ("My husband Tom died in May, it's about the phone.", "Thanks Tom. What's the number?"),
    ("I am writing about the bins. E. Parry (Mrs)", "Dear Mr Parry, thank you."),
    # not looked at while the rule was written
    ("My late wife Doreen had a card with you.", "Hello Doreen, thanks for getting in touch."),
    ("This is Mr Adeyemi, it's about the van.", "Thank you, Mrs Adeyemi, one moment."),
]
WELL_NAMED = [
    (WIDOW, "Dear Mrs Parry, I'm so sorry."),
    ("My husband Tom died in May, it's about the phone.", "I'm so sorry to hear about Tom."),
    ("This is Mr Parry, my father Mr Alun Parry died.", "Dear Mr Parry, I am sorry."),
    # not looked at while the rule was written
    ("I'm Miss Adeyemi, it's about the van.", "Thank you, Ms Adeyemi, one moment."),
    ("My son Ben died in March. I'm Grace.", "I'm so sorry, Grace. Tell me about Ben."),
]


def heard(told: str, reply: str) -> Signals:
    return listen(read_text(f"Customer: {told}\nAgent: {reply}\nCustomer: Oh."))


def asks(signals: Signals) -> bool:
    return any(one.reason == "asks for somebody who has died" for one in signals.at(1, "deflection"))


@pytest.mark.parametrize(("told", "reply"), ASKED)
def test_the_dead_are_asked_for(told: str, reply: str) -> None:
    assert asks(heard(told, reply))


@pytest.mark.parametrize(("told", "reply"), NOT_ASKED)
def test_nobody_dead_is_asked_for(told: str, reply: str) -> None:
    assert not asks(heard(told, reply))


@pytest.mark.parametrize(("told", "reply"), MISNAMED)
def test_a_name_that_is_anothers(told: str, reply: str) -> None:
    assert heard(told, reply).facts_of("wrong_name")


@pytest.mark.parametrize(("told", "reply"), WELL_NAMED)
def test_their_own_name(told: str, reply: str) -> None:
    assert not heard(told, reply).facts_of("wrong_name")
