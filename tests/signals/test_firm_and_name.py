"""An opening that gives the firm and the person in one breath; and what must not be taken for a firm."""

from __future__ import annotations

import pytest

from empathyqa import listen, read_text
from empathyqa.signals.naming.firm_and_name import FIRM_AND_NAME

_BOTH = [
    "Larch Lane Camping, Merryn speaking.",
    "Good morning, Larch Lane Camping, guest services, Leon speaking.",
    "Spoke & Saddle Cycles, Tomasz here.",
    "repairs sam here",
    "Ember Repairs, Dougie.",
    "Petwell Pharmacy, this is Odalys.",
    "Thanks for calling Rivertown Gas, this is Sam.",
    "You're through to Rivertown Water, I'm Sam.",
    "Hello, this is Sam from Rivertown Water.",
    "Hi, I'm Sam from the billing team.",
]
_ONE = [
    "Merryn speaking.",
    "Yes, Sam speaking.",
    "Okay, this is Sam.",
    "Good morning, Maria, this is Sam.",
    "Hello, this is Sam, thanks for calling.",
    "Sam here, the line's bad.",
    "My name is Priya and I'll be helping you.",
    "Sorry about the wait, this is Sam.",
    "I'm Sam from tomorrow on.",
    "Thanks for calling, this is Sam.",
]


def _introduction(said: str, before: str = "") -> object:
    heard = listen(read_text(f"{before}Agent: {said}\nCustomer: My tent leaks, can you help?\nAgent: Yes.\n"))
    return next((each.kind for each in heard.of("introduction")), "no introduction")


@pytest.mark.parametrize("said", _BOTH)
def test_firm_and_name_are_told_together(said: str) -> None:
    assert _introduction(said) == FIRM_AND_NAME


@pytest.mark.parametrize("said", _ONE)
def test_one_alone_is_one(said: str) -> None:
    assert _introduction(said) is None


def test_what_is_said_to_the_customer_who_spoke_first_is_no_firm() -> None:
    assert _introduction("Leaking tent, this is Sam.", "Customer: Leaking tent.\n") is None
