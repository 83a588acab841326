"""``rubric test``: each example is held to its kind; a known miss that is caught fails the run."""

from __future__ import annotations

import xml.etree.ElementTree as ET

import pytest

from empathyqa.errors import Problem, ReadingError
from empathyqa.rubric import load_rubric, run_examples
from empathyqa.rubric.example_report import examples_suite, examples_text, junit
from empathyqa.rubric.examples import ExampleResult, all_ok, without_examples
from empathyqa.rubric.model import Criterion, Rubric
from empathyqa.scorecard import CriterionResult, Outcome
from tests.rubric.conftest import Write
from tests.rubric.made_up import KNOWN


@pytest.fixture
def rubric(write: Write) -> Rubric:
    return load_rubric(write(), **KNOWN)


def as_written(criterion: Criterion, text: str) -> Outcome:
    if text in criterion.examples.passes:
        return Outcome.MET
    return Outcome.MET if text in criterion.examples.known_misses else Outcome.MISSED


def judged(outcome: Outcome, only: str = "Great. Just great") -> object:
    def judge_one(criterion: Criterion, text: str) -> Outcome:
        return outcome if only in text else as_written(criterion, text)

    return judge_one


def one(results: list[ExampleResult], words: str) -> ExampleResult:
    return next(result for result in results if words in result.text)


def test_all_as_written(rubric: Rubric) -> None:
    results = run_examples(rubric, as_written)
    assert len(results) == 16
    assert all_ok(results)
    assert {result.kind for result in results} == {"passes", "fails", "known_misses"}
    assert one(results, "wits' end").where == "rubric.yaml:83"
    assert one(results, "Great. Just").where == "rubric.yaml:91"
    assert [result.number for result in results if result.criterion == "one-apology"] == [1, 2, 1]


@pytest.mark.parametrize(
    ("outcome", "ok"),
    [
        (Outcome.MET, True),
        (Outcome.NOT_APPLICABLE, True),
        (Outcome.MISSED, False),
        (Outcome.PARTLY, False),
        (Outcome.NEEDS_A_PERSON, False),
    ],
)
def test_a_known_miss_that_is_caught_fails_the_run(rubric: Rubric, outcome: Outcome, ok: bool) -> None:
    results = run_examples(rubric, judged(outcome))  # type: ignore[arg-type]
    assert all_ok(results) is ok
    if not ok:
        assert one(results, "Great. Just").note == "this is caught now: move it to fails"


@pytest.mark.parametrize("outcome", [Outcome.PARTLY, Outcome.MISSED, Outcome.NOT_APPLICABLE])
def test_a_passing_example_must_be_met(rubric: Rubric, outcome: Outcome) -> None:
    results = run_examples(rubric, judged(outcome, "Two weeks without heating"))  # type: ignore[arg-type]
    assert [result.note for result in results if not result.ok] == ["should be met"]


@pytest.mark.parametrize(("outcome", "ok"), [(Outcome.PARTLY, True), (Outcome.MET, False), (Outcome.NOT_APPLICABLE, False)])
def test_a_failing_example_may_be_partly_met(rubric: Rubric, outcome: Outcome, ok: bool) -> None:
    results = run_examples(rubric, judged(outcome, "account number"))  # type: ignore[arg-type]
    assert all_ok(results) is ok


def test_an_example_that_does_not_apply(write: Write) -> None:
    edit = ('      passes: ["Agent: What happened?"]\n', '      not_applicable: ["Agent: What happened?"]\n')
    rubric = load_rubric(write(edit), **KNOWN)
    assert all_ok(run_examples(rubric, judged(Outcome.NOT_APPLICABLE, "What happened")))  # type: ignore[arg-type]
    assert not all_ok(run_examples(rubric, judged(Outcome.MISSED, "What happened")))  # type: ignore[arg-type]


def test_an_example_that_cannot_be_read_fails_with_the_reason(rubric: Rubric) -> None:
    def judge_one(criterion: Criterion, text: str) -> Outcome:
        if "postcode" in text:
            raise ReadingError(Problem("T001", "Nobody is labelled."))
        return as_written(criterion, text)

    result = one(run_examples(rubric, judge_one), "postcode")
    assert (result.ok, result.outcome, result.reason) == (False, None, "Nobody is labelled.")


def test_criteria_without_examples_are_listed(write: Write) -> None:
    edit = (
        '    examples:\n      passes: ["Agent: What',
        "    known_limits: [none]\n    examples:\n      passes: []\n#",
    )
    path = write(edit, ('      fails: ["Agent: Hello, and', "#"))
    assert without_examples(load_rubric(path, **KNOWN)) == ["gets-to-the-point"]


def with_reason(criterion: Criterion, text: str) -> CriterionResult:
    outcome = Outcome.MISSED if "Great" in text else as_written(criterion, text)
    return CriterionResult(criterion.id, criterion.title, criterion.pillar, "score", 1, outcome, "cue at turn 1.")


def test_text_has_one_line_an_example_and_the_sum(rubric: Rubric) -> None:
    lines = examples_text(run_examples(rubric, with_reason), without=["settles-it"]).splitlines()
    squeezed = [" ".join(line.split()) for line in lines]
    assert squeezed[0] == "ok one-apology passes rubric.yaml:40 met (cue at turn 1)"
    assert (
        "FAIL names-feeling known_misses rubric.yaml:91 missed (cue at turn 1) "
        '<- "Customer: Great. Just great. Another week. Agent: Can I tak…": this is caught now: move it to fails'
    ) in squeezed
    assert squeezed[-2:] == ["none settles-it has no examples", "16 examples, 1 not as written"]


def test_junit_is_xml_whatever_the_example_says(write: Write) -> None:
    rubric = load_rubric(write(('"Agent: What happened?"', "'Agent: <b>\"What\" & why</b> happened?'")), **KNOWN)
    results = run_examples(rubric, lambda criterion, text: Outcome.MISSED)
    (suite,) = ET.fromstring(junit([examples_suite(results, "harbour & sons")]))
    assert suite.attrib["name"] == "harbour & sons"
    assert suite.attrib["tests"] == "16"
    failures = [case for case in suite if case.find("failure") is not None]
    assert len(failures) == int(suite.attrib["failures"]) == 9
    shown = next(case for case in failures if case.attrib["classname"] == "gets-to-the-point")
    assert (shown.attrib["file"], shown.attrib["line"]) == ("rubric.yaml", "128")
    assert shown.findtext("failure") == 'Agent: <b>"What" & why</b> happened?'
