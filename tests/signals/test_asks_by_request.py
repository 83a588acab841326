"""A question put as a request asks about the matter; one for the record, for news later or for leave does not."""

from __future__ import annotations

import pytest

from empathyqa.signals.asking.asks_by_request import asks_by_request
from empathyqa.signals.workings.spoken import spoken


@pytest.mark.parametrize(
    "said",
    [
        "Please let us know the platform you are experiencing this on so we can help further.",
        "Please let us know what platform you are playing on so we may assist further.",
        "Mind sharing more info about the issue you're getting?",
        "Could you provide more detail on what's going on? Thanks.",
        "Could you pls share a few details here so that we can look at the meeting",
        "Sorry to hear that. Let us know more details to better understand your concern.",
        "We would like to know if you have made recent changes to the boiler.",
        "Kindly tell us which branch it was.", "Can you let us know the model of the fridge?",
        "Let me know what happened after that.", "Please specify the exact fault on the meter.",
        "Would you mind telling us more about the noise?", "I'd like to understand what the driver said.",
        "Please tell me where the leak is.", "Please share the steps that led to it.",
    ],
)  # fmt: skip
def test_it_asks_about_the_matter(said: str) -> None:
    assert asks_by_request(spoken(said, "en"))


@pytest.mark.parametrize(
    "said",
    [
        "Please let us know if you need anything else.", "Let us know how it goes.",
        "Please let us know your full name and address.",
        "Please provide the order number.", "Could you share your email address?", "Let us know when it arrives.",
        "Please send us a DM.", "Please let us know what you think of our service.", "I would love to help you.",
        "Please share your feedback.", "We would like to thank you.", "Would you mind holding?",
        "I would like to know your name please.",
        "Just let me know when you get there.", "Please tell us your account number and what version of the card it is.",
        "Let us know what else we can do.", "We would like to know how we can improve our support.",
    ],
)  # fmt: skip
def test_it_asks_nothing_of_the_matter(said: str) -> None:
    assert not asks_by_request(spoken(said, "en"))
