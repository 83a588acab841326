"""A disclosure that was passed over: archetype, critical criterion and band tell one story."""

from __future__ import annotations

import pytest

from empathyqa import Scorer, load_rubric
from empathyqa.disclosures import passed_over
from empathyqa.moments import trace
from empathyqa.scorecard import Outcome
from empathyqa.scoring import best_open
from empathyqa.stretches import merge, places
from tests.judging.made import heard

TOLD = "customer: I lost my job and my son is ill. | vulnerability"
FACT = "agent: Did you try switching it off? | discovery_question"
DONE = "agent: It is refunded now. | resolution"
KIND = "agent: That is a lot at once. I'll stop the letters today. | acknowledgement ownership"
STOCK = "agent: I understand your frustration. I'll stop the letters. | scripted acknowledgement ownership"


@pytest.mark.parametrize(
    ("lines", "passed"),
    [
        ((TOLD, KIND), False),
        ((TOLD, DONE), False),  # help at once is an answer, if a dry one
        ((TOLD, FACT), True),  # a question for facts alone goes past it
        ((TOLD, "agent: Policy is policy. | deflection"), True),
        ((TOLD, *("agent: Name? | ", "customer: Jo. | ") * 3, DONE), True),  # too late
    ],
)
def test_passed_over(lines: tuple[str, ...], passed: bool) -> None:
    signals = heard(*lines)
    (moment,) = trace(signals)
    assert passed_over(moment, places(merge(signals.transcript))) is passed


@pytest.mark.parametrize(
    ("reply", "outcome"), [(KIND, Outcome.MET), (STOCK, Outcome.PARTLY), (DONE, Outcome.PARTLY), (FACT, Outcome.MISSED)]
)
def test_care_in_own_words_answers_a_disclosure(reply: str, outcome: Outcome) -> None:
    card = Scorer(load_rubric("balanced")).judge(heard(TOLD, reply))
    assert card.result("answers-a-disclosure").outcome is outcome


def test_no_praise_over_a_disclosure_that_was_passed_over() -> None:
    """One disclosure answered, one passed over, and everything else done well: the band stays below praise."""
    lines = (
        "agent: Hello, Jo, this is Sam. What happened? | greeting introduction name_use discovery_question", TOLD, KIND,
        "customer: And my flat is damp. | ", "agent: Right. | ", "customer: I can't pay either. | crisis vulnerability",
        FACT, "customer: No. | ", "agent: It's done. Does that settle it? | ", "customer: Yes, thanks. | confirmation gladness",
    )  # fmt: skip
    card = Scorer(load_rubric("balanced")).judge(heard(*lines, customer_name="Jo"))
    assert card.archetype == "unsafe_to_disclose"
    assert card.result("answers-a-disclosure").outcome is not Outcome.MET
    assert card.band in ("Coach this", "Talk today")
    assert card.capped_by == "answers-a-disclosure"


@pytest.mark.parametrize(("archetype", "place"), [("unsafe_to_disclose", 2), ("quick_not_heard", 1), ("transactional", 0)])
def test_the_best_band_is_for_the_seen_and_sorted(archetype: str, place: int) -> None:
    assert best_open(load_rubric("balanced"), archetype) == place
