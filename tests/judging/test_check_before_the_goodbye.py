"""A yes to what was left unsettled confirms nothing; a warm thank-you for what was done owes no check before the goodbye."""

from __future__ import annotations

from empathyqa.scorecard import Outcome
from tests.judging.made import asked, heard

ASKS = "customer: The mooring post is loose. | "
BYE = "agent: Goodbye. | closing"


def test_a_yes_to_a_matter_left_unsettled_confirms_nothing() -> None:
    left = heard(
        ASKS, "agent: That's the harbour's. | deflection", "customer: I can pay forty. | confirmation",
        "agent: There's nothing we can do. | deflection dismissal", "customer: It's still loose. | unresolved:1", BYE,
    )  # fmt: skip
    assert asked("closing_check", left).outcome is not Outcome.MET


def test_glad_of_what_was_done_with_more_to_come() -> None:
    lines = (
        ASKS, "agent: I've tied it off. | resolution", "customer: Good. | ",
        "agent: A new one is fitted on Friday. | next_step timeframe",
    )  # fmt: skip
    glad = asked("closing_check", heard(*lines, "customer: You've been so kind, thank you. | gladness", BYE))
    assert glad.outcome is Outcome.NOT_APPLICABLE
    assert asked("closing_check", heard(*lines, "customer: Right. | ", BYE)).outcome is Outcome.MISSED


def test_a_thank_you_for_a_date_alone_does_not_excuse_the_check() -> None:
    talk = heard(ASKS, "agent: Somebody comes on Friday. | next_step timeframe", "customer: Lovely. | gladness", BYE)
    assert asked("closing_check", talk).outcome is Outcome.MISSED
