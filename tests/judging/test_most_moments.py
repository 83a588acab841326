"""Most of the moments, not half of them, make noticing and holding whole; and what a guard of the balanced rubric weighs."""

from __future__ import annotations

import pytest

from empathyqa.scorecard import Outcome
from tests.judging.made import balanced, heard, scorer

ANGER = "customer: Three times nobody came! | anger:2"
WORRY = "customer: And I can't be without it at night. | anxiety:2"
SADNESS = "customer: It was my mother's. | sadness:2"
FEAR = "customer: What if it falls on the child? | anxiety:2"
KIND = "agent: No wonder, after three visits. I've got this. | validation ownership"
COLD = "agent: Postcode? | verification_question"
STEPS = ("notices", "contains")
# So many idle turns that the next feeling is a moment of its own, out of reach of the reply before.
APART = ("customer: LS6. | ", COLD) * 7


def outcomes(*replies: str) -> dict[str, Outcome]:
    """The two steps, where each feeling got one of these replies."""
    lines: list[str] = []
    for feeling, reply in zip((ANGER, WORRY, SADNESS, FEAR), replies, strict=False):
        lines += [feeling, reply, *APART]
    card = scorer().judge(heard(*lines))
    assert len(card.moments) == len(replies)
    return {step: card.result(step).outcome for step in STEPS}


@pytest.mark.parametrize(
    ("replies", "outcome"),
    [
        ((KIND,), Outcome.MET),
        ((KIND, KIND), Outcome.MET),
        ((KIND, KIND, KIND, COLD), Outcome.MET),  # one of four passed over is bearable
        ((KIND, KIND, COLD), Outcome.PARTLY),
        ((KIND, COLD), Outcome.PARTLY),  # half of them is half, not the whole
        ((KIND, KIND, COLD, COLD), Outcome.PARTLY),
        ((KIND, COLD, COLD), Outcome.MISSED),
        ((COLD,), Outcome.MISSED),
    ],
)
def test_three_in_four_are_met_and_half_of_them_is_half(replies: tuple[str, ...], outcome: Outcome) -> None:
    assert outcomes(*replies) == dict.fromkeys(STEPS, outcome)


@pytest.mark.parametrize(
    ("signal", "criterion", "pillar", "once", "twice"),
    [
        ("overpromise", "no-overpromising", "effectiveness", 10, 20),
        ("self_focus", "no-turning-to-self", "empathy", 7.5, 15),
    ],
)
def test_what_these_guards_take_off(signal: str, criterion: str, pillar: str, once: float, twice: float) -> None:
    """Half for once, the whole from the second time on, and nothing where it was not heard."""
    for times, taken in ((0, 0), (1, once), (2, twice)):
        said = (f"agent: It will never happen again. | {signal}", "customer: Right. | ") * times
        card = scorer().judge(heard(ANGER, KIND, "customer: Good. | ", *said))
        assert card.pillars[pillar].taken_off == taken
        assert card.result(criterion).outcome is (Outcome.MET, Outcome.PARTLY, Outcome.MISSED)[times]


def test_holding_weighs_most_and_naming_more_than_manners() -> None:
    weight = {each.id: each.weight for each in balanced().criteria if each.pillar == "empathy" and each.use == "score"}
    assert weight["contains"] > max(each for id, each in weight.items() if id != "contains")
    assert weight["names"] > weight["human-opening"] == weight["uses-the-name"]


def test_a_matter_solved_and_a_feeling_passed_over_is_no_example() -> None:
    """Solved but unheard: all was done, and nothing in it answers the feeling."""
    done = "agent: It is booked for eight tomorrow. | resolution next_step timeframe"
    unheard = scorer().judge(heard(ANGER, COLD, "customer: LS6. | ", done, "customer: Thanks. | confirmation"))
    answered = scorer().judge(heard(ANGER, KIND, "customer: LS6. | ", done, "customer: Thanks. | confirmation"))
    assert unheard.result("settles-the-matter").outcome is answered.result("settles-the-matter").outcome is Outcome.MET
    assert (unheard.pillars["empathy"].score or 0) <= 60 < 80 <= (answered.pillars["empathy"].score or 0)
    assert unheard.band != balanced().bands[0].name
