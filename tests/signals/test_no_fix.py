"""Words near a fix that tell of much and deliver nothing, and their look-alikes, which deliver."""

from __future__ import annotations

import pytest

from empathyqa import read_text
from empathyqa.signals import listen
from empathyqa.signals.outcomes.no_fix import no_fix
from empathyqa.signals.workings.spoken import spoken


def taken(text: str) -> list[str]:
    return [text[start:end] for start, end in no_fix(spoken(text, "en"))]


@pytest.mark.parametrize(
    "text",
    [
        "I've put a note on your order.",
        "I've written that in the file for you.",
        "We've logged it with the depot as lost.",
        "I've put everything you told me on here.",
        "I've noted what you said about the stairs.",
        "I'm booking the van for the three of you.",
        "We can set up a second policy in your own name.",
        "I'll move it across to the new line tonight.",
        "You have two options: a credit, or a swap.",
        "There's a charge of £12 that's been added to the account.",
        "I've found your booking here.",
        "The £900 has gone and I've sent a recall to their bank.",
        "I'm afraid that's gone.",
        "It's gone four so it'll be Monday.",
        "So you've two tickets and want one of them back. Is that right?",
        "To read it back: Tuesday, two adults, a window seat. Correct?",
        "Off the record, yes.",
        "Refunds are done by a different team.",
        "That's handled through our partner in Leeds.",
    ],
)
def test_nothing_is_delivered(text: str) -> None:
    assert taken(text)


@pytest.mark.parametrize(
    "text",
    [
        "I've put £30 on your meter.",
        "I've put you in row two.",
        "I've written off the fee.",
        "I've logged you back in.",
        "I've booked the van for the three of you.",
        "I've moved it across to the new line.",
        "You have until Friday.",
        "The charge has been taken off.",
        "I've found your glasses, they're at the desk.",
        "It's gone to your account, it'll show by noon.",
        "It's gone through.",
        "It's off now.",
        "So that's both tickets refunded.",
        "Your seat is held. Is that all?",
        "The locks are changed.",
        "I can see it's paid.",
        "It's done by now.",
        "It's sorted online for you, and your plan is on.",
    ],
)
def test_a_fix_keeps_its_words(text: str) -> None:
    assert not taken(text)


def fixes(talk: str) -> list[str]:
    return [one.text for one in listen(read_text(talk)).of("resolution")]


def test_what_went_wrong_is_news_and_to_a_why_an_answer() -> None:
    wrong = "Agent: It was put through wrong, the parcel was scanned in Leeds by mistake.\nCustomer: Right.\n"
    assert not fixes(f"Customer: My parcel isn't here.\n{wrong}")


def test_a_form_that_nobody_asked_for_is_no_fix() -> None:
    assert not fixes("Customer: They still write to my late husband.\nAgent: I've sent you the form.\nCustomer: Oh.\n")
    assert fixes("Customer: Could you send me the form again?\nAgent: I've sent you the form.\nCustomer: Thank you.\n")


def test_the_number_of_a_case_is_no_fix_unless_it_was_asked_for() -> None:
    assert not fixes("Customer: Somebody took my savings.\nAgent: The report reference is F 88120.\nCustomer: Right.\n")


def test_a_case_number_in_the_very_first_words() -> None:
    talk = "Agent: Hello, your reference is 4471, this is Jo.\nCustomer: Where's my refund?\nAgent: On its way.\n"
    assert not any(one.turn == 0 for one in listen(read_text(talk)).of("resolution"))
