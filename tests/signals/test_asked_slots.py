"""Which details a sentence asks for: every way of naming one is looked for, though most sentences are left out at once."""

from __future__ import annotations

import pytest

from empathyqa.signals.facts.sentences import sentences
from empathyqa.signals.facts.slots import asked_slots
from empathyqa.signals.talk import spoken


@pytest.mark.parametrize(
    ("said", "slots"),
    [
        ("Your post code, please?", {"postcode"}),
        ("And the zip?", {"postcode"}),
        ("The eircode, please.", {"postcode"}),
        ("Your date of birth?", {"birth"}),
        ("Can I take your dob?", {"birth"}),
        ("And your birthdate?", {"birth"}),
        ("What is the d o b?", {"birth"}),
        ("Which email address is it?", {"email"}),
        ("The first line of your address?", {"address"}),
        ("Your full name?", {"name"}),
        ("Surname, please?", {"name"}),
        ("And your names?", {"name"}),
        ("Who am I speaking to?", {"name"}),
        ("Who is this?", {"name"}),
        ("Your order number?", {"order"}),
        ("What's the booking ref?", {"booking", "reference"}),
        ("The ticket id?", {"ticket"}),
        ("Your claim digits?", {"claim"}),
        ("And the reg?", {"registration"}),
        ("The parcel code?", {"tracking"}),
        ("How are you today?", set()),
        ("It was posted in June.", set()),
    ],
)
def test_every_way_of_naming_a_detail(said: str, slots: set[str]) -> None:
    (sentence,) = sentences(spoken(said, "en"))
    assert asked_slots(sentence) == slots
