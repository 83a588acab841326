"""A sorry for somebody's loss is sympathy: it owes no remedy, and adds to no pile."""

from __future__ import annotations

import pytest

from empathyqa.scorecard import Outcome
from tests.judging.made import asked, heard

DIED = "customer: My wife passed in the spring. | vulnerability sadness:2"
NEXT = "agent: What is on the account? | discovery_question"


@pytest.mark.parametrize("told", [DIED, "customer: I sit in her chair most days. | sadness:2"])
def test_a_sorry_for_a_loss_owes_no_remedy(told: str) -> None:
    talk = heard(told, "agent: I'm sorry, Mr Dow. When was it? | apology", "customer: March. | ", NEXT)
    verdict = asked("apology_then_action", talk)
    assert verdict.outcome is Outcome.NOT_APPLICABLE
    assert "loss or grief" in verdict.reason


@pytest.mark.parametrize(
    "told",
    [
        "customer: The urn came smashed, I could cry. | sadness:2 frustration:2",
        "customer: You sent it to the wrong house. | frustration:2",
        "customer: Nobody came. | unresolved",
    ],
)
def test_a_sorry_for_what_went_wrong_still_does(told: str) -> None:
    verdict = asked("apology_then_action", heard(told, "agent: I'm sorry. | apology", "customer: Right. | ", NEXT))
    assert verdict.outcome is Outcome.MISSED


def test_sadness_at_what_the_firm_did_before_is_no_loss() -> None:
    talk = heard(
        "customer: The album never came. | frustration:2", "agent: Right. | ", "customer: I'm heartbroken. | sadness:2",
        "agent: I'm sorry. | apology", "customer: Well. | ", NEXT,
    )  # fmt: skip
    assert asked("apology_then_action", talk).outcome is Outcome.MISSED


def test_sympathy_adds_to_no_pile() -> None:
    sorry = "agent: I'm so sorry. | apology"
    talk = heard(DIED, sorry, "customer: Thank you. | ", sorry, "customer: The date is wrong. | unresolved", sorry)
    assert asked("apology_count", talk).reason == (
        "3 apologies in all, of which 2 for the matter; the rest are for a hold or a loss, or of the same breath."
    )
