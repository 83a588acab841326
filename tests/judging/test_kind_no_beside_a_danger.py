"""A kind no is praised; not where it turns down what would have kept the customer from harm, and the danger stands open."""

from __future__ import annotations

import pytest

from empathyqa import Scorer, load_rubric
from empathyqa.scorecard import CriterionResult, Outcome
from empathyqa.transcript import Transcript, Turn

SCAM = "He rings me every day about the shares. He says if I pay in another five hundred it releases the first lot."
KIND_NO = "I'm sorry, I know that's hard to hear. We can't do that tonight. What I can do is send you a form tomorrow."
ASKS = ("Can I have the statements tonight, please?", "Could you e-mail me the last three months this evening?")
SCORER = Scorer(load_rubric("balanced"))


def told(*lines: str) -> CriterionResult:
    turns = tuple(Turn(i, "customer" if i % 2 == 0 else "agent", line) for i, line in enumerate(lines))
    card = SCORER.score(Transcript(id="t", turns=turns))
    return next(one for one in card.results if one.criterion == "hard-truth-kindly")


@pytest.mark.parametrize("asks", ASKS)
def test_a_kind_no_beside_a_scam_is_no_merit(asks: str) -> None:
    found = told(f"Hi. {SCAM}", "Right, okay.", asks, KIND_NO, "Okay.", "Take care now, bye.")
    assert found.outcome is not Outcome.MET


@pytest.mark.parametrize("asks", ASKS)
def test_without_one_it_is(asks: str) -> None:
    found = told("Hi. I left my card in a taxi.", "Right, okay.", asks, KIND_NO, "Okay.", "Take care now, bye.")
    assert found.outcome is Outcome.MET
