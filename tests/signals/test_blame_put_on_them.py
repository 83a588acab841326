"""A reproach is no validation, and condolences and apologies put no blame on anybody."""

from __future__ import annotations

import pytest
from tests.signals.test_reproach import heard


@pytest.mark.parametrize(
    ("told", "reply"),
    [
        ("my husband passed away", "I'm so sorry. Please accept my condolences."),
        ("It came broken.", "Please accept our apologies, a new one goes out today."),
        ("The heating's off and I'm pregnant.", "A cold flat is not good for baby, so somebody comes tonight."),
        ("I'd like to give monthly.", "Thank you, the children really depend on your support."),
    ],
)
def test_what_thanks_or_comforts_is_none(told: str, reply: str) -> None:
    assert "dismissal" not in heard(f"C: {told}", f"A: {reply}")


@pytest.mark.parametrize("reply", ["You shouldn't have done that.", "You shouldn't have told him. What's the account number?"])
def test_a_reproach_is_no_validation(reply: str) -> None:
    assert "validation" not in heard("C: I gave him the code.", f"A: {reply}")
