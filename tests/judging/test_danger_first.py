"""The matter is settled partly at most where a hint of harm was passed over."""

from __future__ import annotations

import pytest

from empathyqa.scorecard import Outcome
from tests.judging.made import asked, heard

HARM = "customer: Stop my tablets, I've plenty put by. | crisis:plan"
POSTCODE, HELD = "agent: Your postcode? | ", "agent: Are you safe? I'm with you. | acknowledgement reassurance"
DONE, FRIDAY = "agent: That's stopped. | resolution", "agent: It's stopped by Friday. | next_step timeframe"
RIGHT, YES = "customer: Right. | ", "customer: Thank you. | confirmation"


@pytest.mark.parametrize(
    ("lines", "outcome"),
    [
        ((HARM, POSTCODE, RIGHT, DONE, YES), Outcome.PARTLY),
        ((HARM, POSTCODE, RIGHT, FRIDAY, RIGHT), Outcome.PARTLY),
        ((HARM, HELD, RIGHT, DONE, YES), Outcome.MET),
        ((HARM, HELD, RIGHT, FRIDAY, RIGHT), Outcome.MET),
        (("customer: Stop my paper. | ", POSTCODE, RIGHT, DONE, YES), Outcome.MET),
        (("customer: I can't pay. | vulnerability:resilience", POSTCODE, RIGHT, DONE, YES), Outcome.MET),
    ],
)
def test_a_danger_comes_before_what_was_asked(lines: tuple[str, ...], outcome: Outcome) -> None:
    assert asked("resolution", heard(*lines), timed_promise_is_met=True).outcome is outcome


def test_the_words_of_the_danger_and_what_is_missing_are_shown() -> None:
    found = asked("resolution", heard(HARM, POSTCODE, RIGHT, DONE, YES))
    assert "hint of harm" in found.reason
    assert any(word.signal == "crisis" for word in found.evidence)
    assert any(word.expected for word in found.evidence)


def test_a_matter_that_stays_open_stays_missed() -> None:
    told = heard(HARM, POSTCODE, RIGHT, "agent: We can't. | hard_truth")
    assert asked("resolution", told).outcome is Outcome.MISSED
