"""Scorer: what it compiles, what it refuses, and what a card carries."""

from __future__ import annotations

import pickle
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from empathyqa.errors import RubricError
from empathyqa.rubric import load_rubric
from empathyqa.rubric.model import Criterion
from empathyqa.scorecard import Outcome
from empathyqa.scorer import Scorer, score
from tests.judging import fixed_agents as agents
from tests.judging.made import balanced, heard, scorer


def with_criteria(*criteria: dict[str, Any], **more: Any) -> Scorer:
    base = {"title": "t", "pillar": "empathy", "why": "w", "coach": {"tip": "t"}}
    made = [Criterion.model_validate(base | {"id": f"own-{n}"} | each) for n, each in enumerate(criteria)]
    return Scorer(balanced().model_copy(update={"criteria": made} | more))


@pytest.mark.parametrize(
    ("criterion", "code", "says"),
    [
        ({"check": "apologies_count"}, "R103", "Did you mean 'apology_count'?"),
        ({"check": "opening", "applies_when": "bad_new"}, "R203", "Did you mean 'bad_news'?"),
        ({"check": "opening", "settings": {"mett": 2}}, "R105", "mett"),
        ({"check": "signal_count", "settings": {"signals": ["apologie"]}}, "R105", "did you mean 'apology'?"),
        ({"check": "must_not_hear"}, "R105", "name at least one"),
    ],
)
def test_a_rubric_that_does_not_fit_is_refused(criterion: dict[str, Any], code: str, says: str) -> None:
    with pytest.raises(RubricError) as caught:
        with_criteria(criterion)
    (problem,) = caught.value.problems
    assert problem.code == code
    assert says in str(problem)
    assert "own-0" in problem.message


def test_all_mistakes_are_told_at_once() -> None:
    with pytest.raises(RubricError) as caught:
        with_criteria({"check": "a"}, {"check": "b"}, {"check": "opening", "settings": {"met": "x"}})
    assert len(caught.value.problems) == 3


def test_a_pickled_scorer_scores_alike() -> None:
    signals = heard(*agents.GENUINE)
    assert pickle.loads(pickle.dumps(scorer())).judge(signals) == scorer().judge(signals)


def test_threads_share_a_scorer() -> None:
    signals = [heard(*lines) for lines in (agents.GENUINE, agents.SCRIPTED, agents.COLD)] * 20
    with ThreadPoolExecutor(4) as pool:
        cards = list(pool.map(scorer().judge, signals))
    assert cards[:3] * 20 == cards


def test_experimental_criteria_are_shown_and_not_counted() -> None:
    made = with_criteria({"check": "opening", "status": "experimental"}, {"check": "opening"})
    card = made.judge(heard("agent: Hello, Jo here. | greeting introduction", "customer: Hi. | "))
    assert [result.use for result in card.results] == ["coach", "score"]
    assert card.pillars["empathy"].possible == 1


def test_a_condition_that_does_not_hold_says_why() -> None:
    card = with_criteria({"check": "opening", "applies_when": "bad_news"}).judge(heard("agent: Hello. | greeting"))
    result = card.result("own-0")
    assert (result.outcome, result.reason) == (Outcome.NOT_APPLICABLE, "We heard no bad news and no refusal.")


def test_without_an_agent_nothing_is_judged() -> None:
    card = scorer().judge(heard("customer: Hello? | frustration:2"))
    assert card.total is None
    assert not card.complete
    assert card.band == balanced().bands[-1].name
    assert {result.outcome for result in card.results} == {Outcome.NOT_APPLICABLE}


def test_a_hint_of_harm_calls_for_a_person_and_moves_no_points() -> None:
    card = scorer().judge(heard("customer: I can't go on. | crisis", "agent: I'm here. | reassurance"))
    assert card.alerts == ("a-person-must-look",)
    assert card.result("a-person-must-look").outcome is Outcome.NEEDS_A_PERSON
    assert all(line.criterion != "a-person-must-look" for line in card.receipt.lines)


def test_a_disclosure_that_was_shut_down_forces_the_lowest_band() -> None:
    card = scorer().judge(
        heard("customer: I can't pay. | vulnerability:resilience", "agent: Policy is policy. | deflection")
    )
    assert card.capped_by == "answers-a-disclosure"
    assert card.band == balanced().bands[-1].name
    assert card.total is not None


def test_each_result_says_why_and_what_next() -> None:
    for lines in (agents.GENUINE, agents.HARD_TRUTH, agents.SCRIPTED, agents.SILENT):
        for result in scorer().judge(heard(*lines)).results:
            assert result.reason
            assert result.why
            assert result.tip
            assert 0 < result.sure <= 1


def test_the_receipt_names_what_it_rests_on() -> None:
    signals = heard(*agents.GENUINE)
    receipt = scorer().judge(signals).receipt
    assert receipt.transcript_hash == signals.transcript.sha256
    assert len(receipt.rubric_hash) == 64
    assert {line.criterion for line in receipt.lines} <= {criterion.id for criterion in balanced().criteria}


def test_own_phrases_are_found_with_small_slips() -> None:
    wanted = {"check": "phrases", "settings": {"any_of": ["your excess is"], "word_list": "more"}}
    lists = {"word_lists": {"more": ["the first part you pay is on us"]}}
    made = with_criteria(wanted, **lists)

    def outcome(words: str) -> Outcome:
        return made.judge(heard(f"agent: {words} | ", "customer: Your excess is silly. | ")).result("own-0").outcome

    assert outcome("So, YOUR EXCESS IS 100 pounds.") is Outcome.MET
    assert outcome("The first part you pay, is on us!") is Outcome.MET
    assert outcome("The frist part you pay is on us") is Outcome.MET
    assert outcome("Your express is late.") is Outcome.MISSED
    assert outcome("Hello.") is Outcome.MISSED


def test_own_phrases_can_be_a_guard_by_place() -> None:
    settings = {"any_of": ["as per policy"], "met": {"max": 0}, "partly": {"max": 0}, "where": "closing"}
    made = with_criteria({"check": "phrases", "use": "guard", "takes_off": 10, "settings": settings})
    early = ("agent: As per policy. | ", "customer: a | ", "agent: b | ")
    assert made.judge(heard(*early)).result("own-0").outcome is Outcome.MET
    assert made.judge(heard(*reversed(early))).result("own-0").outcome is Outcome.MISSED


@pytest.mark.parametrize("name", ["balanced", "market-weights", "cuhr"])
def test_the_shipped_rubrics_compile_and_rank_the_fixed_agents(name: str) -> None:
    ready = Scorer(load_rubric(name))
    totals = [
        ready.judge(heard(*lines)).total
        for lines in (agents.GENUINE, agents.HARD_TRUTH, agents.COLD, agents.SCRIPTED, agents.SILENT)
    ]
    assert totals == sorted(totals, key=lambda total: -(total or 0))
    assert len(set(totals)) == len(totals)


def test_score_in_a_loop_compiles_a_rubric_once() -> None:
    spoken = heard(*agents.COLD).transcript
    rubrics = [load_rubric("balanced") for _ in range(10)]
    cards = [score(spoken, rubric) for rubric in rubrics for _ in range(2)]
    assert all(card == cards[0] for card in cards)
    assert score(spoken) == Scorer(balanced()).score(spoken)
