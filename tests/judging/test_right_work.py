"""Where the work began with what the customer had told, nobody is held to ask; a question for data alone is half."""

from __future__ import annotations

import pytest

from empathyqa.scorecard import Outcome
from tests.judging.made import asked, heard, scorer, transcript

MET, PARTLY, MISSED, NA = Outcome.MET, Outcome.PARTLY, Outcome.MISSED, Outcome.NOT_APPLICABLE
TOLD = "customer: The kettle I got on the 2nd leaks and I would like another. | frustration:2"
DATA, ORDER = "agent: The order number? | verification_question", "customer: H-338. | "
SENT, FRIDAY = "agent: A new one goes out tonight. | next_step timeframe", "agent: It comes on Friday. | next_step timeframe"
OK, NO = "customer: Thanks. | confirmation", "customer: That was not it. | unresolved"


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        ((TOLD, DATA, ORDER, SENT, OK), NA),
        ((TOLD, SENT, OK, FRIDAY), NA),
        ((TOLD, DATA, ORDER, SENT, NO), MISSED),  # the right thing was not done: there was something to ask
        (("customer: Third time I write. | repeat", SENT, OK), NA),  # that was before
        ((TOLD, SENT, OK, "agent: It's there, not here. | deflection", OK, FRIDAY), NA),  # a push that comes later
        ((TOLD, "agent: Tap here. | next_step deflection", OK, SENT, OK), MISSED),
        ((TOLD, "agent: I'll help you. | ownership", OK, "agent: So. | ", OK, FRIDAY, OK), MISSED),  # a mere promise is no work
        ((TOLD, DATA, ORDER, "agent: I see. | ", OK, "agent: So. | ", OK, FRIDAY, OK), PARTLY),
        ((TOLD, DATA, ORDER, "agent: Thank you. | "), MISSED),
        ((TOLD, "agent: Where does it leak? | discovery_question", OK, SENT, OK), MET),
    ],
)  # fmt: skip
def test_what_was_told_need_not_be_asked(lines: tuple[str, ...], outcome: Outcome) -> None:
    assert asked("questions", heard(*lines)).outcome is outcome


def test_a_team_may_hold_everybody_to_a_question() -> None:
    assert asked("questions", heard(TOLD, SENT, OK), settled_at_once=False).outcome is MISSED


def test_a_bereaved_customer_who_said_all_is_not_to_be_questioned() -> None:
    card = scorer().score(
        transcript(
            "customer: My husband died on the 11th and his pension is still being paid. Please stop it.",
            "agent: I am so sorry, Mrs Marlow. May I have his reference?",
            "customer: PM 2231",
            "agent: I have stopped it from today. A letter with the sums comes by Friday.",
            "customer: Thank you, that is kind.",
        )
    )
    assert card.result("good-questions").outcome is NA


@pytest.mark.parametrize("asks", ["Did you know you get a free mug if you stay?", "Have you tried turning it off and on again?"])
def test_a_sale_or_a_stock_step_is_no_question(asks: str) -> None:
    lines = ("customer: The line has been so slow since Monday.", f"agent: {asks}", "customer: Hm.")
    assert scorer().score(transcript(*lines)).result("good-questions").outcome is MISSED
