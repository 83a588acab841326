"""“Dear Mrs Pike,” over every mail is one use of the name; the name in each breath of a call is not."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text
from empathyqa.signal import SALUTATION
from empathyqa.whole import name_status
from tests.judging.made import asked

MAILS = ("I have your form.", "It went to the office today.", "They have it now.", "It is stamped.", "It is paid.", "All done.",
         "The receipt follows.")  # fmt: skip


def status(opening: str, customer: str = "My name is Enid Garrow. Where is my form?") -> str:
    lines = [f"Customer: {customer}"]
    for mail in MAILS:
        lines += [f"Agent: {opening}{mail}", "Customer: Thank you."]
    return name_status(listen(read_text("\n".join(lines))))[0]


@pytest.mark.parametrize("opening", ["Dear Mrs Garrow, ", "Dear Enid, ", "Dear Enid Garrow, "])
def test_the_form_of_a_letter_is_no_overuse(opening: str) -> None:
    assert status(opening) == "used"


@pytest.mark.parametrize("opening", ["Enid, ", "Right, Enid. ", "Okay Mrs Garrow, ", "Thanks, Enid. "])
def test_a_name_in_every_breath_is(opening: str) -> None:
    assert status(opening) == "overused"


def test_a_dear_in_the_middle_is_no_salutation() -> None:
    heard = listen(read_text("Customer: It's Enid Garrow.\nAgent: That's done for you now, dear Enid."))
    assert [one.reason == SALUTATION for one in heard.of("name_use")] in ([], [False])


def test_a_card_tells_how_the_salutations_were_counted() -> None:
    mails = "".join(f"Agent: Dear Mrs Garrow, {mail}\nCustomer: Thank you.\n" for mail in MAILS)
    verdict = asked("name_use", listen(read_text(f"Customer: My name is Enid Garrow. Where is my form?\n{mails}")))
    assert verdict.reason == "Uses the name once: the salutations of 7 letters are one use."
