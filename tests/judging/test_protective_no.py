"""A no that protects the customer is no unsettled matter, and is half an answer at least to what was hinted at."""

from __future__ import annotations

from empathyqa import Scorecard
from empathyqa.scorecard import Outcome
from empathyqa.scorer import Scorer
from empathyqa.signals import listen
from tests.judging.made import balanced, transcript

RISK = "customer: It's for a gentleman who is sorting out my computer. He's on the other phone, I must do it before 12."
HELD = "agent: I'm going to leave the limit where it is for today, as I can't be sure this one is safe."
REFUSED = "agent: I'm afraid I can't raise the limit today, that's not possible."
AFTER = "customer: Oh. That's no good, he won't be pleased."


def card(*lines: str) -> Scorecard:
    return Scorer(balanced()).judge(listen(transcript("agent: Hello, Pennyhill.", *lines, "agent: Bye.")))


def test_what_is_held_back_to_protect_is_not_coached_to_be_settled() -> None:
    held = card(RISK, HELD, AFTER)
    for criterion in ("settles-the-matter", "sorted-in-this-contact"):
        assert held.result(criterion).outcome is Outcome.NOT_APPLICABLE
        assert card(RISK, REFUSED, AFTER).result(criterion).outcome is not Outcome.NOT_APPLICABLE


def test_it_is_half_an_answer_at_least() -> None:
    held = card(RISK, HELD, AFTER).result("answers-a-disclosure")
    assert held.outcome is Outcome.PARTLY
    assert any(one.signal == "protective_no" for one in held.evidence)


def test_without_a_risk_a_no_is_a_no() -> None:
    asks = "customer: I'd like my limit raised, please."
    assert card(asks, HELD, AFTER).result("settles-the-matter").outcome is not Outcome.NOT_APPLICABLE
