"""Batches: in order, on one process or several, one failure never touching the next."""

from __future__ import annotations

import pytest

from empathyqa import batch
from empathyqa.batch import Pages, processes, score_each, score_in_processes
from empathyqa.errors import EmpathyQAError, TemplateError
from empathyqa.rubric import load_rubric
from empathyqa.scorer import Scorer

from .stand_ins import Stumbling, made


@pytest.fixture(scope="module")
def scorer() -> Scorer:
    return Scorer(load_rubric("balanced"))


def ids(results) -> list[str]:
    return [scored.id for scored in results]


def test_results_keep_the_order_of_the_transcripts(scorer):
    assert ids(score_each([made("b"), made("a"), made("c")], scorer)) == ["b", "a", "c"]


def test_several_processes_give_the_same_cards_in_the_same_order(scorer):
    transcripts = [made(f"call-{number:03}") for number in range(120)]
    alone = [scored.card for scored in score_each(transcripts, scorer)]
    together = [scored.card for scored in score_each(iter(transcripts), scorer, workers=2)]
    assert together == alone


def test_one_that_stumbles_is_named_and_the_others_go_on():
    results = list(score_each([made("one"), made("bad"), made("two")], Stumbling()))  # type: ignore[arg-type]
    assert ids(results) == ["one", "bad", "two"]
    assert [scored.card is not None for scored in results] == [True, False, True]
    problem = results[1].problem
    assert problem is not None
    assert problem.code == "B001"
    assert problem.path == "bad.txt"
    assert "'bad'" in problem.message
    assert "ZeroDivisionError: no words at all" in problem.message


def test_a_process_that_dies_costs_one_conversation_and_no_more():
    transcripts = [made("one"), made("deadly"), *(made(f"call-{number}") for number in range(60))]
    results = list(score_each(transcripts, Stumbling(), workers=2))  # type: ignore[arg-type]
    assert ids(results) == [transcript.id for transcript in transcripts]
    assert [scored.id for scored in results if scored.card is None] == ["deadly"]
    assert "its process died" in results[1].problem.message


def test_other_processes_start_unasked_only_after_the_first_thousand(scorer, monkeypatch):
    asked = []

    def instead(source, work, workers):
        rest = list(source)
        asked.append((len(rest), workers))
        return iter(rest)

    monkeypatch.setattr(batch, "ALONE", 5)
    monkeypatch.setattr(processes, "on_processes", instead)
    monkeypatch.setattr("os.cpu_count", lambda: 4)
    assert len(list(score_each(map(made, "abcde"), scorer, workers=None))) == 5
    assert asked == []
    assert len(list(score_each(map(made, "abcdefgh"), scorer, workers=None))) == 8
    assert asked == [(3, 4)]


def test_on_a_single_core_no_process_is_started(scorer, monkeypatch):
    monkeypatch.setattr(batch, "ALONE", 2)
    monkeypatch.setattr(processes, "on_processes", lambda *given: pytest.fail("started a process"))
    monkeypatch.setattr("os.cpu_count", lambda: 1)
    assert ids(score_each(map(made, "abcd"), scorer, workers=None)) == ["a", "b", "c", "d"]


def test_reports_are_made_beside_the_card(scorer):
    (scored,) = score_each([made("one")], scorer, pages=Pages(("md", "html")))
    assert set(scored.pages) == {"md", "html"}
    assert scored.pages["html"].lower().startswith("<!doctype html")


@pytest.mark.parametrize("workers", [1, 2])
def test_a_wrong_template_stops_the_batch_at_once(scorer, tmp_path, workers):
    pages = Pages(("md",), template=str(tmp_path / "none.j2"))
    with pytest.raises(TemplateError) as caught:
        list(score_each([made("one"), made("two")], scorer, workers=workers, pages=pages))
    (problem,) = caught.value.problems
    assert "none.j2" in str(problem)


def test_a_transcript_that_cannot_be_read_ahead_stops_the_iteration_where_it_is(scorer):
    def source():
        yield made("one")
        raise EmpathyQAError(())

    results = score_each(source(), scorer)
    assert next(results).id == "one"
    with pytest.raises(EmpathyQAError):
        next(results)


def test_the_library_s_own_way_raises_at_the_first_failure():
    cards = score_in_processes(Stumbling(), [made("one"), made("bad")], workers=1)  # type: ignore[arg-type]
    assert next(cards).id == "one"
    with pytest.raises(EmpathyQAError, match="'bad' could not be scored"):
        next(cards)
