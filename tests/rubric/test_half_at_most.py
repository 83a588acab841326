"""`at_most_partly_when:` and both bounds of little to judge in a team's own file: written, switched off, shown, compared."""

from __future__ import annotations

from pathlib import Path

import pytest

from empathyqa.explaining import explain
from empathyqa.rubric import check_rubric, load_rubric
from empathyqa.rubric.comparing import diff_rubrics
from empathyqa.rubric.handbook_page import handbook
from empathyqa.rubric.model import Rubric
from empathyqa.rubric.schema import rubric_schema
from empathyqa.rubric.showing import show_rubric

OURS = """\
rubric: ours
version: 1
title: Ours
extends: balanced
little_to_judge_at_most: 100
little_to_judge_at_least: 0
change:
  acts-on-it: {at_most_partly_when: ""}
  good-questions: {at_most_partly_when: left_unsettled}
"""


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "ours.yaml"
    file.write_text(OURS, encoding="utf-8")
    return file


def test_a_team_switches_both_in_its_own_file(path: Path) -> None:
    assert [each for each in check_rubric(path) if each.severity == "error"] == []
    ours = load_rubric(path)
    assert (ours.little_to_judge_at_least, ours.little_to_judge_at_most) == (0, 100)
    assert ours.criterion("acts-on-it").at_most_partly_when == ""
    assert ours.criterion("good-questions").at_most_partly_when == "left_unsettled"
    assert ours.criterion("who-what-when").at_most_partly_when == "left_unsettled"  # inherited


def test_the_difference_is_told(path: Path) -> None:
    told = diff_rubrics(load_rubric("balanced"), load_rubric(path))
    assert "a pillar with little to judge gives at most 75 -> 100" in told
    assert "a pillar with little to judge gives at least 25 -> 0" in told
    assert "acts-on-it: at_most_partly_when left_unsettled -> none" in told
    assert "good-questions: at_most_partly_when none -> left_unsettled" in told


@pytest.mark.parametrize(
    ("least", "most", "limit"),
    [
        (25, 75, " and earns 25 at least and 75 at most"),
        (0, 75, " and earns 75 at most"),
        (25, 100, " and earns 25 at least"),
        (0, 100, ""),
    ],
)
def test_it_is_shown_and_in_the_handbook(least: float, most: float, limit: str) -> None:
    limits = {"little_to_judge_at_least": least, "little_to_judge_at_most": most}
    rubric = load_rubric("balanced").model_copy(update=limits)
    said = f"pillar of which less than 25% of the weight applied has little to judge{limit}"
    assert f"a {said}\n" in show_rubric(rubric)
    assert f"A {said}." in handbook(rubric)


def test_each_criterion_says_when_it_earns_half_at_most() -> None:
    from empathyqa.checks import CONDITIONS

    balanced: Rubric = load_rubric("balanced")
    shown = show_rubric(balanced, CONDITIONS)
    assert "half at most if left_unsettled" in next(line for line in shown.splitlines() if "takes-the-work-on" in line)
    assert "left_unsettled" in shown.split("what the conditions mean")[1]
    assert "**Half at most when:** The matter is left unsettled." in handbook(balanced)
    assert "Partly met at most when: left_unsettled" in explain("acts-on-it")


def test_an_unknown_condition_is_named_with_its_line(tmp_path: Path) -> None:
    file = tmp_path / "ours.yaml"
    file.write_text(OURS.replace("at_most_partly_when: left_unsettled", "at_most_partly_when: left_unsetled"), encoding="utf-8")
    (problem,) = (each for each in check_rubric(file) if each.severity == "error")
    assert (problem.code, problem.line) == ("R203", 9)
    assert "'left_unsettled'" in problem.fix


def test_the_editor_offers_the_conditions_and_none() -> None:
    offered = rubric_schema()["$defs"]["Criterion"]["properties"]["at_most_partly_when"]["oneOf"]
    assert {"left_unsettled", "bad_news", ""} <= {each["const"] for each in offered}
