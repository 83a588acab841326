"""Two matters in one contact: the last does not decide for both; a shrug is no yes."""

from __future__ import annotations

import pytest

from empathyqa import listen
from empathyqa.scorecard import Outcome, Scorecard
from tests.judging.made import scorer, transcript

MET, PARTLY, MISSED = Outcome.MET, Outcome.PARTLY, Outcome.MISSED
LOCKED = ("customer: my account's locked", "agent: I've unlocked it for you.")
CREDIT = "customer: It's back on. Could I get a credit?"
FROZEN = ("customer: The box is frozen.", "agent: I've restarted it from our side, have a look.")


def card(*lines: str) -> Scorecard:
    return scorer().score(transcript(*lines))


@pytest.mark.parametrize(
    "lines",
    [
        (*LOCKED, "customer: im in. can I have the July coins back?", "agent: No, they ran out.", "customer: whatever"),
        (*LOCKED, "customer: in now, phew. they sold my coat", "agent: Trades are final.", "customer: ok. whatever"),
        (*FROZEN, "customer: It's back on, ta.", "agent: Good.", "customer: Could I get a credit for the match?",
         "agent: We don't credit single matches.", "customer: Oh."),
        (*FROZEN, "customer: Yes, it's working now. And the two days we paid for?", "agent: Sorry, that isn't covered.",
         "customer: Typical."),
    ],
)  # fmt: skip
def test_a_first_matter_that_works_and_a_second_refused_are_partly_settled(lines: tuple[str, ...]) -> None:
    found = card(*lines)
    assert found.resolution_status == "partial"
    assert found.result("settles-the-matter").outcome is PARTLY
    assert "The first matter works" in found.result("settles-the-matter").reason


@pytest.mark.parametrize(
    ("lines", "refused"),
    [
        ((*FROZEN, CREDIT, "agent: Of course, it's on your bill.", "customer: Oh."), 1.0),
        ((*FROZEN, CREDIT, "agent: No, I'm afraid.", "customer: Fair enough, thanks."), 1.0),
        ((*FROZEN, CREDIT, "agent: No, but I'll add the film.", "customer: Right."), 1.0),
        ((*FROZEN, CREDIT, "agent: No, we never do.", "customer: Right."), 0.0),
    ],
)
def test_only_a_refusal_that_lets_them_down_counts_against_it(lines: tuple[str, ...], refused: float) -> None:
    wish = listen(transcript(*lines)).facts_of("second_wish")
    assert [fact.value for fact in wish] == [refused]


@pytest.mark.parametrize(
    "lines",
    [
        (*FROZEN, "customer: It's back on. no wait, out again. can you help", "agent: That's the policy.", "customer: oh"),
        (*FROZEN, "customer: It's not working. Can I have a refund?", "agent: No, we don't refund.", "customer: whatever"),
        (*FROZEN, "customer: It's back on. Do I have to register it again?", "agent: No.", "customer: ok"),
    ],
)
def test_the_same_matter_and_a_question_are_no_second_wish(lines: tuple[str, ...]) -> None:
    assert not listen(transcript(*lines)).facts_of("second_wish")


def test_a_shrug_after_an_answer_is_no_yes_and_takes_no_answer_back() -> None:
    asked = ("customer: Where is my order?", "agent: It's on its way.")
    shrugged, taken = card(*asked, "customer: ok. whatever"), card(*asked, "customer: ok")
    assert (taken.resolution_status, taken.result("settles-the-matter").outcome) == ("resolved", MET)
    assert (shrugged.resolution_status, shrugged.result("settles-the-matter").outcome) == ("resolved", PARTLY)
    assert shrugged.result("settles-the-matter").reason.endswith("Giving in is no yes.")
    assert shrugged.result("who-what-when").outcome is taken.result("who-what-when").outcome


def test_whatever_suits_is_no_shrug() -> None:
    lines = ("customer: Can it come on Friday?", "agent: Yes, morning or afternoon?", "customer: whatever suits the driver")
    assert not listen(transcript(*lines)).facts_of("gives_in")
