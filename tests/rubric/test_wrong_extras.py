"""Wrong types in mixes, steps, only_for and people's answers: never a crash, never silence, always our words."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from empathyqa.errors import RubricError
from empathyqa.rubric import check_rubric, load_rubric
from empathyqa.rubric.answers import read_answers
from tests.rubric.conftest import Write
from tests.rubric.test_broken import assert_in_our_words
from tests.rubric.test_model_extras import ANSWERS, OURS
from tests.rubric.test_wrong_everywhere import VALUES, data_of, kind, paths, replaced

SOME = (None, 3, "some words", [[1]], {"a": 1})


def test_a_wrong_type_in_the_rubric_is_refused(write: Write) -> None:
    data = data_of(OURS)
    for path in paths(data):
        was = data
        for step in path:
            was = was[step]
        for value in SOME if path[:1] in (("mixes",), ("criteria",)) else SOME[1:3] if path[:1] == ("extract",) else ():
            if kind(value) != kind(was):
                problems = check_rubric(write(text=json.dumps(replaced(data, path, value)), name="mutant.yaml"))
                for problem in problems:
                    assert_in_our_words(problem)
                assert any(problem.severity == "error" for problem in problems), (path, value)


def test_a_wrong_type_in_the_answers_is_refused(tmp_path: Path) -> None:
    rubric, review = load_rubric("balanced"), tmp_path / "review.yaml"
    data = data_of(ANSWERS.replace("kept-its-promise", "uses-the-name"))
    for path in paths(data):
        was = data
        for step in path:
            was = was[step]
        for value in VALUES:
            if kind(value) == kind(was):
                continue
            review.write_text(json.dumps(replaced(data, path, value)), encoding="utf-8")
            with pytest.raises(RubricError) as caught:
                read_answers(review, rubric)
            for problem in caught.value.problems:
                assert_in_our_words(problem)
