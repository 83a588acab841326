"""What comes by a day, told in the present tense, is a promise in a few sure shapes alone."""

from __future__ import annotations

import pytest

import empathyqa as eq
from empathyqa.note.promises import promises_in
from empathyqa.reading import read_text


def _by_when(said: str) -> list[str]:
    words = read_text(f"Customer: My lamp came broken. What happens now?\nAgent: {said}\nCustomer: Right, thanks.")
    return [one.when.text if one.when else "" for one in promises_in(words, eq.listen(words).signals)]


@pytest.mark.parametrize(
    ("said", "when"),
    [
        ("I have ordered a new base for you, it comes within 8 days.", "within 8 days"),
        ("They decide within two working days.", "within two working days"),
        ("The money is back on your card by Thursday.", "by Thursday"),
        ("The courier brings it on Saturday.", "on Saturday"),
        ("She calls you back at four today.", "at four today"),
        ("Refunded both, 44.90, 3 to 5 days.", "3 to 5 days"),
    ],
)
def test_what_comes_by_a_day_is_noted(said: str, when: str) -> None:
    assert _by_when(said) == [when]


@pytest.mark.parametrize(
    "said",
    [
        "They usually answer within two days.",
        "Does it come on Friday?",
        "It never comes on Saturday.",
        "He came on Tuesday and rang twice.",
        "If it comes on Friday, keep the box.",
        "We refunded the other one three days ago.",
        "The fee is taken by the seller on the 3rd.",
        "You get 6 pounds a day for it.",
        "The pin is in the wrong place and it'll do that to every driver.",
    ],
)
def test_rules_ifs_rates_and_what_was_are_none(said: str) -> None:
    assert _by_when(said) == []
