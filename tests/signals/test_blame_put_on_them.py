"""Blame and pressure put politely: what they should know, the baby, those who rely on the gift; and what is none of it."""

from __future__ import annotations

import pytest
from tests.signals.test_reproach import WORK, heard


@pytest.mark.parametrize("work", WORK)
@pytest.mark.parametrize(
    ("told", "reply"),
    [
        ("He said to move it to a new account.", "You really should know that, it's on every page of the app."),
        ("I didn't know there was a fee.", "You should really know that."),
        ("I gave him the code.", "You ought to know better than that."),
        ("I'm seven months gone and it's freezing.", "Try not to stress, it's not good for baby!"),
        ("I'm so worried about it.", "Now don't get worked up, think of the baby."),
        ("I've been let go. I have to stop it.", "I see. People do rely on it, you know."),
        ("I want to cancel the donation.", "The children really depend on your support."),
        ("I need to stop my gift.", "It would be a shame for them to lose that."),
        ("I can't afford it any more, please end it.", "Without you they would go without."),
    ],
)
def test_blame_put_on_the_customer_is_a_dismissal(told: str, reply: str, work: str) -> None:
    assert "dismissal" in heard(f"C: {told}", f"A: {reply}{work}")


@pytest.mark.parametrize(
    ("told", "reply"),
    [
        ("When will it come?", "You should know that it's on the van today."),
        ("Is there a charge?", "You should know there's a fee of two pounds."),
        ("I didn't know.", "You really should have been told about that."),
        ("The heating's off and I'm pregnant.", "A cold flat is not good for baby, so somebody comes tonight."),
        ("I can't use it.", "I know you rely on it, so I'll send one today."),
        ("Does the lift matter?", "Yes, a lot of people rely on it."),
        ("my husband passed away", "I'm so sorry. Please accept my condolences."),
        ("It came broken.", "Please accept our apologies, a new one goes out today."),
        ("I'd like to give monthly.", "Thank you, the children really depend on your support."),
        ("What does it pay for?", "Families do rely on it, and here's the report."),
        ("I can't find it.", "You should really see it on the next page."),
    ],
)
def test_what_informs_thanks_or_comforts_is_none(told: str, reply: str) -> None:
    assert "dismissal" not in heard(f"C: {told}", f"A: {reply}")


@pytest.mark.parametrize("reply", ["You shouldn't have done that.", "You shouldn't have told him. What's the account number?"])
def test_a_reproach_is_no_validation(reply: str) -> None:
    assert "validation" not in heard("C: I gave him the code.", f"A: {reply}")
