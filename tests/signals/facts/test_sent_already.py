"""A paper that was sent already, asked for again."""

from __future__ import annotations

import pytest

from empathyqa.reading import read_text
from empathyqa.signals import listen

AGAIN = [
    ("We sent it off with the certificate, the proper one.", "You'll need to send the documents with the new pack."),
    ("I did bring the certificate down to the office myself.", "Could you send us the certificate?"),
    ("i've already uploaded the payslips twice", "we would need you to upload the payslips please"),
    # not looked at while the rule was written
    ("My daughter posted the form on the fourth.", "Please complete the form and we'll look at it."),
    ("I gave the young man all my paperwork.", "You'll still need to provide the paperwork."),
    ("she emailed you the photos of the ceiling", "can you please email the photos over"),
]
FAIR = [
    ("I sent the form in May.", "I'm so sorry, it never arrived. Could you send us the form again?"),
    ("I sent the form in May.", "Thanks. You'll need to send a photo of the meter too."),
    ("If I sent the certificate, would that do?", "Yes, please send the certificate."),
    ("I'll send the receipt tonight.", "Lovely, please send the receipt to this address."),
    # not looked at while the rule was written
    ("I've sent the passport already.", "Sorry, the scan is blurred, can you send the passport once more?"),
    ("You sent me a letter about it.", "Could you bring the letter with you?"),
    ("We sent in the first form.", "Then please send the second form, it's on its way."),
    ("I haven't sent the contract back.", "No problem, please send the contract when you can."),
]


def again(told: str, said: str) -> bool:
    return bool(listen(read_text(f"Agent: Hello.\nCustomer: {told}\nAgent: {said}\nCustomer: Oh.")).facts_of("asked_twice"))


@pytest.mark.parametrize(("told", "said"), AGAIN)
def test_it_is_asked_for_again(told: str, said: str) -> None:
    assert again(told, said)


@pytest.mark.parametrize(("told", "said"), FAIR)
def test_it_is_not(told: str, said: str) -> None:
    assert not again(told, said)
