"""Problems as JSON and SARIF: every field arrives."""

from __future__ import annotations

import json

from empathyqa.rubric import check_rubric
from empathyqa.rubric.problem_report import problems_json, problems_sarif
from tests.rubric.conftest import Write
from tests.rubric.made_up import KNOWN


def test_json_and_sarif_carry_code_place_sentence_and_remedy(write: Write) -> None:
    path = write(("check: counted", "check: countd"), ("title: One sincere apology, then a solution", "title: a / b"))
    problems = check_rubric(path, **KNOWN)
    assert [each["code"] for each in json.loads(problems_json(problems))] == ["R103"]
    first = json.loads(problems_json(problems))[0]
    assert (first["line"], first["column"], first["fix"]) == (31, 5, "Did you mean 'counted'?")
    run = json.loads(problems_sarif(problems, "1.2.3"))["runs"][0]
    assert run["tool"]["driver"]["version"] == "1.2.3"
    assert run["tool"]["driver"]["rules"][0]["shortDescription"]["text"] == "An unknown check"
    result = run["results"][0]
    assert result["message"]["text"].endswith("is not a known check. Did you mean 'counted'?")
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == path.as_posix()
    assert place["region"] == {"startLine": 31, "startColumn": 5}


def test_a_problem_without_a_place(tmp_path) -> None:
    run = json.loads(problems_sarif(check_rubric(tmp_path, **KNOWN), "1"))["runs"][0]
    assert "region" not in run["results"][0]["locations"][0]["physicalLocation"]
    assert run["results"][0]["level"] == "error"


def test_warnings_stay_warnings(write: Write) -> None:
    path = write(("title: One sincere apology, then a solution", "title: Calm / clear"))
    assert json.loads(problems_sarif(check_rubric(path, **KNOWN), "1"))["runs"][0]["results"][0]["level"] == "warning"
