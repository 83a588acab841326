"""What was done for a matter that is left unsettled is partly met at most, where the rubric says so, and says why."""

from __future__ import annotations

from math import fsum
from typing import Any

import pytest

from empathyqa.compiled import HALF_AT_MOST
from empathyqa.rubric.model import Rubric
from empathyqa.scorecard import CriterionResult, Outcome, Scorecard
from empathyqa.scorer import Scorer
from empathyqa.signal import Signals
from tests.judging.made import balanced, heard

DONE_FOR_IT = ("takes-the-work-on", "who-what-when", "says-what-happens-next", "offers-another-way", "acts-on-it")
NO = "customer: That's no good, it still does not work. | unresolved frustration:2"
STEP = "agent: I'll send the form to you by Friday, or you could ring. | next_step timeframe ownership alternative"
OPEN = heard("customer: It is broken again. | frustration:2", STEP, NO)
SETTLED = heard("customer: It is broken again. | frustration:2", STEP, "customer: Yes, thanks. | confirmation")


def card(signals: Signals, rubric: Rubric | None = None) -> Scorecard:
    return Scorer(rubric or balanced()).judge(signals)


def changed(**fields: Any) -> Rubric:
    """The balanced rubric with other values in the criteria about what was done."""
    criteria = [c.model_copy(update=fields) if c.id in DONE_FOR_IT else c for c in balanced().criteria]
    return balanced().model_copy(update={"criteria": criteria})


def halved(result: CriterionResult) -> bool:
    return HALF_AT_MOST in result.reason


def test_the_rubric_says_it_of_what_was_done_and_of_nothing_else() -> None:
    named = {each.id: each.at_most_partly_when for each in balanced().criteria if each.at_most_partly_when}
    assert named == dict.fromkeys(DONE_FOR_IT, "left_unsettled") | {"sorted-in-this-contact": "work_handed_back"}


def test_half_at_most_says_why_and_keeps_its_words() -> None:
    told = card(OPEN)
    assert told.resolution_status == "unresolved"
    result, before = told.result("who-what-when"), card(OPEN, changed(at_most_partly_when="")).result("who-what-when")
    assert (before.outcome, result.outcome) == (Outcome.MET, Outcome.PARTLY)
    assert result.reason == f"{before.reason} Half at most: the matter is left unsettled."
    assert result.evidence == before.evidence


def test_where_it_is_settled_nothing_is_halved() -> None:
    told = card(SETTLED)
    assert told.resolution_status != "unresolved"
    assert not any(map(halved, told.results))
    assert told.results == card(SETTLED, changed(at_most_partly_when="")).results


def test_it_halves_what_is_met_and_leaves_what_is_not() -> None:
    """Never missed for it, and what is partly met or missed already stays as it is, reason and all."""
    nothing = heard("customer: It is broken. | frustration:2", "agent: No. | hard_truth", NO)
    for signals in (OPEN, nothing):
        with_it, without = card(signals).results, card(signals, changed(at_most_partly_when="")).results
        for mine, other in zip(with_it, without, strict=True):
            assert mine == other or (halved(mine) and (mine.outcome, other.outcome) == (Outcome.PARTLY, Outcome.MET))


def test_a_settled_matter_is_never_worth_less_than_the_same_left_open() -> None:
    assert (card(SETTLED).total or 0) > (card(OPEN).total or 0)
    assert (card(OPEN).total or 0) < (card(OPEN, changed(at_most_partly_when="")).total or 0)


def test_the_receipt_still_adds_up() -> None:
    told = card(OPEN)
    assert min(pillar.score or 0 for pillar in told.pillars.values()) > 0  # nothing was swallowed by the floor
    assert fsum(line.points for line in told.receipt.lines) == pytest.approx(told.total)


def test_any_condition_can_be_named() -> None:
    told = card(SETTLED, changed(at_most_partly_when="customer_shows_emotion"))
    reason = "Half at most: the customer shows a negative feeling."
    assert any(result.reason.endswith(reason) and result.outcome is Outcome.PARTLY for result in told.results)


def test_a_rubric_without_it_keeps_its_hash() -> None:
    """Fields that came later change no hash where nothing is written in them."""
    plain = changed(at_most_partly_when="")
    assert plain.sha256 == plain.model_copy(update={"little_to_judge_at_most": 75.0}).sha256
    assert plain.sha256 != balanced().sha256
    assert plain.sha256 != plain.model_copy(update={"little_to_judge_at_most": 100.0}).sha256


def test_only_taken_into_the_hands_of_the_firm_it_is_left_unsettled() -> None:
    look = "agent: Sorry, we will look into it. | next_step ownership"
    owed = heard("customer: It is broken again. | frustration:2", STEP, NO, look, facts=(("left_in_hand", 3),))
    judged = card(owed)
    assert judged.resolution_status == "promised"
    done = {one.criterion: one for one in judged.results}
    assert halved(done["says-what-happens-next"])
    assert done["settles-the-matter"].outcome is Outcome.PARTLY
